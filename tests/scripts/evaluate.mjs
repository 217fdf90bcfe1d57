// npm run evaluate -- <what> … [--firefox]: tries any folder of pages against the built extension, without site profiles.
// What there is to evaluate stands in tests/evaluate, one file each.
import { existsSync } from "node:fs";
import path from "node:path";
import { buildExtension, ensureTools, ROOT, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox } = await import("./browsers.mjs");

const firefox = process.argv.includes("--firefox");
const [what = "", ...paths] = process.argv.slice(2).filter((word) => word !== "--firefox");
const file = `tests/evaluate/${what}.evaluate.ts`;
if (!/^[a-z]+$/.test(what) || !existsSync(path.join(ROOT, file)) || paths.length < 2) {
  console.error("npm run evaluate -- reading FOLDER OUT.jsonl [--firefox]");
  process.exit(2);
}
if (firefox) ensureFirefox();
else await ensureChromium();
buildExtension(firefox ? "firefox" : "chrome", { universal: true });

// Paths count from where the command was given.
const from = process.env.INIT_CWD ?? process.cwd();
const env = {
  EVALUATE: JSON.stringify(paths.map((one) => path.resolve(from, one))),
  ONLY_BROWSER: firefox ? "firefox" : "chromium",
};
runTool("vitest", ["run", "--project", "evaluate", file, "--disable-console-intercept"], { env });
