import { describe, expect, test } from "vitest";
import { importFiles } from "../../../lib/formats/import-files";
import { bytesOf, codesOf, importOf } from "./import-of";

const rowsOf = (text: string) =>
  importOf(text).macros.map(({ title, shortcut, folder, tags, body }) => [title, shortcut, ...folder, ...tags, body]);

describe("a sheet whose columns are named in another language", () => {
  test.each([
    ['Kürzel;Titel;Text;Ordner\nhi;Gruß;"Hallo; du";A', ["Gruß", "hi", "A", "Hallo; du"]],
    [
      "Raccourci\tMessage\tNom\tÉtiquettes\nbj\tBonjour à tous\tBonjour\ta, b",
      ["Bonjour", "bj", "a", "b", "Bonjour à tous"],
    ],
    ["Atajo,Respuesta,Título,Carpeta\nhola,¿Qué tal?,Saludo,General", ["Saludo", "hola", "General", "¿Qué tal?"]],
    ["Skrót;Treść;Nazwa\nhej;Dzień dobry;Powitanie", ["Powitanie", "hej", "Dzień dobry"]],
    ["Название,Ответ\nПривет,Здравствуйте", ["Привет", "", "Здравствуйте"]],
    ["ショートカット,本文,タイトル\nあ,こんにちは,挨拶", ["挨拶", "あ", "こんにちは"]],
  ])("%j", (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  test("is read by a guess that a person may change, its first row no macro", () => {
    const { tables, report } = importOf("Kürzel;Text\nhi;Hallo {{x}}\n");
    expect(tables).toMatchObject([{ choice: { roles: ["shortcut", "body"], skipsFirst: true } }]);
    expect(report).toMatchObject([{ code: "unknown_column", detail: expect.stringContaining("by their names") }]);
  });

  test("names of two languages go together", () => {
    expect(rowsOf("Titel;Text;Shortcut;Schlagwörter\nA;B;c;x, y")).toEqual([["A", "c", "x", "y", "B"]]);
  });
});

describe("a text that an editor has laid out", () => {
  const html = '"<p>Hi,</p><p>we &amp; you <b>meet</b></p>"';

  test("becomes plain text where another tool wrote the sheet", () => {
    expect(rowsOf(`name,response text,actions\nN,${html},[]`)).toEqual([["N", "", "Hi,\n\nwe & you meet"]]);
    expect(rowsOf(`name,response,actions\nN,${html},[]`)).toEqual([["N", "", "Hi,\n\nwe & you meet"]]);
    expect(rowsOf(`title,body\nN,type <b> or <name>`)).toEqual([["N", "", "type <b> or <name>"]]);
  });

  test("stays as it is in our own export", () => {
    const [row] = rowsOf(`title,shortcut,body,folder,tags,language,enabled\nN,n,${html},,,,true`);
    expect(row?.at(-1)).toBe("<p>Hi,</p><p>we &amp; you <b>meet</b></p>");
  });
});

test("of many columns without names the longest is the text", () => {
  expect(rowsOf("bob,hi,Hello there how are you today,x\njim,by,Bye to you my friend,y")).toEqual([
    ["hi", "bob", "Hello there how are you today"],
    ["by", "jim", "Bye to you my friend"],
  ]);
});

test("rows of uneven width are a table where each begins with a single word", () => {
  expect(rowsOf("hi,Hello world how are you\nby,Bye bye for now,Parting")).toEqual([
    ["Hello world how are you", "hi", "Hello world how are you"],
    ["Parting", "by", "Bye bye for now"],
  ]);
});

describe("a text about the macros that lies beside them", () => {
  const pack = { name: "p/package.yml", bytes: bytesOf('matches:\n  - trigger: ":w"\n    replace: wombat\n') };
  const bodies = (name: string, text: string) =>
    importFiles([pack, { name, bytes: bytesOf(text) }]).macros.map(({ body }) => body);

  test.each([
    ["p/about.md", "# Wombats\n\nA pack of wombats.\n\n## Usage\n\nType :w\n"],
    ["p/README.md", "# Wombats\n\n## Usage\n\nType :w\n"],
  ])("%s is no pack", (name, text) => {
    expect(bodies(name, text)).toEqual(["wombat"]);
  });

  test("a pack beside others is one, whatever it is called", () => {
    expect(bodies("p/README.md", "# Folder\n\n## Usage\nshortcut: u\n\nType it\n")).toEqual(["wombat", "Type it"]);
    expect(bodies("p/more.md", "# Folder\n\n## Usage\n\nType it\n")).toEqual(["wombat", "Type it"]);
  });

  test("chosen by itself it is read as one, and told what was left", () => {
    expect(codesOf(importOf("# Wombats\n\nA pack.\n\n## Usage\n\nType :w\n"))).toEqual(["bad_row: export"]);
  });
});

test("a title made of the first line keeps no half placeholder", () => {
  const [macro] = importOf(`body\n${"long words ".repeat(5)}{{customer.first_name|there}} and more\n`).macros;
  expect(macro?.title).toBe("long words long words long words long words long words");
});
