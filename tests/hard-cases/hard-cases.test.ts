// Every hard page is read by the universal reading alone and held against what it says. CASES=18,46-words-de takes some.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import { ROOT } from "../scripts/ensure.mjs";
import { caseNames } from "./expected";
import { type JudgedPage, readCases } from "./read-cases";
import { scoreLine, scoreOf } from "./score-table";

const wanted = process.env.CASES?.split(",");
const cases = caseNames().filter((name) => wanted?.some((start) => name.startsWith(start)) ?? true);
const ALL_OF_THEM = 600_000;

const lines = (id: string, problems: readonly string[]) =>
  problems.length === 0 ? [] : [`${id}\n${problems.map((problem) => `    ${problem}`).join("\n")}`];

function report(name: string, parts: readonly string[]): void {
  mkdirSync(path.join(ROOT, "test-results"), { recursive: true });
  writeFileSync(path.join(ROOT, "test-results", `hard-cases-${name}.txt`), `${parts.join("\n")}\n`);
}

describe.each(BROWSERS)("hard cases, %s", (name) => {
  let judged: Map<string, JudgedPage>;

  beforeAll(async () => {
    judged = await readCases(name, cases);
    const score = scoreLine(`Hard cases in ${name}`, scoreOf([...judged.values()].map(({ verdict }) => verdict)));
    console.log(score);
    report(name, [score, ...[...judged].flatMap(([id, { verdict }]) => lines(id, verdict.problems))]);
  }, ALL_OF_THEM);

  test.each(cases)("%s", (one) => {
    expect(judged.get(one)?.verdict.problems).toEqual([]);
  });
});
