import type { EpochMs } from "../transcript/time";
import { dayOrderOf, momentOf } from "./place-times";
import type { RowFacts } from "./row-facts";

const DAY = 86_400_000;

/** Steps up less steps down; a clock that falls by more than half a day has passed midnight. */
function slope(times: readonly number[], clocks: boolean): number {
  let sum = 0;
  times.forEach((time, index) => {
    const before = times[index - 1];
    if (before === undefined || before === time) return;
    const step = time - before;
    const wrapped = clocks && Math.abs(step) > DAY / 2;
    sum += Math.sign(step) * (wrapped ? -1 : 1);
  });
  return sum;
}

/** Whether the rows stand newest first, by what their times say; undefined where they say nothing. */
export function fallsInTime(rows: readonly RowFacts[], now: EpochMs, language: string): boolean | undefined {
  const order = dayOrderOf(rows, language);
  const moments = rows.flatMap(({ mark, at }) => at ?? (mark && momentOf(mark, order, now)) ?? []);
  const clocks = rows.flatMap(({ mark }) => (mark?.kind === "clock" && !mark.day ? [mark.ofDay] : []));
  const sum = slope(moments, false) || slope(clocks, true);
  return sum === 0 ? undefined : sum < 0;
}
