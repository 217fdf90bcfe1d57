import type { WordTable } from "./element-test";

const fold = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Scripts that write words without spaces: a word counts wherever it stands. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/**
 * Whether a text holds one of these words whole, without regard to case or accents.
 * @example hasWords("Note privée", { en: ["private note"], fr: ["note privee"] }) // true
 */
export function hasWords(text: string, table: WordTable): boolean {
  const folded = fold(text);
  return Object.values(table)
    .flat()
    .some((word) => (UNSPACED.test(word) ? folded.includes(fold(word).trim()) : folded.includes(fold(word))));
}
