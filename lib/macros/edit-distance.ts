/**
 * Edits (a swap of neighbours counts one) that turn `typed` into `word` or into a beginning of it; more than `most`
 * answers `most + 1`.
 */
export function editsToPrefix(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    for (let at = 1; at <= width; at++) {
      const cost = typed[row - 1] === word[at - 1] ? 0 : 1;
      let best = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + cost);
      const swapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (swapped) best = Math.min(best, (before[at - 2] ?? 0) + 1);
      next.push(best);
    }
    before = last;
    last = next;
    if (Math.min(...last) > most) return most + 1;
  }
  return Math.min(most + 1, ...last.slice(Math.max(0, typed.length - most)));
}
