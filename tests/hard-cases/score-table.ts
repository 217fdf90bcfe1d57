import type { Verdict } from "./judge-reading";

export interface Score {
  readonly pages: number;
  readonly asExpected: number;
  readonly rows: number;
  readonly decided: number;
  readonly right: number;
  readonly wrongComposers: number;
}

export function scoreOf(verdicts: Iterable<Verdict>): Score {
  const all = [...verdicts];
  const sum = (of: (verdict: Verdict) => number) => all.reduce((total, verdict) => total + of(verdict), 0);
  return {
    pages: all.length,
    asExpected: sum(({ problems }) => Number(problems.length === 0)),
    rows: sum(({ rows }) => rows),
    decided: sum(({ decided }) => decided),
    right: sum(({ right }) => right),
    wrongComposers: sum(({ wrongComposer }) => Number(wrongComposer)),
  };
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** One line of the table: how many pages are as expected, rows decided, right among the decided, wrong composers. */
export const scoreLine = (name: string, score: Score): string =>
  `${name}: ${score.asExpected} of ${score.pages} pages as expected; ${score.rows} rows, ${share(score.decided, score.rows)} decided, ${share(score.right, score.decided)} of those right; ${score.wrongComposers} wrong composers`;
