import type { SaidWord } from "./said-words";

const SHORTEST = 4;
const LONG = 8;

/** Whether two words differ by a letter put in, left out, taken for another or for its neighbour (two in long words). */
export function isTypo({ form: one }: SaidWord, { form: other }: SaidWord): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  const most = Math.min(one.length, other.length) >= LONG ? 2 : 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let down = 1; down <= one.length; down++) {
    const next = [down];
    for (let across = 1; across <= other.length; across++) {
      const same = one[down - 1] === other[across - 1] ? 0 : 1;
      let cost = Math.min((row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1, (row[across - 1] ?? 0) + same);
      if (one[down - 1] === other[across - 2] && one[down - 2] === other[across - 1])
        cost = Math.min(cost, (before[across - 2] ?? 9) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[other.length] ?? 9) <= most;
}
