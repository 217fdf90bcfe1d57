/** A line as its words are looked for: lower case, without accents, one kind of apostrophe, single spaces. */
export const foldLine = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/ß/g, "ss")
    .replace(/[^\S\n]+/g, " ")
    .trim();

/** One sentence of a message, folded. */
export interface Sentence {
  readonly text: string;
  readonly asks: boolean;
}

const ENDS = /([.!?…。！？]+)(?=\s|$)|\n+/g;

/** The sentences of a message in order; a dot within a number, a time or an address ends none. */
export function sentencesOf(message: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const text = foldLine(message).replace(/\b([ap])\.m\./g, "$1m");
  const add = (to: number, end: string) => {
    const words = text.slice(from, to).trim();
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ text: words, asks: /[?？]/.test(end) });
  };
  for (const end of text.matchAll(ENDS)) {
    add(end.index, end[0]);
    from = end.index + end[0].length;
  }
  add(text.length, "");
  return found;
}
