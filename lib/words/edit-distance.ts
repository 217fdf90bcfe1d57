/**
 * Edits (a letter put in, left out, taken for another; a swap of neighbours counts one) that turn `from` into each
 * beginning of `to`, by its length; `undefined` once every one of them is over `most`.
 */
function editsToBeginnings(from: string, to: string, most: number): readonly number[] | undefined {
  const width = Math.min(to.length, from.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let at = 1; at <= width; at++) {
      const cost = from[row - 1] === to[at - 1] ? 0 : 1;
      let best = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + cost);
      const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      if (swapped) best = Math.min(best, (before[at - 2] ?? 0) + 1);
      next.push(best);
    }
    before = last;
    last = next;
    if (Math.min(...last) > most) return undefined;
  }
  return last;
}

/**
 * Edits that turn `typed` into `word` or into a beginning of it; more than `most` answers `most + 1`.
 * @example editsToPrefix("refnd", "refunded", 2) // 1
 */
export function editsToPrefix(typed: string, word: string, most: number): number {
  const edits = editsToBeginnings(typed, word, most);
  return edits ? Math.min(most + 1, ...edits.slice(Math.max(0, typed.length - most))) : most + 1;
}

/**
 * Edits that turn one word into the other; more than `most` answers `most + 1`.
 * @example editsBetween("raedy", "ready", 2) // 1
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return Math.min(most + 1, editsToBeginnings(one, other, most)?.[other.length] ?? most + 1);
}
