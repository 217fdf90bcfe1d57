// npm test: format and lint, types, builds, unit, component and end-to-end tests in both browsers. Ends with one
// line that counts all of it. Names given on the command line run only the test files that contain them.
import { existsSync } from "node:fs";
import { buildExtension, ensureTools, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox, installPackages } = await import("./browsers.mjs");
const { hasRequestTracker } = await import("../beds/rt/request-tracker.mjs");
const { bundleEditors } = await import("../editors/bundle.mjs");
const { runTests } = await import("./run-tests.mjs");

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
const missing = () => tools.filter(([file]) => !existsSync(file)).map(([, name]) => name);
if (missing().length > 0) installPackages(...missing());
if (missing().length > 0) {
  console.error(
    `The end-to-end tests need ${missing().join(", ")}. On Debian or Ubuntu: apt-get install ${missing().join(" ")}`,
  );
  count.failed++;
  end();
}
// Here, since test files of two browsers run at once: neither may install what the other is installing.
if (only.length === 0 || only.some((name) => "request-tracker".includes(name))) hasRequestTracker();

try {
  if (only.length === 0 || only.some((name) => "editors".includes(name))) await bundleEditors();
} catch (error) {
  console.error(String(error));
  count.failed++;
  end();
}
const browsers = process.env.ONLY_BROWSER ? [process.env.ONLY_BROWSER] : ["chromium", "firefox"];
const told = runTests(["unit", "components", ...browsers], only);
for (const kind of Object.keys(count)) count[kind] += told[kind];
if (count.passed + count.failed + count.skipped === 1) {
  console.log("No test file has that in its name.");
  count.failed++;
}

end();
