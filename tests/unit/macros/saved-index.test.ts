import fc from "fast-check";
import { expect, test } from "vitest";
import { addToIndex, type MacroIndex, removeFromIndex, type SearchableMacro } from "../../../lib/macros/macro-index";
import { macroPrint } from "../../../lib/macros/macro-print";
import { packIndex } from "../../../lib/macros/pack-index";
import type { SavedIndex } from "../../../lib/macros/saved-index";
import { searchMacros } from "../../../lib/macros/search-macros";
import { unpackIndex } from "../../../lib/macros/unpack-index";
import { buildMacroIndex } from "./build-macro-index";
import { macro } from "./macro-for-tests";

const LIBRARY = [
  macro("refund", "Refund approved", { shortcut: "rfa", body: "Your money is on its way." }),
  macro("late", "Parcel is late", { tags: ["delay"], folder: "Shipping" }),
  macro("thai", "การจองห้องพัก"),
  macro("lines", "A title\nof two lines", { body: "Refund, too." }),
];
const QUERIES = ["refund", "rfa", "parcl late", "delay", "shipping", "ห้องพัก", "money", "pil", "two lines", "xqz"];
const find = (index: MacroIndex, query: string) => searchMacros(index, query, { uses: new Map(), now: 0, limit: 10 });
const packed = (index: MacroIndex): SavedIndex => {
  const saved = packIndex(index);
  if (!saved) throw new Error("not packed");
  return saved;
};
const readBack = (index: MacroIndex): MacroIndex => {
  const again = unpackIndex(structuredClone(packed(index)));
  if (!again) throw new Error("not read back");
  return again;
};

test("an index read back answers as the one that was saved, and goes on as it does", () => {
  const changes = fc.array(fc.tuple(fc.nat(LIBRARY.length - 1), fc.constantFrom("", "Refund again", "Parcel delay")));
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const kept = buildMacroIndex(LIBRARY);
      const change = (index: MacroIndex, all: typeof before) => {
        const now = new Map<string, SearchableMacro>();
        for (const [at, title] of all) {
          const one = LIBRARY[at];
          if (!one) continue;
          // Told rightly, wrongly or not at all what was put in.
          removeFromIndex(index, one.id, [undefined, now.get(one.id) ?? one, LIBRARY[0]][at % 3]);
          if (title !== "") {
            now.set(one.id, { ...one, title });
            addToIndex(index, { ...one, title });
          }
        }
      };
      change(kept, before);
      const again = readBack(kept);
      for (const query of QUERIES) expect(find(again, query)).toEqual(find(kept, query));
      change(kept, after);
      change(again, after);
      for (const query of QUERIES) expect(find(again, query)).toEqual(find(kept, query));
      expect(packed(again).numbers.length).toBe(packed(kept).numbers.length);
    }),
  );
});

test("an index of nothing is one, too", () => {
  expect(find(readBack(buildMacroIndex([])), "refund")).toEqual([]);
});

test("what is not whole, or another version made, is no index", () => {
  const saved = packed(buildMacroIndex(LIBRARY));
  expect(unpackIndex({ ...saved, version: "0.another" })).toBeUndefined();
  expect(unpackIndex({ ...saved, numbers: saved.numbers.slice(0, -1) })).toBeUndefined();
  expect(unpackIndex({ ...saved, names: saved.names.replace("Refund", "Refumd") })).toBeUndefined();
  expect(unpackIndex({ ...saved, numbers: [1, 2] as unknown as Int32Array })).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(saved.numbers.length - 1), fc.integer(), (at, number) => {
      fc.pre(saved.numbers[at] !== number);
      const numbers = saved.numbers.slice();
      numbers[at] = number;
      expect(unpackIndex({ ...saved, numbers })).toBeUndefined();
    }),
  );
});

test("an id with a line break is not saved rather than saved wrongly", () => {
  expect(packIndex(buildMacroIndex([macro("a\nb", "Refund")]))).toBeUndefined();
});

test("a print changes with everything that is searched", () => {
  const one = macro("a", "Refund", { tags: ["x", "y"], body: "b" });
  const others = [
    { ...one, title: "Refunds" },
    { ...one, shortcut: "r" },
    { ...one, tags: ["xy"] },
    { ...one, folder: "f" },
    { ...one, body: "c" },
    { ...one, aliases: ["money back"] },
  ];
  const prints = [one, ...others].map(macroPrint);
  expect(new Set(prints).size).toBe(prints.length);
  expect(macroPrint({ ...one })).toBe(prints[0]);
  expect(prints.every(Number.isSafeInteger)).toBe(true);
});
