/** Where a chunk stands in the text it was cut from: [start, end) offsets. */
export interface ChunkPlace {
  readonly start: number;
  readonly end: number;
}

const BLANK = /[\s\u200b\u2060\ufeff]/;
const BREAK_LINE = /^[^\S\n]*-{3,}[^\S\n]*(?:\n|$)/;

/** The offset after white space and explicit breaks. */
function skipGap(text: string, from: number): number {
  let at = from;
  for (;;) {
    const atLineStart = at === 0 || text[at - 1] === "\n";
    const line = atLineStart ? BREAK_LINE.exec(text.slice(at, at + 200)) : undefined;
    if (line) at += line[0].length;
    else if (at < text.length && BLANK.test(text[at] ?? "")) at++;
    else return at;
  }
}

/**
 * Finds the chunks `splitMacro` made in the text they came from; undefined where they are not the same words, so that
 * nobody edits at the wrong place.
 */
export function locateChunks(text: string, chunks: readonly string[]): readonly ChunkPlace[] | undefined {
  const places: ChunkPlace[] = [];
  let at = 0;
  for (const chunk of chunks) {
    const start = skipGap(text, at);
    at = start;
    for (const letter of chunk) {
      if (BLANK.test(letter)) continue;
      while (at < text.length && BLANK.test(text[at] ?? "")) at++;
      if (!text.startsWith(letter, at)) return undefined;
      at += letter.length;
    }
    places.push({ start, end: at });
  }
  return skipGap(text, at) === text.length ? places : undefined;
}
