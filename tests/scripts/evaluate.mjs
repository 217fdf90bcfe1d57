// npm run evaluate -- reading|writing …: any folder of pages against the built extension, without site profiles. What
// each does stands in tests/evaluate/<what>.ts.
import { existsSync } from "node:fs";
import path from "node:path";
import { buildExtension, ensureTools, ROOT } from "./ensure.mjs";

ensureTools();
const what = process.argv[2] ?? "";
const file = path.join(ROOT, "tests/evaluate", `${what}.ts`);
if (!/^[a-z]+$/.test(what) || !existsSync(file)) {
  console.error("npm run evaluate -- writing FOLDER TEXTS.json OUT.jsonl [--firefox]");
  console.error("npm run evaluate -- reading FOLDER OUT.jsonl [--firefox]");
  process.exit(1);
}
const { runnerImport } = await import("vite");
buildExtension(process.argv.includes("--firefox") ? "firefox" : "chrome", { granted: true });
await runnerImport(file, { root: ROOT, configFile: false, logLevel: "error" });
process.exit(0);
