import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../scripts/ensure.mjs";
import type { JudgedPage } from "./read-cases";
import { type Score, scoreLine, scoreOf } from "./score-table";

const linesOf = (name: string, { verdict, changes }: JudgedPage): string[] =>
  verdict.problems.length === 0
    ? []
    : [[name, ...changes].join(" "), ...verdict.problems.map((problem) => `    ${problem}`)];

/** Prints the score of a run and writes what is not as expected to test-results, page by page. */
export function reportCases(title: string, file: string, judged: ReadonlyMap<string, JudgedPage>): Score {
  const score = scoreOf([...judged.values()].map(({ verdict }) => verdict));
  const line = scoreLine(title, score);
  const folder = path.join(ROOT, "test-results");
  mkdirSync(folder, { recursive: true });
  const pages = [...judged].sort(([a], [b]) => a.localeCompare(b)).flatMap(([name, page]) => linesOf(name, page));
  writeFileSync(path.join(folder, file), `${[line, ...pages].join("\n")}\n`);
  console.log(line);
  return score;
}
