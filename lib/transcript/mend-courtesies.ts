import { editsBetween } from "../words/edit-distance";

/** Words of set phrases that have no neighbour of another meaning: one letter off, they are still meant. */
const WORDS =
  "inconvenience apologise apologize apologies evening morning afternoon contacting patience understanding appreciate assistance welcome pleasure unfortunately " +
  "please moment anything something monday tuesday wednesday thursday friday saturday sunday january february september october november december";
const byLetter = new Map<string, string[]>();
for (const word of WORDS.split(" ")) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
/** Of shorter words only letters that changed places are mended. */
const SHORT_WORDS = "help check thank today day your have great".split(" ");
const LONG_WORD = /[A-Za-z]{3,}/g;

const letters = (word: string): string => [...word].sort().join("");
const SHORT = new Map(SHORT_WORDS.map((word) => [letters(word), word]));

function mend(word: string): string {
  const lower = word.toLowerCase();
  const swapped = lower.length <= 5 ? SHORT.get(letters(lower)) : undefined;
  if (swapped !== undefined)
    return swapped === lower || swapped.charAt(0) !== lower.charAt(0) ? word : word.charAt(0) + swapped.slice(1);
  const meant = byLetter
    .get(lower.charAt(0))
    ?.find((one) => lower.length <= one.length + 1 && editsBetween(lower, one, 1) <= 1);
  // "evenings" is no mistake, nor are "momento" and "inconveniente".
  if (meant === undefined || lower.startsWith(meant) || lower === "inconveniente") return word;
  return word.charAt(0) + meant.slice(1);
}

/** Text in which typing mistakes in the words of set phrases are mended ("inconveniecne"), so that the phrases are known. */
export const mendCourtesies = (text: string): string => text.replace(LONG_WORD, mend);
