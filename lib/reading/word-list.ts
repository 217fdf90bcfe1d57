/** Words and phrases that hint at one thing, in many languages. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** Phrases of several words by their first word, each between spaces. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Of scripts that put no space between words: found anywhere. */
  readonly unspaced: readonly string[];
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const APART = /[^\p{L}\p{M}\p{N}]+/gu;
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

const fold = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(APART, " ")
    .trim();

/** One row is asked the same of many lists: what was folded lately is kept. */
const KEPT = 200;
const folds = new Map<string, string>();

/**
 * The form in which words are compared: lower case, without accents, invisible characters and signs.
 * @example foldWords("Nota interna · RÉPONDRE") // "nota interna repondre"
 */
export function foldWords(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size >= KEPT) folds.clear();
  const folded = fold(text);
  folds.set(text, folded);
  return folded;
}

/** Makes a list of entries that stand behind commas; entries of one line may be in any language. */
export function wordList(...lines: readonly string[]): WordList {
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const entry of lines.join(",").split(",")) {
    const folded = fold(entry);
    if (folded === "") continue;
    const [first = "", second] = folded.split(" ");
    if (UNSPACED.test(folded)) unspaced.push(folded);
    else if (second === undefined) words.add(folded);
    else phrases.set(first, [...(phrases.get(first) ?? []), ` ${folded} `]);
  }
  return { words, phrases, unspaced };
}

/** Whether a text holds a word or phrase of the list, as a whole word where its script has words. */
export function says(text: string, { words, phrases, unspaced }: WordList): boolean {
  if (text === "") return false;
  const folded = foldWords(text);
  const said = folded.split(" ");
  if (said.some((word) => words.has(word))) return true;
  const padded = ` ${folded} `;
  return (
    said.some((word) => phrases.get(word)?.some((phrase) => padded.includes(phrase))) ||
    (UNSPACED.test(folded) && unspaced.some((phrase) => folded.includes(phrase)))
  );
}

/** Whether nothing but words and phrases of the lists stand in the text. */
export function saysOnly(text: string, ...lists: readonly WordList[]): boolean {
  const folded = foldWords(text);
  if (folded === "") return false;
  const said = folded.split(" ");
  const inOne = (word: string): boolean => word === "" || lists.some(({ words }) => words.has(word));
  let rest = ` ${folded} `;
  for (const { phrases, unspaced } of lists) {
    for (const word of said) for (const phrase of phrases.get(word) ?? []) rest = rest.replaceAll(phrase, " ");
    if (UNSPACED.test(folded)) for (const phrase of unspaced) rest = rest.replaceAll(phrase, " ");
  }
  return rest.split(" ").every(inOne);
}

/** The whole words of a class, attribute or label: split at signs and camel humps, folded. */
export const tokensOf = (text: string): string[] =>
  foldWords(text.replace(HUMPS, " "))
    .split(" ")
    .filter((word) => word !== "");

/** Whether one of these tokens is in the list. */
export const anyOf = (tokens: readonly string[], list: WordList): boolean =>
  tokens.some((token) => list.words.has(token));
