import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../lib/formats/import-files";
import { LIMITS } from "../../../lib/formats/limits";
import { bodiesOf, bytesOf, importOf } from "./import-of";

const refusalOf = (content: string | Uint8Array, name = "export") => {
  const { macros, report } = importFiles([{ name, bytes: typeof content === "string" ? bytesOf(content) : content }]);
  expect(macros).toEqual([]);
  return report.map(({ code, field }) => `${code} ${field}`);
};
const snippet = (text: string) =>
  bytesOf(JSON.stringify({ alfredsnippet: { snippet: text, name: "n", keyword: "k" } }));

/** Writes four bytes into every entry's table record: the declared unpacked size. */
function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe("archives", () => {
  test("one that unpacks to far more than it is, as it says itself", () => {
    expect(refusalOf(zipSync({ "a.json": new Uint8Array(3_000_000) }))).toEqual(["file_refused bomb"]);
  });
  test("one that lies about its size is stopped while unpacking", () => {
    const lying = declareSize(zipSync({ "a.json": new Uint8Array(3_000_000) }), 100);
    expect(refusalOf(lying)).toEqual(["file_refused bomb"]);
  });
  test("many files that are too much together", () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.json`, snippet("x")]));
    expect(refusalOf(declareSize(zipSync(files), 1_000_000))).toEqual(["file_refused bomb"]);
  });
  test("more entries than any collection has", () => {
    const files = Object.fromEntries(
      Array.from({ length: LIMITS.zipEntries + 1 }, (_, at) => [`${at}`, new Uint8Array(0)]),
    );
    expect(refusalOf(zipSync(files, { level: 0 }))).toEqual(["file_refused too_many"]);
  });
  test.each(["../evil.json", "a/../../b.json", "/etc/x.json", "C:\\x.json"])(
    "a way out is left in it, the rest comes: %s",
    (path) => {
      const { macros, report } = importFiles([
        { name: "x", bytes: zipSync({ [path]: snippet("evil"), "a.json": snippet("good") }) },
      ]);
      expect(macros.map(({ body }) => body)).toEqual(["good"]);
      expect(report).toMatchObject([{ code: "bad_row", item: path }]);
    },
  );
  test("an archive in an archive", () => {
    expect(refusalOf(zipSync({ "inner.zip": zipSync({ "a.json": snippet("x") }) }))).toEqual([
      "file_refused nested_archive",
    ]);
  });
  test("one with a password", () => {
    const locked = zipSync({ "a.json": snippet("x") }).slice();
    const view = new DataView(locked.buffer);
    const table = locked.findIndex((_, at) => at + 4 < locked.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint16(table + 8, 1, true);
    expect(refusalOf(locked)).toEqual(["file_refused encrypted"]);
  });
  test("one that breaks off", () => {
    const whole = zipSync({ "a.json": snippet("x") });
    expect(refusalOf(whole.subarray(0, whole.length - 30))).toEqual(["file_refused broken"]);
  });
  test("a spreadsheet, which is an archive too", () => {
    expect(refusalOf(zipSync({ "[Content_Types].xml": bytesOf("<x/>"), "xl/a.xml": bytesOf("<x/>") }))).toEqual([
      "file_refused binary",
    ]);
  });
  test("nothing of ours in it", () => {
    expect(refusalOf(zipSync({ "a.png": bytesOf("x") }))).toEqual(["file_refused unknown_format"]);
  });
  test("exports of any kind in one archive come together", () => {
    const zip = zipSync({
      "a.csv": bytesOf("title,body\nA,one"),
      "b/b.md": bytesOf("## B\n\ntwo"),
      ".DS_Store": bytesOf("x"),
    });
    expect(importFiles([{ name: "all.zip", bytes: zip }]).macros.map(({ body }) => body)).toEqual(["one", "two"]);
  });
});

describe("YAML", () => {
  const levels = [..."bcdefghi"].map((name, at) => {
    const inner = Array(9).fill(`*${"abcdefghi"[at]}`).join(",");
    return `${name}: &${name} [${inner}]`;
  });
  test("references that double and double again", () => {
    expect(refusalOf(`a: &a ["x","x"]\n${levels.join("\n")}\nmatches: *i\n`)).toEqual(["file_refused bomb"]);
  });
  test("more references than any pack has", () => {
    expect(refusalOf(`a: &a x\nmatches:\n${"  - *a\n".repeat(LIMITS.yamlAliases + 1)}`)).toEqual(["file_refused bomb"]);
  });
  test("lists in lists in lists", () => {
    expect(refusalOf(`matches: ${"[".repeat(200_000)}`)).toEqual(["file_refused too_deep"]);
    expect(refusalOf(`matches:\n${"- ".repeat(200_000)}`)).toEqual(["file_refused too_deep"]);
  });
  test("records a line deeper each", () => {
    const deep = Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n");
    expect(refusalOf(`${deep}\nmatches:\n`)[0]).toMatch(/^file_refused/);
  });
  test("what is no YAML after all", () => {
    expect(refusalOf('matches:\n  - trigger: ":a\n    replace: [b')).toEqual(["file_refused broken"]);
  });
  test("a tag that would build something", () => {
    expect(refusalOf("matches:\n  - trigger: ':a'\n    replace: !!js/function 'alert(1)'")).toEqual([
      "file_refused broken",
    ]);
  });
  test("a list that contains itself", () => {
    expect(refusalOf("matches: &a\n  - *a\n")).toEqual(["file_refused bomb"]);
  });
  test("lists in lists with something between", () => {
    expect(refusalOf(`matches: ${"[a, ".repeat(500_000)}`)).toEqual(["file_refused too_deep"]);
  });
  test("anchors and merged records are resolved", () => {
    const { macros } = importOf(
      "base: &b {replace: same}\nmatches:\n  - <<: *b\n    trigger: ':a'\n  - <<: *b\n    trigger: ':c'\n    label: C",
    );
    expect(macros.map(({ shortcut, body }) => [shortcut, body])).toEqual([
      ["a", "same"],
      ["c", "same"],
    ]);
  });
});

describe("XML", () => {
  test("own entities", () => {
    const head = '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>';
    expect(refusalOf(`${head}<plist><dict><key>snippetsTE3</key><array/></dict></plist>`)).toEqual([
      "file_refused bomb",
    ]);
  });
  test("an entity nobody defined stays as it is", () => {
    const text =
      "<plist><dict><key>snippetsTE3</key><array><dict><key>plainText</key><string>a &evil; b</string></dict></array></dict></plist>";
    expect(bodiesOf(importOf(text))).toEqual(["a &evil; b"]);
  });
  test("one that breaks off", () => {
    expect(refusalOf("<plist><dict><key>snippetsTE3</key><array><dict>")).toEqual(["file_refused broken"]);
  });
  test("deeper than any export", () => {
    expect(refusalOf(`<plist>${"<array>".repeat(50_000)}`)).toEqual(["file_refused too_deep"]);
    expect(refusalOf(`<plist>${"<other>".repeat(500_000)}`)).toEqual(["file_refused too_deep"]);
  });
  test("another kind of document", () => {
    expect(refusalOf('<?xml version="1.0"?><rss><channel/></rss>')).toEqual(["file_refused unknown_format"]);
  });
});

describe("JSON", () => {
  test("deep nesting", () => {
    expect(refusalOf("[".repeat(1_000_000))).toEqual(["file_refused too_deep"]);
    expect(refusalOf(`${'{"a":'.repeat(500_000)}`)).toEqual(["file_refused too_deep"]);
  });
  test("cut off", () => {
    expect(refusalOf('[{"short_code":"a","content":"b"}')).toEqual(["file_refused broken"]);
  });
  test("names that mean something to the machine are only names", () => {
    const { macros } = importOf(
      '[{"short_code":"__proto__","content":"hi {{constructor}} {{__proto__.x}}","__proto__":{"a":1}}]',
    );
    expect(macros[0]?.shortcut).toBe("__proto__");
    expect(macros[0]?.body).toBe("hi {{ask:constructor}} {{ask:proto x}}");
  });
  test("values of the wrong kind everywhere", () => {
    const wrong = [null, 1, "x", [], {}, [[]], { a: 1 }];
    for (const value of wrong) {
      for (const item of [
        { short_code: value, content: value },
        { title: value, actions: [{ field: "comment_value", value }], restriction: value },
        { name: value, actions: [{ name: "setResponseText", arguments: value }] },
        { type: "macro", name: value, body: value, body_text: value },
        { shortcut: value, text: value, scope: value, tags: value },
        { id: value, message: value, options: value },
        { name: value, snippets: value },
      ]) {
        expect(() => importOf([item])).not.toThrow();
        expect(() => importOf({ macros: [item], data: item, combos: value, userClippingsRoot: [item] })).not.toThrow();
      }
    }
  });
});

describe("text", () => {
  const heads = {
    png: "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    pdf: "%PDF-1.7",
    sqlite: "SQLite format 3\0",
    rtf: "{\\rtf1 hello",
    gzip: "\x1f\x8b\x08",
  };
  test.each(Object.entries(heads))("no text at all: %s", (_, head) => {
    const bytes = Uint8Array.from(`${head}${"\0\x01".repeat(100)}`, (letter) => letter.charCodeAt(0));
    expect(refusalOf(bytes)).toEqual(["file_refused binary"]);
  });
  test("a binary property list, with what to do", () => {
    const { report } = importFiles([{ name: "x", bytes: bytesOf("bplist00\0\0") }]);
    expect(report[0]?.detail).toContain("Save it as XML");
  });
  test("larger than allowed", () => {
    expect(refusalOf(new Uint8Array(LIMITS.fileBytes + 1))).toEqual(["file_refused too_big"]);
  });
  test("prose is no export", () => {
    expect(refusalOf("Dear reader, this is a letter.\nIt has lines.")).toEqual(["file_refused unknown_format"]);
  });
  test("an empty file says so", () => {
    expect(importOf(" \n").report.map(({ code }) => code)).toEqual(["empty_body_skipped"]);
  });
  test("a refused file does not keep the others", () => {
    const { macros, report } = importFiles([
      { name: "bad.json", bytes: bytesOf("[") },
      { name: "good.csv", bytes: bytesOf("title,body\nA,b") },
    ]);
    expect(macros).toHaveLength(1);
    expect(report.map(({ code, item }) => `${code} ${item}`)).toEqual(["file_refused bad.json"]);
  });
});

/** Each of these is one body in a file of its format; none may take long or come back with its marks half read. */
const LONG = 100_000;
const ENDLESS = [
  "{{",
  "{%if x%}",
  "{%",
  "{{{{",
  "<a href=",
  "<",
  "[url=",
  "%filltext:",
  "%",
  "${",
  "$[",
  "#{",
  "{if: x}",
  "&",
  "[[",
  "```",
  "(",
  '"',
  "{{a|",
  "![",
  "\\",
];

describe.each(ENDLESS)("a body of nothing but %s", (mark) => {
  const body = mark.repeat(Math.floor(LONG / mark.length));
  test.each([
    ["zendesk", { macros: [{ title: "t", actions: [{ field: "comment_value_html", value: `<p>x</p>${body}` }] }] }],
    ["intercom", [{ type: "macro", name: "t", body: `<p>${body}</p>`, body_text: body, visible_to: "everyone" }]],
    ["chatwoot", [{ short_code: "t", content: body }]],
    ["text blaze", { version: 7, folders: [{ name: "f", snippets: [{ name: "t", shortcut: "/t", text: body }] }] }],
    ["beeftext", { fileFormatVersion: 10, combos: [{ keyword: "t", snippet: body }] }],
    ["clippings", { userClippingsRoot: [{ name: "t", content: body }] }],
    ["help scout", [{ id: 1, name: "t", text: body, chatText: "" }]],
    ["alfred", { alfredsnippet: { snippet: body, name: "t" } }],
    ["zammad", [{ name: "t", keywords: "t", content: body }]],
    ["live helper chat", `title,msg,fallback_msg\nt,"${body.replaceAll('"', '""')}",`],
    ["briskine", `title,shortcut,subject,body\nt,t,,"${body.replaceAll('"', '""')}"`],
    ["text expander", `;t,"${`%clipboard${body}`.replaceAll('"', '""')}",x`],
    ["espanso", `matches:\n  - trigger: ":t"\n    form: ${JSON.stringify(body)}\n    html: ${JSON.stringify(body)}`],
    ["markdown", `## t\n\n${body}`],
    ["hotstring", `::t::${body}`],
  ])("in %s ends in time", (_, content) => {
    const { macros } = importOf(content);
    for (const macro of macros) expect(macro.body.length).toBeLessThanOrEqual(LIMITS.body);
  });
});

test("hundreds of thousands of empty lines, and of blanks behind a hotstring", () => {
  expect(refusalOf(`${"\n".repeat(300_000)}a`)).toEqual(["file_refused unknown_format"]);
  expect(bodiesOf(importOf(`::abc::Hello${" ".repeat(200_000)}you`))).toEqual(["Hello"]);
});
