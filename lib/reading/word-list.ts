/** Words and phrases that hint at one thing, in many languages. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** Phrases of several words by their first word, each between spaces. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Of scripts that put no space between words: found anywhere. */
  readonly unspaced: readonly string[];
  /** Stands in every text of plain letters that holds an entry: most texts are told apart by it alone. */
  readonly hint: RegExp;
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const APART = /[^\p{L}\p{M}\p{N}]+/gu;
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

const PLAIN = /^[\x20-\x7e\n]*$/;
const PLAIN_APART = /[^a-z0-9]+/g;

const NEVER = /(?!)/;

const foldPlain = (text: string): string => text.toLowerCase().replace(PLAIN_APART, " ").trim();

const foldAny = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(APART, " ")
    .trim();

const fold = (text: string): string => (PLAIN.test(text) ? foldPlain(text) : foldAny(text));

/** One row is asked the same of many lists: what was folded lately is kept. */
const KEPT = 200;
const folds = new Map<string, Folded>();

interface Folded {
  readonly text: string;
  readonly words: readonly string[];
}

function folded(text: string): Folded {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size >= KEPT) folds.clear();
  const done = fold(text);
  const made = { text: done, words: done.split(" ") };
  folds.set(text, made);
  return made;
}

/**
 * The form in which words are compared: lower case, without accents, invisible characters and signs.
 * @example foldWords("Nota interna · RÉPONDRE") // "nota interna repondre"
 */
export const foldWords = (text: string): string => folded(text).text;

/** Makes a list of entries that stand behind commas; entries of one line may be in any language. */
export function wordList(...lines: readonly string[]): WordList {
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  const unspaced: string[] = [];
  const hints = new Set<string>();
  for (const entry of lines.join(",").split(",")) {
    const one = fold(entry);
    if (one === "") continue;
    const [first = "", second] = one.split(" ");
    if (PLAIN.test(one)) hints.add(first);
    if (UNSPACED.test(one)) unspaced.push(one);
    else if (second === undefined) words.add(one);
    else phrases.set(first, [...(phrases.get(first) ?? []), ` ${one} `]);
  }
  const hint = hints.size === 0 ? NEVER : new RegExp(`(?<![a-z0-9])(?:${[...hints].join("|")})(?![a-z0-9])`, "i");
  return { words, phrases, unspaced, hint };
}

/** Whether a text holds a word or phrase of the list, as a whole word where its script has words. */
export function says(text: string, { words, phrases, unspaced, hint }: WordList): boolean {
  if (text === "" || (PLAIN.test(text) && !hint.test(text))) return false;
  const { text: whole, words: said } = folded(text);
  for (const word of said) {
    if (words.has(word)) return true;
    const starting = phrases.get(word);
    if (starting?.some((phrase) => ` ${whole} `.includes(phrase))) return true;
  }
  return unspaced.length > 0 && UNSPACED.test(whole) && unspaced.some((phrase) => whole.includes(phrase));
}

/**
 * What stands in the text beside words and phrases of the lists, folded.
 * @example restOf("Lena is typing…", TYPING) // "lena"
 */
export function restOf(text: string, ...lists: readonly WordList[]): string {
  const { text: whole, words: said } = folded(text);
  const inOne = (word: string): boolean => word === "" || lists.some(({ words }) => words.has(word));
  let rest = ` ${whole} `;
  for (const { phrases, unspaced } of lists) {
    for (const word of said) for (const phrase of phrases.get(word) ?? []) rest = rest.replaceAll(phrase, " ");
    if (unspaced.length > 0 && UNSPACED.test(whole)) for (const phrase of unspaced) rest = rest.replaceAll(phrase, " ");
  }
  return rest
    .split(" ")
    .filter((word) => !inOne(word))
    .join(" ");
}

/** Whether nothing but words and phrases of the lists stand in the text. */
export const saysOnly = (text: string, ...lists: readonly WordList[]): boolean =>
  foldWords(text) !== "" && restOf(text, ...lists) === "";

/** The whole words of a class, attribute or label: split at signs and camel humps, folded. */
export const tokensOf = (text: string): string[] =>
  foldWords(text.replace(HUMPS, " "))
    .split(" ")
    .filter((word) => word !== "");

/** Whether one of these tokens is in the list. */
export const anyOf = (tokens: readonly string[], list: WordList): boolean =>
  tokens.some((token) => list.words.has(token));
