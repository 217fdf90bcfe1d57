/** 32 bits (FNV-1a) that change with any of the texts, for telling a whole record from a broken one. */
export function hashTexts(texts: Iterable<string>, start = 0x811c9dc5): number {
  let hash = start;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ text.length, 0x01000193);
  }
  return hash >>> 0;
}

/** The same over whole numbers of 32 bits. */
export function hashNumbers(numbers: Int32Array, start = 0x811c9dc5): number {
  let hash = start;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}
