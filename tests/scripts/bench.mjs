// npm run bench: prints the benchmark tables and writes .bench/results.json.
import { rmSync } from "node:fs";
import path from "node:path";
import { buildExtension, ensureTools, ROOT, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox } = await import("./browsers.mjs");
await ensureChromium();
ensureFirefox();
for (const browser of ["chrome", "firefox"]) for (const granted of [false, true]) buildExtension(browser, { granted });
rmSync(path.join(ROOT, ".bench"), { recursive: true, force: true });
runTool("vitest", ["run", "--project", "bench", ...process.argv.slice(2), "--disable-console-intercept"]);
