// One run of the test runner in a process of its own, so that several go side by side.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./ensure.mjs";

const RESULTS = path.join(ROOT, "test-results");

/**
 * Runs the test files of `projects` that have one of `only` in their name; `lane` names the run and its report in
 * test-results. Answers how many tests passed, failed and were skipped: a run that breaks off has failed.
 */
export async function runTests(lane, projects, only, env = {}) {
  const report = path.join(RESULTS, `${lane.replaceAll(" ", "-")}.json`);
  rmSync(report, { force: true });
  mkdirSync(RESULTS, { recursive: true });
  const args = ["run", ...projects.flatMap((name) => ["--project", name]), ...only, "--passWithNoTests"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const started = Date.now();
  const child = spawn(path.join(ROOT, "node_modules/.bin/vitest"), [...args, ...reporters], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  const good = await new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
  console.log(`${good ? "✓" : "✗"} tests ${lane} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!existsSync(report)) return { passed: 0, failed: good ? 0 : 1, skipped: 0 };
  const told = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + (told.numFailedTests === 0 && !good ? 1 : 0),
    skipped: told.numPendingTests + told.numTodoTests,
  };
}
