/** Words and phrases that hint at one thing, in many languages. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** Found anywhere: phrases of several words, and words of scripts that put no space between them. */
  readonly phrases: readonly string[];
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const APART = /[^\p{L}\p{M}\p{N}]+/gu;
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/**
 * The form in which words are compared: lower case, without accents, invisible characters and signs.
 * @example foldWords("Nota interna · RÉPONDRE") // "nota interna repondre"
 */
export const foldWords = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(APART, " ")
    .trim();

/** Makes a list of entries that stand behind commas; entries of one line may be in any language. */
export function wordList(...lines: readonly string[]): WordList {
  const words = new Set<string>();
  const phrases: string[] = [];
  for (const entry of lines.join(",").split(",")) {
    const folded = foldWords(entry);
    if (folded === "") continue;
    if (UNSPACED.test(folded)) phrases.push(folded);
    else if (folded.includes(" ")) phrases.push(` ${folded} `);
    else words.add(folded);
  }
  return { words, phrases };
}

/** Whether a text holds a word or phrase of the list, as a whole word where its script has words. */
export function says(text: string, list: WordList): boolean {
  if (text === "") return false;
  const folded = foldWords(text);
  if (folded.split(" ").some((word) => list.words.has(word))) return true;
  const padded = ` ${folded} `;
  return list.phrases.some((phrase) => padded.includes(phrase));
}

/** Whether nothing but words and phrases of the lists stand in the text. */
export function saysOnly(text: string, ...lists: readonly WordList[]): boolean {
  let rest = ` ${foldWords(text)} `;
  if (rest.trim() === "") return false;
  for (const { phrases } of lists) for (const phrase of phrases) rest = rest.replaceAll(phrase, " ");
  return rest.split(" ").every((word) => word === "" || lists.some(({ words }) => words.has(word)));
}

/** The whole words of a class, attribute or label: split at signs and camel humps, folded. */
export const tokensOf = (text: string): string[] =>
  foldWords(text.replace(HUMPS, " "))
    .split(" ")
    .filter((word) => word !== "");

/** Whether one of these tokens is in the list. */
export const anyOf = (tokens: readonly string[], list: WordList): boolean =>
  tokens.some((token) => list.words.has(token));
