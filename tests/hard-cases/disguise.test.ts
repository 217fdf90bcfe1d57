// The hard pages as somebody else would have built them: what they say stays. A sample by a printed seed, all of them
// with FULL=1; SEED repeats a run.
import { beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import { seedOfToday } from "../scripts/seed-of-today";
import { randomFor } from "./disguise/random";
import { caseNames } from "./expected";
import { NOT_YET } from "./not-yet";
import { readInAll } from "./read-cases";
import { reportCases } from "./report";
import type { Score } from "./score-table";

const SAMPLE = 40;
const full = process.env.FULL === "1";
/** Of the decided rows. One page in a small sample weighs more than it does among all. */
const RIGHT = full ? 0.99 : 0.97;
const ALL_OF_THEM = 600_000;
const seed = String(seedOfToday());
const wanted = process.env.CASES?.split(",");

const random = randomFor(seed, "sample");
const shuffled = caseNames()
  .filter((name) => wanted?.some((start) => name.startsWith(start)) ?? NOT_YET[name] === undefined)
  .map((name) => ({ name, at: random.next() }))
  .sort((a, b) => a.at - b.at)
  .map(({ name }) => name);
const cases = full || wanted ? shuffled : shuffled.slice(0, SAMPLE);

let read: Awaited<ReturnType<typeof readInAll>>;
beforeAll(async () => {
  read = await readInAll(BROWSERS, cases, seed);
}, ALL_OF_THEM);

describe.each(BROWSERS)(`hard cases in disguise, seed ${seed}, %s`, (name) => {
  let score: Score;

  beforeAll(() => {
    const judged = read.get(name) ?? new Map();
    score = reportCases(`Hard cases in disguise (SEED=${seed}) in ${name}`, `disguise-${name}.txt`, judged);
  });

  test("no wrong composer is taken, and no note for public", () => {
    expect(score.wrongComposers).toBe(0);
  });

  test("at least nine of ten rows are decided", () => {
    expect(score.decided / score.rows).toBeGreaterThanOrEqual(0.9);
  });

  test(`of the decided rows, ${100 * RIGHT} of 100 are right`, () => {
    expect(score.right / score.decided).toBeGreaterThanOrEqual(RIGHT);
  });
});
