const FIRST = 0xdeadbeef;
const SECOND = 0x41c6ce57;

/** A salted 64-bit hash as 16 hexadecimal digits: tells lines apart without keeping them. No secret rests on it. */
export function hashText(text: string, salt: string): string {
  let a = FIRST;
  let b = SECOND;
  for (const part of [salt, "\u0000", text]) {
    for (let index = 0; index < part.length; index++) {
      const code = part.charCodeAt(index);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
  return hex(a) + hex(b);
}
