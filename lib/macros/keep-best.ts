import type { IndexedMacro, MacroIndex } from "./macro-index";
import type { Tally } from "./tally-words";

export interface Ranked {
  readonly macro: IndexedMacro;
  readonly score: number;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Best first; equals by title, then by id, so that the order never depends on when a macro came in. */
export const inOrder = (a: Ranked, b: Ranked): number =>
  b.score - a.score || before(a.macro.plainTitle, b.macro.plainTitle) || before(a.macro.id, b.macro.id);

/** The best few of the touched macros in order, without sorting all; only those that pass where some do not. */
export function keepBest(
  index: MacroIndex,
  tally: Pick<Tally, "touched" | "score">,
  most: number,
  admits?: (slot: number) => boolean,
): readonly Ranked[] {
  const best: Ranked[] = [];
  let least = 0;
  for (const slot of tally.touched) {
    const score = tally.score[slot] ?? 0;
    const macro = index.slots[slot];
    if (!macro || score <= 0 || score < least || (admits && !admits(slot))) continue;
    const ranked = { macro, score };
    const worst = best[most - 1];
    if (worst && inOrder(ranked, worst) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other && inOrder(other, ranked) < 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, ranked);
    if (best.length > most) best.pop();
    least = best[most - 1]?.score ?? 0;
  }
  return best;
}
