// npm test: format and lint, types, builds, unit, component and end-to-end tests in both browsers. Ends with one
// line that counts all of it. Names given on the command line run only the test files that contain them.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildExtension, ensureTools, ROOT, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox, installPackages } = await import("./browsers.mjs");
const { existsSync } = await import("node:fs");

const only = process.argv.slice(2);
const ci = Boolean(process.env.CI);
const count = { passed: 0, failed: 0, skipped: 0 };

function step(name, run) {
  const started = Date.now();
  const good = run();
  count[good ? "passed" : "failed"]++;
  console.log(`${good ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return good;
}

if (only.length === 0) {
  runTool("wxt", ["prepare"], { quiet: true });
  step("format and lint", () => runTool("biome", ["ci", "."], { mayFail: true }));
  step("types", () => runTool("tsc", ["--noEmit"], { mayFail: true }));
}
/** Whatever stops a run early, its last line counts what there was. */
function end() {
  if (ci && count.skipped > 0) console.log("A skipped test fails a run in CI.");
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  process.exit(count.failed > 0 || (ci && count.skipped > 0) ? 1 : 0);
}

const variants = ["chrome", "firefox"].flatMap((browser) => [
  [browser, {}],
  [browser, { granted: true }],
  [browser, { universal: true }],
]);
const built = step("builds", () =>
  variants.every(([browser, variant]) => buildExtension(browser, { ...variant, mayFail: true })),
);
if (!built) end();
try {
  await ensureChromium();
  ensureFirefox();
} catch (error) {
  console.error(String(error));
  count.failed++;
  end();
}
const tools = [
  ["/usr/bin/prosody", "prosody"],
  ["/usr/bin/Xvfb", "xvfb"],
  ["/usr/bin/xdotool", "xdotool"],
];
const missing = tools.filter(([file]) => !existsSync(file)).map(([, name]) => name);
if (missing.length > 0) installPackages(...missing);

const results = path.join(ROOT, "test-results");
const report = path.join(results, "vitest.json");
rmSync(report, { force: true });
mkdirSync(results, { recursive: true });
const projects = ["unit", "components", "e2e"].flatMap((name) => ["--project", name]);
const ran = runTool(
  "vitest",
  ["run", ...projects, ...only, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  {
    mayFail: true,
  },
);
if (existsSync(report)) {
  const told = JSON.parse(readFileSync(report, "utf8"));
  count.passed += told.numPassedTests;
  count.failed += told.numFailedTests + (told.numFailedTests === 0 && !ran ? 1 : 0);
  count.skipped += told.numPendingTests + told.numTodoTests;
} else count.failed++;

end();
