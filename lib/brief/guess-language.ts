import type { Language } from "./brief";
import { OTHERS, SMALL } from "./small-words";
import { withoutLinks } from "./spotted-values";

type Known = Language | "other";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const WORDS: readonly (readonly [Known, ReadonlySet<string>])[] = [
  ...Object.entries(SMALL).map(([language, words]) => [language as Language, setOf(words)] as const),
  ...OTHERS.map((words) => ["other", setOf(words)] as const),
];
const LETTERS: readonly (readonly [RegExp, Known])[] = [
  [/[äöüß]/g, "de"],
  [/[ñ¿¡]/g, "es"],
  [/[ãõêç]/g, "pt"],
  [/[œùîêç]/g, "fr"],
  [/[ìò]/g, "it"],
  [/[åøæłąęśżźćńőűășțşţřěůčžšďťňğı]/g, "other"],
];

/** Names that are also small words. */
const NAMES = /(?<!\p{L})(?:Mia|Per|Des|Al|Will)(?!\p{L})/gu;

/** One word alone may be of another language, or a name: so many are enough, where they are not too few of all. */
const ENOUGH = 2;
const SHARE_OF_LONG = 0.1;
/** A short text need not have more than one. */
const SHARE_OF_SHORT = 0.25;

/** Most of its letters are of another script. */
const isOtherScript = (text: string): boolean =>
  (text.match(/\p{sc=Latin}/gu)?.length ?? 0) * 2 < (text.match(/\p{L}/gu)?.length ?? 0);

/**
 * The language of a customer's words; "other" for one the rules do not know, nothing where the words are too few.
 * @example guessLanguage("Wo ist mein Paket?") // "de"
 */
export function guessLanguage(whole: string): Known | undefined {
  const text = withoutLinks(whole);
  if (isOtherScript(text)) return "other";
  const small = text
    .replace(NAMES, " ")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
  const words = small.match(/[\p{L}\p{M}']+/gu) ?? [];
  const points = WORDS.map(([language, known]) => {
    const letters = LETTERS.find(([, of]) => of === language)?.[0];
    const found = words.filter((word) => known.has(word)).length;
    return [language, found + (letters ? Math.min(2, small.match(letters)?.length ?? 0) : 0)] as const;
  });
  // Sorting keeps the known ones before others in a draw.
  const [best, next] = points.toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] === 0 || (best[1] === next?.[1] && next[0] !== "other")) return undefined;
  const share = best[1] / words.length;
  return (best[1] >= ENOUGH && share >= SHARE_OF_LONG) || share >= SHARE_OF_SHORT ? best[0] : undefined;
}
