// npm run test:full: every hard page in disguise, then every cell of the editors' matrix in both browsers, and the table
// README's contributor part shows.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildExtension, ensureTools, ROOT, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox } = await import("./browsers.mjs");
await ensureChromium();
ensureFirefox();
for (const browser of ["chrome", "firefox"]) {
  buildExtension(browser, { granted: true });
  buildExtension(browser, { universal: true });
}

const BROWSERS = ["--project", "chromium", "--project", "firefox"];
const disguised = runTool("vitest", ["run", ...BROWSERS, "hard-cases"], { mayFail: true, env: { FULL: "1" } });

const results = path.join(ROOT, "test-results/editors.jsonl");
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const good = runTool("vitest", ["run", ...BROWSERS, "editors", ...process.argv.slice(2)], {
  mayFail: true,
  env: { FULL: "1", EDITORS_TABLE: results },
});

const cells = existsSync(results)
  ? readFileSync(results, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
const texts = [...new Set(cells.map(({ text }) => text))];
const browsers = [...new Set(cells.map(({ browser }) => browser))];

/** One cell of the table: all focuses and drafts of an editor and a text. */
function mark(editor, text) {
  return browsers
    .map((browser) => {
      const some = cells.filter((cell) => cell.editor === editor && cell.text === text && cell.browser === browser);
      if (some.length === 0) return "·";
      const failed = some.filter((cell) => !cell.good).length;
      return failed > 0 ? `${failed}/${some.length} ✗` : some[0].refused ? "copy" : "✓";
    })
    .join(" ");
}

const editors = [...new Set(cells.map(({ editor }) => editor))].sort();
const lines = [
  `Commit ${commit}, ${cells.length} cells: ${cells.filter(({ good }) => good).length} exact. A mark for ${browsers.join(" and ")} each: ✓ the`,
  "app's own model held exactly the chunk, it was sent once and the draft was intact, with the keyboard in the composer, the",
  "panel and the side panel; *copy* the text is refused openly and put on the clipboard.",
  "",
  `| editor | ${texts.join(" | ")} |`,
  `| --- | ${texts.map(() => "---").join(" | ")} |`,
  ...editors.map((editor) => `| ${editor} | ${texts.map((text) => mark(editor, text)).join(" | ")} |`),
];
const table = lines.join("\n").replaceAll("< & >", "&lt; &amp; &gt;");

const readme = path.join(ROOT, "README.md");
const before = readFileSync(readme, "utf8");
const shown = before.replace(
  /(<!-- editors -->)[\s\S]*?(<!-- \/editors -->)/,
  (_, open, close) => `${open}\n${table}\n${close}`,
);
writeFileSync(readme, shown);
console.log(`${table}\n\nWritten into README.md.`);
process.exit(good && disguised ? 0 : 1);
