import { editsBetween } from "../words/edit-distance";
import { areNeighbours } from "./neighbour-words";
import type { SaidWord } from "./said-words";
import { stem } from "./synonyms";

const SHORTEST = 4;
const LONG = 8;
/** In shorter words (without their endings) another letter makes another word: "shirt" and "skirt". */
const LETTER_COUNTS = 6;

type Slip = "swap" | "lost" | "letter" | "more" | undefined;

/** How one word becomes the other, told from where they differ; `more` where it takes more than one letter. */
function slipBetween(one: string, other: string): Slip {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const here = one.slice(start, one.length - end);
  const there = other.slice(start, other.length - end);
  if (here.length === 2 && here === `${there[1]}${there[0]}` && there.length === 2) return "swap";
  // People hit the first letter of a word: with another one it is another word.
  if (start === 0) return undefined;
  if (here.length + there.length === 1) return "lost";
  return here.length === 1 && there.length === 1 ? "letter" : "more";
}

/**
 * Whether two words are one with a typing mistake in it: letters that changed places, one doubled or lost, in longer words
 * another one or two of these. Names are not, since many have a neighbour, but for changed places.
 */
export function isTypo(word: SaidWord, like: SaidWord): boolean {
  const [one, other] = [word.form, like.form];
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  const slip = slipBetween(one, other);
  if (slip === undefined || areNeighbours(one, other)) return false;
  if (word.kind === "name" || like.kind === "name") return slip === "swap" && shorter >= LETTER_COUNTS;
  if (slip === "swap" || slip === "lost") return true;
  if (slip === "letter") return Math.min(stem(one).length, stem(other).length) >= LETTER_COUNTS;
  return shorter >= LONG && editsBetween(one, other, 2) <= 2;
}
