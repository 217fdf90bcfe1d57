// Scripts written without spaces (and Korean, whose words carry their particles): a dictionary cuts them into words, and
// overlapping pairs of letters find what was typed across its cuts.
import { foldText } from "./fold-text";

/** Their letters, for the inside of a character class. */
export const UNSPACED_LETTERS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}";
/** The long sounds of Katakana and the marks of Thai and its neighbours belong to the run they stand in. */
const RUN = new RegExp(`[${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}ー々]*`, "gu");
const ONE = new RegExp(`[${UNSPACED_LETTERS}]`, "u");

/** Sign before a pair of letters, so that it is never taken for a word. */
const PAIR = "≈";

const words = new Intl.Segmenter("en", { granularity: "word" });

export const isUnspaced = (text: string): boolean => ONE.test(text);

const isPair = (word: string): boolean => word.startsWith(PAIR);

/** The letters of a word or pair, without its sign. */
export const lettersOf = (word: string): string => (isPair(word) ? word.slice(PAIR.length) : word);

/** The runs of a text that have no spaces in them, as they stand there. */
export const runsOf = (text: string): string[] => text.match(RUN) ?? [];

/** The folded words of a run in order. */
export const cutRun = (run: string): string[] =>
  [...words.segment(run)].map(({ segment }) => foldText(segment)).filter((word) => word !== "");

/** Overlapping pairs of a run's folded letters, with their sign. */
export function pairsOf(run: string): string[] {
  const letters = [...foldText(run)];
  return letters.slice(1).map((letter, at) => `${PAIR}${letters[at]}${letter}`);
}

/** What finds words and pairs that begin with one letter. */
export const pairsFrom = (letter: string): string => PAIR + letter;

/**
 * What a typed run asks for: its words of two letters and more where `isKnown` says that one begins so, the pairs of
 * whatever lies between them.
 */
export function askRun(run: string, isKnown: (word: string) => boolean): string[] {
  const asked: string[] = [];
  let between = "";
  const settle = () => {
    asked.push(...([...between].length > 1 ? pairsOf(between) : between === "" ? [] : [between]));
    between = "";
  };
  for (const word of cutRun(run)) {
    if ([...word].length > 1 && isKnown(word)) {
      settle();
      asked.push(word);
    } else between += word;
  }
  settle();
  // A single letter between words is a particle as a rule; alone it is the beginning of something.
  const telling = asked.filter((word) => [...lettersOf(word)].length > 1 || /\p{Script=Han}/u.test(word));
  return telling.length > 0 ? telling : asked;
}
