import { describe, expect, test } from "vitest";
import starters from "../../../assets/starter-macros.json";
import { fillPlaceholders } from "../../../lib/macros/fill-placeholders";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import type { MacroIndex } from "../../../lib/macros/macro-index";
import { plainChatText } from "../../../lib/macros/plain-chat-text";
import { prepareMacro } from "../../../lib/macros/prepare-macro";
import { searchMacros } from "../../../lib/macros/search-macros";
import { splitMacro } from "../../../lib/macros/split-macro";
import { buildMacroIndex } from "./build-macro-index";

const macro = (id: string, title: string, more: Partial<Macro> = {}): Macro => ({
  id: id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title,
  shortcut: "",
  tags: [],
  folder: "",
  body: "",
  ...more,
});

const find = (query: string, from: MacroIndex) =>
  searchMacros(from, query, { uses: new Map(), now: 0, limit: 10 }).map(({ macroId }) => String(macroId));

describe("chunks", () => {
  test("blank lines and explicit breaks part, lists stay whole", () => {
    expect(splitMacro("One.\n\nTwo.\n---\nThree.")).toEqual(["One.", "Two.", "Three."]);
    expect(splitMacro("Steps:\n- a\n- b\n\nDone.")).toEqual(["Steps:\n- a\n- b", "Done."]);
  });
  test.each([
    ["", []],
    ["   \n \n", []],
    ["👋", ["👋"]],
    ["שלום\n\nעולם", ["שלום", "עולם"]],
  ])("%j makes %j", (body, chunks) => {
    expect(prepareMacro({ body }, {}).chunks).toEqual(chunks);
  });
  test("twenty kilobytes lose nothing", () => {
    const body = Array.from({ length: 400 }, (_, at) => `Paragraph ${at} has some words in it.`).join("\n\n");
    expect(prepareMacro({ body }, {}).chunks.join("\n\n")).toBe(body);
  });
});

describe("placeholders", () => {
  test("values go in, defaults stand in, the rest is named and stays visible", () => {
    expect(fillPlaceholders("Hi {{customer_name|there}}, {{amount}}", { "customer.first_name": "Mia" })).toEqual({
      text: "Hi Mia, {{amount}}",
      missing: ["amount"],
    });
  });
  test("a value with marks is not taken for markup", () => {
    expect(prepareMacro({ body: "Hi {{name}}!" }, { name: "**Star**" }).chunks).toEqual(["Hi **Star**!"]);
  });
});

test("the customer gets plain text: marks gone, links as text and address, images named as lost", () => {
  const { text, lost } = plainChatText(
    "# Hi\n**Bold** and _soft_, see [our page](https://a.example).\n![A parcel](p.png)",
  );
  expect(text).toBe("Hi\nBold and soft, see our page (https://a.example).");
  expect(lost).toEqual(["an image (A parcel)"]);
});

describe("the starter macros", () => {
  test("have about sixty, with ids, shortcuts and titles of their own, and none is empty or loses anything", () => {
    expect(starters.length).toBeGreaterThanOrEqual(55);
    for (const field of ["id", "shortcut", "title"] as const) {
      expect(new Set(starters.map((one) => one[field])).size).toBe(starters.length);
    }
    for (const { body } of starters) {
      const { chunks, lost } = prepareMacro({ body }, {});
      expect(chunks.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    }
  });
  test("each is found first by its own shortcut", () => {
    const own = buildMacroIndex(starters.map((one) => macro(one.id, one.title, { ...one, id: one.id as MacroId })));
    expect(starters.filter(({ id, shortcut }) => find(shortcut, own)[0] !== id).map(({ id }) => id)).toEqual([]);
  });
});
