import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MacroId, MacroUse } from "../../../lib/macros/macro";
import { addToIndex, type MacroIndex, removeFromIndex } from "../../../lib/macros/macro-index";
import { searchMacros } from "../../../lib/macros/search-macros";
import { buildMacroIndex } from "./build-macro-index";
import { macro } from "./macro-for-tests";

const LIBRARY = [
  macro("refund", "Refund approved", { shortcut: "rfa", body: "Your money is on its way." }),
  macro("late", "Parcel is late", { shortcut: "late", tags: ["delay"] }),
  macro("rueck", "Rückgabe läuft", { body: "Die Rückgabe läuft." }),
  macro("password", "Reset the password", { shortcut: "pw" }),
  macro("garden", "Where to leave garden waste", { folder: "Council / Bins", aliases: ["green bags"] }),
  macro("kitchen", "Kitchen measured twice", { body: "The fitter brings a laser." }),
  macro("thai", "การจองห้องพัก", { tags: ["ห้อง"] }),
  macro("japan", "予約の変更について"),
  macro("off", "Deactivate the hearing aid"),
  macro("code", "Error E204 on the boiler"),
  macro("percent", "15% off for students", { tags: ["🎓"] }),
  macro("euro", "Deposit of 15 €"),
];
const NOBODY = new Map<MacroId, MacroUse>();
const find = (query: string, from: MacroIndex = buildMacroIndex(LIBRARY), uses = NOBODY) =>
  searchMacros(from, query, { uses, now: 0, limit: 10 }).map(({ macroId }) => String(macroId));

describe("finds first", () => {
  test.each([
    ["its shortcut", "rfa", "refund"],
    ["the shortcut with its sign", "/pw", "password"],
    ["a swap", "refnud", "refund"],
    ["two words, one cut short", "refund app", "refund"],
    ["words in another order", "waste garden", "garden"],
    ["a lost letter", "parcl late", "late"],
    ["a wrong first letter", "qarcel", "late"],
    ["a lost first letter", "itchen", "kitchen"],
    ["a swapped first letter", "agrden", "garden"],
    ["a tag", "delay", "late"],
    ["a folder and a word of the title", "council leave", "garden"],
    ["another name", "green bags", "garden"],
    ["no accents", "ruckgabe", "rueck"],
    ["wrong capitals", "RÜCKGABE", "rueck"],
    ["words of the body", "money way", "refund"],
    ["initials", "wtlgw", "garden"],
    ["consonants", "ktchn msrd", "kitchen"],
    ["a word for the same thing", "shipment late", "late"],
    ["two words for what one says", "turn off", "off"],
    ["another ending", "measuring", "kitchen"],
    ["a number with letters", "e204", "code"],
    ["a number with its sign", "15%", "percent"],
    ["the same number with another", "15€", "euro"],
    ["a picture", "🎓", "percent"],
    ["the middle of a word without spaces, Thai", "ห้องพัก", "thai"],
    ["the middle of a run without spaces, Japanese", "変更", "japan"],
    ["a customer's message", "hello, could you please tell me where I can leave the garden waste?", "garden"],
  ])("%s: %s", (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });
  test.each(["xqzzkv", "   ", "!?", ""])("nothing for %j", (query) => {
    expect(find(query)).toEqual([]);
  });
});

test("a word that begins next to nothing is also taken for a mistyped one", () => {
  const index = buildMacroIndex([
    macro("typo", "Wanington branch"),
    macro("right", "Warning of a storm, branch closed"),
  ]);
  expect(find("waning storm", index)[0]).toBe("right");
});

test("all the words in a body go before one of them in a title", () => {
  const index = buildMacroIndex([
    macro("title", "Tariff", { body: "Ask at the desk." }),
    macro("body", "Winter", { body: "The landlord switches the heating and the tariff." }),
  ]);
  expect(find("heating landlord tariff", index)[0]).toBe("body");
});

test("answers do not depend on the order in which macros came in", () => {
  const twins = ["a", "b", "c", "d"].map((id) => macro(id, "Opening hours", { tags: ["shop"] }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...LIBRARY, ...twins], { minLength: LIBRARY.length + 4 }), (shuffled) => {
      expect(find("open hours", buildMacroIndex(shuffled))).toEqual(["a", "b", "c", "d"]);
    }),
  );
});

test("an index that was changed answers like one built anew", () => {
  const changes = fc.array(fc.tuple(fc.nat(LIBRARY.length - 1), fc.constantFrom("Refund", "Parcel delay", "Garden")));
  const queries = ["refund", "parcl", "gardne", "leave garden", "rfa", "wtlgw", "p", "kitchen laser"];
  fc.assert(
    fc.property(changes, (all) => {
      const macros = new Map(LIBRARY.map((one) => [one.id, one]));
      const index = buildMacroIndex(macros.values());
      for (const [at, title] of all) {
        const id = LIBRARY[at]?.id;
        const before = id && macros.get(id);
        if (!before) continue;
        find("gardne", index);
        removeFromIndex(index, before.id);
        macros.delete(before.id);
        if (before.title === title) continue;
        macros.set(before.id, { ...before, title });
        addToIndex(index, { ...before, title });
      }
      const anew = buildMacroIndex(macros.values());
      for (const query of queries) expect(find(query, index)).toEqual(find(query, anew));
    }),
  );
});

describe("use", () => {
  const twins = buildMacroIndex([macro("a", "Delivery times north"), macro("b", "Delivery times south"), ...LIBRARY]);
  const often = (id: string) =>
    new Map([[id as MacroId, { macroId: id as MacroId, count: 40, lastUsedAt: 0 } satisfies MacroUse]]);
  test("decides among equals", () => {
    expect(find("delivery times", twins, often("a"))[0]).toBe("a");
    expect(find("delivery times", twins, often("b"))[0]).toBe("b");
  });
  test("brings nothing that does not match, and does not outweigh a word", () => {
    expect(find("delivery times", twins, often("password"))).not.toContain("password");
    expect(find("delivery times south", twins, often("a"))[0]).toBe("b");
  });
});
