// One run of the test runner, and what it counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ROOT, runTool } from "./ensure.mjs";

const RESULTS = path.join(ROOT, "test-results");
const REPORT = path.join(RESULTS, "vitest.json");

/**
 * Runs the test files of `projects` that have one of `only` in their name. Answers how many tests passed, failed and were
 * skipped: a run that breaks off has failed.
 */
export function runTests(projects, only) {
  rmSync(REPORT, { force: true });
  mkdirSync(RESULTS, { recursive: true });
  const args = ["run", ...projects.flatMap((name) => ["--project", name]), ...only, "--passWithNoTests"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const good = runTool("vitest", [...args, ...reporters], { mayFail: true });
  if (!existsSync(REPORT)) return { passed: 0, failed: good ? 0 : 1, skipped: 0 };
  const told = JSON.parse(readFileSync(REPORT, "utf8"));
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + (told.numFailedTests === 0 && !good ? 1 : 0),
    skipped: told.numPendingTests + told.numTodoTests,
  };
}
