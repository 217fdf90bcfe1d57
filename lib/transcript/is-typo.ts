import { editsBetween } from "../words/edit-distance";
import type { SaidWord } from "./said-words";

const SHORTEST = 4;
const LONG = 8;

/** Whether two words differ by a letter put in, left out, taken for another or for its neighbour (two in long words). */
export function isTypo({ form: one }: SaidWord, { form: other }: SaidWord): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST) return false;
  const most = shorter >= LONG ? 2 : 1;
  return editsBetween(one, other, most) <= most;
}
