import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportOwnCsv } from "../../../lib/formats/export-own-csv";
import { exportOwnMarkdown } from "../../../lib/formats/export-own-markdown";
import type { MacroToExport } from "../../../lib/formats/exported-macros";
import { importFiles } from "../../../lib/formats/import-files";
import { bytesOf } from "./import-of";

/** Pieces that have a meaning in CSV, Markdown, spreadsheets or placeholders. */
const TRICKY = [
  "=1+1",
  "+49 30",
  "-",
  "@name",
  "'",
  "'=x",
  '"',
  '""',
  '\\"',
  ",",
  ";",
  "::",
  ":",
  "\\",
  "\\:",
  "\\,",
  "|",
  "#",
  "##",
  "\\##",
  "# a",
  "## b",
  "### c",
  "```",
  "````",
  "~~~",
  "``` js",
  "---",
  "- one",
  "1. two",
  "shortcut: x",
  "tags: a, b",
  "enabled: no",
  "{{customer.first_name|there}}",
  "{{ask:Order|1}}",
  "\\{\\{",
  "{",
  "}}",
  "<b>",
  "&amp;",
  "é",
  "👩‍💻",
  "עברית",
  "日本",
  "sep=;",
  "a",
  "word",
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const clean = (text: string) => text.normalize("NFC").replaceAll(/[\p{Cc}\p{Cs}\u00a0\u2028\u2029\ufeff]/gu, "");
const words = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((parts) => clean(parts.join(" ")).replaceAll(/\s+/g, " ").trim());
const name = words.filter((text) => text !== "" && text.length < 150);
const shortcut = fc
  .array(piece, { minLength: 1, maxLength: 2 })
  .map((parts) =>
    clean(parts.join(""))
      .replaceAll(/\s+/gu, "")
      .replace(/^[/;:!#\\]+/, "")
      .slice(0, 40),
  )
  .filter((text) => !/[\ud800-\udbff]$/.test(text) && text.trim() === text);
const indent = fc.constantFrom("", "", "  ", "\t", "' ");
const line = fc.tuple(indent, words).map(([before, text]) => (text === "" ? "" : before + text));
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.filter(Boolean).join("\n"));
const body = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.filter(Boolean).join("\n\n").trim())
  .filter((text) => /[^\s\u200b\u2060\ufeff]/.test(text));
const list = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { maxLength: 3 });
const macro = fc.record({
  title: name,
  shortcut,
  aliases: fc.constant<string[]>([]),
  folder: fc.array(name, { maxLength: 3 }),
  tags: list(name),
  language: fc.constantFrom("", "en", "pt-BR"),
  body,
  enabled: fc.boolean(),
  own: fc.record(
    { pinned: fc.constant(true as const), maxChars: fc.integer({ min: 50, max: 10_000 }) },
    { requiredKeys: [] },
  ),
});
/** As a library holds them: no shortcut twice, no macro twice. */
const macros = fc.uniqueArray(macro, { minLength: 1, maxLength: 5, selector: ({ title }) => title }).map((list) => {
  const seen = new Set<string>();
  return list.map((one, at) => {
    const key = one.shortcut.normalize("NFKC").toLowerCase();
    const isFree = key !== "" && !seen.has(key);
    seen.add(key);
    const { own, ...text } = one;
    return { ...text, ...own, shortcut: isFree ? one.shortcut : "", aliases: at === 0 ? ["alias-one", "zweiter"] : [] };
  });
});

const importedAgain = (text: string) => {
  const { macros: again, report } = importFiles([{ name: "macros", bytes: bytesOf(text) }]);
  return { macros: again.map(({ source: _, ...macro }): MacroToExport => macro), report };
};

describe.each([
  ["CSV", exportOwnCsv],
  ["Markdown", exportOwnMarkdown],
])("our own %s", (_, write) => {
  test("gives every macro back as it was, and loses nothing", () => {
    fc.assert(
      fc.property(macros, (list) => {
        expect(importedAgain(write(list))).toEqual({ macros: list, report: [] });
      }),
      { numRuns: 400 },
    );
  });

  test("of one macro with everything in it", () => {
    const one: MacroToExport = {
      title: '=Late, "lost"; or both',
      shortcut: "late",
      aliases: ["lost", "spät"],
      folder: ["Delivery :: air", "a/b"],
      tags: ["a, b", "c;d"],
      language: "en",
      body: "# Hello\n\n```\n## code\n\n\nstays\n```\n\n\\## two hashes\n```\nopen",
      enabled: false,
    };
    expect(importedAgain(write([one]))).toEqual({ macros: [one], report: [] });
  });
});

describe("a spreadsheet sees no formula in the CSV", () => {
  const plain: MacroToExport = {
    title: "A",
    shortcut: "",
    aliases: [],
    folder: [],
    tags: [],
    language: "",
    body: "B",
    enabled: true,
  };

  test("at the start of a cell", () => {
    const cells = exportOwnCsv([{ ...plain, title: "=HYPERLINK(1)", shortcut: "-x", body: "@me" }]);
    expect(cells).toContain("'=HYPERLINK(1),'-x,'@me");
    expect(cells.startsWith("\ufeff")).toBe(true);
  });

  test.each([
    " =1+1",
    "\n=1+1",
    "\r=1+1",
    "\r\n=1+1",
    "\t=1+1",
    "\v=1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\n \n @SUM(1)",
    "＝1+1",
    "Dear Mia\n=cmd|' /C calc'!A0",
    "Dear Mia\n  +1",
    "Dear Mia\r\n-2+3",
  ])("after white space or at the start of a line: %j", (body) => {
    const text = exportOwnCsv([{ ...plain, body }]);
    const lines = text.split(/[\r\n]/).flatMap((one) => one.split(/,"?/));
    expect(lines.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(lines.some((cell) => /^'\s*[=+\-@＝]/.test(cell))).toBe(true);
  });
});
