import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Macro, MacroId, MacroUse, PackId } from "../../../lib/macros/macro";
import { addToIndex, removeFromIndex } from "../../../lib/macros/macro-index";
import { markFiled } from "../../../lib/macros/mark-filed";
import { packIndex } from "../../../lib/macros/pack-index";
import { joinSettled, readQuery, settleTyped, splitSettled } from "../../../lib/macros/read-query";
import { answerQuery } from "../../../lib/macros/search-macros";
import { unpackIndex } from "../../../lib/macros/unpack-index";
import { buildMacroIndex } from "./build-macro-index";
import { macro } from "./macro-for-tests";

const LIBRARY = [
  macro("late", "Parcel is late", { tags: ["Shipping", "next day"], folder: "Lumo / Delivery", shortcut: "pl" }),
  macro("lost", "Parcel is lost", { tags: ["shipping", "claims"], folder: "Lumo::Claims" }),
  macro("refund", "Refund approved", { tags: ["Money"], folder: "Sundry / Delivery fees", shortcut: "ref" }),
  macro("pack", "Parcel from a pack", { origin: { packId: "starter" as PackId } }),
  macro("pw", "Reset the password", { shortcut: "pw" }),
];
const index = buildMacroIndex(LIBRARY);
const NOBODY = new Map<MacroId, MacroUse>();
const ask = (query: string, of = index, uses = NOBODY) => answerQuery(of, query, { uses, now: 0, limit: 10 });
const find = (query: string) => ask(query).found.map(({ macroId }) => String(macroId));
const completions = (query: string) =>
  ask(query).completions.map(({ sign, label, count }) => `${sign}${label} ${count}`);

describe("only macros that pass", () => {
  test.each([
    ["a tag begun", "#ship", ["late", "lost"]],
    ["a tag and a word", "#ship lost", ["lost"]],
    ["a word and a tag", "lost #ship", ["lost"]],
    ["two tags", "#ship #next", ["late"]],
    ["a settled tag of two words", '#"next day"', ["late"]],
    ["a folder", "/lumo", ["late", "lost"]],
    ["a folder with its lower level", "/lumo/del", ["late"]],
    ["the lower level alone", "/delivery", ["late", "refund"]],
    ["a settled folder, spaced otherwise", '/"Lumo / Claims" parcel', ["lost"]],
    ["a pack", ">star parcel", ["pack"]],
    ["tag and folder", '#"shipping" /lumo/claims', ["lost"]],
    ["accents and case as they come", "#MÓNEY", ["refund"]],
  ])("%s: %s", (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });
  test("words that all of them lack find nothing among them", () => {
    expect(find("#money password")).toEqual([]);
    expect(find('#"gone" parcel')).toEqual([]);
  });
});

describe("a sign that begins nothing is a word as it stands", () => {
  test.each([
    ["a shortcut with its sign", "/pw", "pw"],
    ["an order number", "#late", "late"],
  ])("%s: %s", (_, query, id) => {
    expect(find(query)[0]).toBe(id);
    expect(ask(query).filters).toEqual([]);
  });
  test("a sign inside a word or before a space means nothing", () => {
    expect(readQuery("and/or > 3 a#b")).toEqual({ filters: [], words: "and/or > 3 a#b" });
  });
  test("a shortcut and a folder that begin alike are both meant, the shortcut first", () => {
    const both = buildMacroIndex([macro("folder", "A parcel", { folder: "Refunds" }), ...LIBRARY]);
    expect(ask("/ref", both).found.map(({ macroId }) => macroId)).toEqual(["refund", "folder"]);
  });
});

test("what a filter may become stands with how many macros it has, the most used first", () => {
  expect(completions("#")).toEqual(["#Shipping 2", "#Money 1", "#claims 1", "#next day 1"]);
  expect(completions("parcel #n")).toEqual(["#next day 1"]);
  expect(completions("/deli")).toEqual(["/Lumo/Delivery 1", "/Sundry/Delivery fees 1"]);
  expect(completions("#ship ")).toEqual([]);
  expect(completions('#"shipping" #')).toEqual(["#claims 1", "#next day 1"]);
  expect(completions("#ship /lumo/claims #")).toEqual(["#Shipping 1", "#claims 1"]);
  expect(completions('#"shipping"')).toEqual([]);
  expect(completions("parcel")).toEqual([]);
});

