import { editsBetween } from "../words/edit-distance";

/** Words of set phrases that have no neighbour of another meaning: one letter off, they are still meant. */
const WORDS =
  "inconvenience apologise apologize apologies evening morning afternoon contacting patience understanding appreciate assistance welcome pleasure unfortunately";
const byLetter = new Map<string, string[]>();
for (const word of WORDS.split(" ")) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
const LONG_WORD = /[A-Za-z]{6,}/g;

function mend(word: string): string {
  const lower = word.toLowerCase();
  const meant = byLetter
    .get(lower.charAt(0))
    ?.find((one) => lower.length <= one.length + 1 && editsBetween(lower, one, 1) <= 1);
  // "evenings" is no mistake.
  if (meant === undefined || meant === lower || lower === `${meant}s` || lower === `${meant}d`) return word;
  return word.charAt(0) + meant.slice(1);
}

/** Text in which typing mistakes in the words of set phrases are mended ("inconveniecne"), so that the phrases are known. */
export const mendCourtesies = (text: string): string => text.replace(LONG_WORD, mend);
