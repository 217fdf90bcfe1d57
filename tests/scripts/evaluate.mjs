// npm run evaluate -- <what> … [--firefox]: tries any folder of pages against the built extension, without site profiles,
// or any file of cases against a part of the product that needs no page. What there is to evaluate stands in
// tests/evaluate, one file each.
import path from "node:path";
import { buildExtension, ensureTools, runTool } from "./ensure.mjs";

ensureTools();

const USAGE = {
  reading: "npm run evaluate -- reading FOLDER OUT.jsonl [--firefox]",
  writing: "npm run evaluate -- writing FOLDER TEXTS.json OUT.jsonl [--firefox]",
  duplicates: "npm run evaluate -- duplicates CASES.jsonl OUT.jsonl",
  dialogues: "npm run evaluate -- dialogues CASES.jsonl OUT.jsonl",
  splits: "npm run evaluate -- splits CASES.jsonl OUT.jsonl",
  brief: "npm run evaluate -- brief [CASES.jsonl] [OUT.jsonl]",
  search: "npm run evaluate -- search CORPUS.jsonl QUERIES.jsonl OUT.jsonl",
  import: "npm run evaluate -- import FILE OUT.json",
};
const IN_A_BROWSER = new Set(["reading", "writing"]);
const firefox = process.argv.includes("--firefox");
const [what = "", ...paths] = process.argv.slice(2).filter((word) => word !== "--firefox");
const usage = USAGE[what];
const [all, optional] = [/[A-Z]{3,}/g, /\[[A-Z]{3,}/g].map((pattern) => usage?.match(pattern)?.length ?? 0);
if (!usage || paths.length > all || paths.length < all - optional) {
  console.error(usage ?? Object.values(USAGE).join("\n"));
  process.exit(2);
}
if (IN_A_BROWSER.has(what)) {
  const { ensureChromium, ensureFirefox } = await import("./browsers.mjs");
  if (firefox) ensureFirefox();
  else await ensureChromium();
  buildExtension(firefox ? "firefox" : "chrome", { universal: true });
}

// Paths count from where the command was given.
const from = process.env.INIT_CWD ?? process.cwd();
const env = {
  EVALUATE: JSON.stringify(paths.map((one) => path.resolve(from, one))),
  ONLY_BROWSER: firefox ? "firefox" : "chromium",
};
const file = `tests/evaluate/${what}.evaluate.ts`;
runTool("vitest", ["run", "--project", "evaluate", file, "--disable-console-intercept"], { env });