test("of filters alone the macros used last come first", () => {
  const uses = new Map([["lost" as MacroId, { macroId: "lost" as MacroId, count: 1, lastUsedAt: 0 }]]);
  expect(ask("#ship", index, uses).found.map(({ macroId }) => macroId)).toEqual(["lost", "late"]);
});

test("it is told that there are more", () => {
  const answer = answerQuery(index, "#ship", { uses: NOBODY, now: 0, limit: 1 });
  expect([answer.found.length, answer.more]).toEqual([1, true]);
  expect(ask("#ship").more).toBe(false);
});

test("an index that was changed, saved and read back filters like one built anew", () => {
  const tags = fc.array(fc.constantFrom("shipping", "Money", "next day", ""), { maxLength: 3 });
  const folder = fc.constantFrom("", "Lumo", "Lumo / Claims", "lumo/claims / deep", "Sundry");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(LIBRARY.length - 1), tags, folder), { maxLength: 6 }), (changes) => {
      const macros = new Map(LIBRARY.map((one) => [one.id, one]));
      const changed = buildMacroIndex(LIBRARY);
      for (const [at, newTags, newFolder] of changes) {
        const before = LIBRARY[at];
        if (!before) continue;
        const next = { ...before, tags: newTags, folder: newFolder };
        macros.set(before.id, next);
        removeFromIndex(changed, before.id);
        addToIndex(changed, next);
      }
      const saved = packIndex(changed);
      const again = saved && unpackIndex(saved);
      const anew = buildMacroIndex(macros.values());
      for (const query of ["#ship", "#", "/lumo", "/claims parcel", '#"next day"', "#money /sundry"]) {
        const wanted = ask(query, anew).found;
        expect(ask(query, changed).found).toEqual(wanted);
        expect(again && ask(query, again).found).toEqual(wanted);
        const counts = (of: typeof anew) => ask(query, of).completions.map(({ count }) => count);
        expect(counts(changed)).toEqual(counts(anew));
      }
    }),
  );
});

test("settled filters and what is in the box come apart and together again", () => {
  const settled = fc.array(
    fc.record({
      sign: fc.constantFrom("#" as const, "/" as const, ">" as const),
      text: fc.stringMatching(/^[a-z][a-z /]{0,8}$/),
      settled: fc.constant(true),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(settled, fc.stringMatching(/^([a-z#][a-z #/>]{0,12})?$/), (filters, typed) => {
      expect(splitSettled(joinSettled(filters, typed))).toEqual({ settled: filters, typed });
    }),
  );
});

describe("what let a macro through is marked", () => {
  const late = LIBRARY[0] as Macro;
  const marked = (query: string) =>
    markFiled(late, readQuery(query).filters).map(({ label, matched }) => {
      const [from, to] = matched[0] ?? [0, 0];
      return `${label}: ${label.slice(from, to)}`;
    });
  test.each([
    ["#SHIP", ["#Shipping: Ship"]],
    ["#ship #n", ["#Shipping: Ship", "#next day: n"]],
    ["/lumo/del", ["/Lumo/Delivery: Lumo/Del"]],
    ["/deli", ["/Lumo/Delivery: Deli"]],
    ['#"next day"', ["#next day: next day"]],
    [">starter", []],
    ["parcel", []],
  ])("%s", (query, expected) => {
    expect(marked(query)).toEqual(expected);
  });
});

test.each([
  ["#ship late", ["#ship"], '#"ship" late'],
  ["late #ship ", ["#ship"], '#"ship" late '],
  ['/"a" #ship #4711 x', ["#ship"], '/"a" #"ship" #4711 x'],
  ["#ship", ["#ship"], "#ship"],
  ["#4711 late", [], "#4711 late"],
  ["#a #b c", ["#a", "#b"], '#"a" #"b" c'],
])("a typed filter that is understood and finished is settled: %s", (query, understood, settled) => {
  expect(settleTyped(query, understood)).toBe(settled);
});
