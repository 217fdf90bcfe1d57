import { describe, expect, test } from "vitest";
import { findConflicts } from "../../../lib/formats/find-conflicts";
import type { ImportedMacro } from "../../../lib/formats/imported-macro";
import { macrosToExport } from "../../../lib/formats/plan-export";
import { type ImportChoices, planImport } from "../../../lib/formats/plan-import";
import { DEFAULT_WORKSPACE, type Macro, type MacroId, type PackId, STARTER_PACK } from "../../../lib/macros/macro";

const imported = (more: Partial<ImportedMacro>): ImportedMacro => ({
  title: "T",
  shortcut: "",
  aliases: [],
  folder: [],
  tags: [],
  language: "",
  body: "new",
  enabled: true,
  source: { system: "csv", id: "" },
  ...more,
});
const mine = (id: string, more: Partial<Macro> = {}): Macro => ({
  id: id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title: "T",
  shortcut: "",
  tags: [],
  folder: "",
  body: "old",
  ...more,
});
const choices = (more: Partial<ImportChoices> = {}): ImportChoices => ({
  forAll: "both",
  single: new Map(),
  withDisabled: false,
  ...more,
});
const plan = (macros: readonly ImportedMacro[], existing: readonly Macro[], more: Partial<ImportChoices> = {}) =>
  planImport(macros, findConflicts(macros, existing), choices(more)).map(({ id, title, shortcut }) => [
    id,
    title,
    shortcut,
  ]);

describe("what meets what is there", () => {
  test.each([
    [{ title: "t " }, {}, "title"],
    [{ title: "T", folder: ["A", "B"] }, { folder: "A::B" }, "title"],
    [{ title: "T", folder: ["A"] }, {}, undefined],
    [{ title: "U", shortcut: "HI" }, { shortcut: "hi" }, "shortcut"],
    [{ title: "T", shortcut: "hi" }, { shortcut: "hi" }, "shortcut"],
    [{ title: "T", body: "old" }, {}, "same"],
    [{ title: "U" }, {}, undefined],
  ])("%j and %j: %s", (ours, theirs, why) => {
    expect(findConflicts([imported(ours)], [mine("1", theirs)])[0]?.why).toBe(why);
  });
});

describe("an import", () => {
  test("keeps pins and own lengths where the file has them, all the way from the library and back", () => {
    const own = mine("1", { body: "new", pinned: true, maxChars: 120 });
    const [there] = macrosToExport([own]);
    expect(there).toMatchObject({ pinned: true, maxChars: 120 });
    const again = imported({ ...there, body: "new" });
    expect(findConflicts([again], [own])[0]?.why).toBe("same");
    expect(findConflicts([again], [mine("1", { body: "new" })])[0]?.why).toBe("text");
    expect(findConflicts([imported({})], [own])[0]?.why).toBe("same");
    expect(planImport([again], [], choices())[0]).toMatchObject({ pinned: true, maxChars: 120 });
  });

  test("keeps both: the shortcut stays with the one that was there", () => {
    expect(plan([imported({ title: "U", shortcut: "hi" })], [mine("1", { shortcut: "hi" })])).toEqual([
      [undefined, "U", ""],
    ]);
  });

  test("replaces, but none twice", () => {
    const two = [imported({ title: "A", shortcut: "hi" }), imported({ body: "also" })];
    expect(plan(two, [mine("1", { shortcut: "hi" })], { forAll: "replace" })).toEqual([
      ["1", "A", "hi"],
      [undefined, "T", ""],
    ]);
  });

  test("skips what is there word for word, unless a person wants it", () => {
    const same = [imported({ body: "old" })];
    expect(plan(same, [mine("1")], { forAll: "replace" })).toEqual([]);
    expect(plan(same, [mine("1")], { single: new Map([[0, "both"]]) })).toHaveLength(1);
  });

  test("of several with one title each is met by the one that says the same, and no other", () => {
    const twins = [mine("1", { body: "one" }), mine("2", { body: "two" })];
    const back = [imported({ body: "one" }), imported({ body: "two" })];
    expect(plan(back, twins, { forAll: "replace" })).toEqual([]);
    expect(plan([imported({ body: "one" }), imported({ body: "2" })], twins, { forAll: "replace" })).toEqual([
      ["2", "T", ""],
    ]);
    expect(plan(back, [mine("1", { body: "one" })], { forAll: "replace" })).toEqual([[undefined, "T", ""]]);
  });

  test("brings other tags and another shortcut to the same text where mine are to be replaced, and no second macro", () => {
    const other = [imported({ body: "old", tags: ["new"], shortcut: "hi" })];
    expect(plan(other, [mine("1")])).toEqual([]);
    expect(plan(other, [mine("1")], { forAll: "replace" })).toEqual([["1", "T", "hi"]]);
    expect(plan(other, [mine("1")], { single: new Map([[0, "both"]]) })).toEqual([[undefined, "T", "hi"]]);
  });

  test("never overwrites a pack's macro", () => {
    const packs = [mine("1", { origin: { packId: "acme" as PackId } })];
    expect(plan([imported({})], packs, { forAll: "replace" })).toEqual([[undefined, "T", ""]]);
    const starters = [mine("1", { origin: { packId: STARTER_PACK } })];
    expect(plan([imported({})], starters, { forAll: "replace" })).toEqual([["1", "T", ""]]);
  });

  test("leaves out what was switched off, unless it is asked for", () => {
    const off = [imported({ enabled: false })];
    expect(plan(off, [])).toEqual([]);
    expect(plan(off, [], { withDisabled: true })).toHaveLength(1);
  });

  test("keeps other shortcuts as other names, and the folder as a path", () => {
    const [planned] = planImport([imported({ aliases: ["hey"], tags: ["a"], folder: ["X", "Y"] })], [], choices());
    expect(planned).toEqual({
      title: "T",
      shortcut: "",
      tags: ["a"],
      folder: "X::Y",
      body: "new",
      aliases: ["hey"],
    });
    expect(macrosToExport([mine("1", { folder: "X::Y", tags: ["a"], aliases: ["hey"] })])[0]).toMatchObject({
      folder: ["X", "Y"],
      tags: ["a"],
      aliases: ["hey"],
      enabled: true,
    });
  });
});
