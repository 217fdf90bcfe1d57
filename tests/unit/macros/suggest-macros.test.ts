import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MacroId, MacroUse } from "../../../lib/macros/macro";
import { buildMemory, recallMacros } from "../../../lib/macros/message-memory";
import { messageWords } from "../../../lib/macros/message-words";
import { recentMacros, titledIn } from "../../../lib/macros/recent-macros";
import { isSupportWord } from "../../../lib/macros/related-words";
import { suggestMacros } from "../../../lib/macros/suggest-macros";
import { buildMacroIndex } from "./build-macro-index";
import { macro } from "./macro-for-tests";

const LIBRARY = [
  macro("damaged", "Item arrived damaged", { body: "Please send a photo of the box. You'll get a refund." }),
  macro("refund", "Refund approved", { body: "The money is on its way." }),
  macro("late", "Parcel is late", { body: "The carrier has it." }),
  macro("freeze", "Pause a membership", { body: "We keep your locker." }),
  macro("hello", "Hello", { body: "Hi, how can I help?" }),
  macro("elm", "Our shop in Elm Road", { body: "Ask for Mia." }),
];
const index = buildMacroIndex(LIBRARY);
const NOTHING = buildMemory([]);
const options = { uses: new Map<MacroId, MacroUse>(), now: 0, limit: 3 };
const suggest = (message: string, memory = NOTHING) => suggestMacros(index, memory, message, options);
const ids = (message: string, memory = NOTHING) => suggest(message, memory).map(({ macroId }) => String(macroId));

describe("suggests", () => {
  test("the macro that has the message's words, and names them as they were written", () => {
    const [first] = suggest("Hello there, my lamp came DAMAGED, can I get a refund please?");
    expect(first).toEqual({ macroId: "damaged", because: ["damaged", "refund"], learned: false });
  });
  test("at most three, each with a reason", () => {
    const shops = buildMacroIndex(
      ["north", "south", "east", "west"].map((at) => macro(at, `Opening hours of shop ${at}`)),
    );
    const all = suggestMacros(shops, NOTHING, "When is the shop opening?", options);
    expect(all.length).toBe(3);
    for (const { because } of all) expect(because.length).toBeGreaterThan(0);
  });
  test.each(["ok thanks!", "Hi", "", "12345 678", "Yes, that's it, thank you so much for your help", "asdf qwer zxcv"])(
    "nothing for %j",
    (message) => {
      expect(suggest(message)).toEqual([]);
    },
  );
  test("the same for the same message, however long it is", () => {
    const long = `My parcel is late. ${"It really is. ".repeat(400)}`;
    expect(ids(long)[0]).toBe("late");
    expect(suggest(long)).toEqual(suggest(long));
  });
});

describe("what a macro answered before", () => {
  const memory = buildMemory([
    { macroId: "freeze" as MacroId, messages: ["abroad freeze box", "travel hold gym"] },
    { macroId: "gone" as MacroId, messages: ["parcel late"] },
  ]);
  test("suggests it for the like, in words it does not have", () => {
    expect(ids("I'm abroad for two months, can you freeze my box?")).not.toContain("freeze");
    expect(suggest("I'm abroad for two months, can you freeze my box?", memory)[0]).toEqual({
      macroId: "freeze",
      because: ["abroad", "freeze", "box"],
      learned: true,
    });
  });
  test("does not bring back a macro that is gone", () => {
    expect(ids("parcel late", memory)).not.toContain("gone");
  });
  test("counts most where it is most alike", () => {
    const two = buildMemory([
      { macroId: "freeze" as MacroId, messages: ["abroad freeze box"] },
      { macroId: "late" as MacroId, messages: ["abroad parcel customs", "box missing"] },
    ]);
    expect(recallMacros(two, ["abroad", "freeze", "box"])[0]?.macroId).toBe("freeze");
    expect(recallMacros(two, ["unheard"])).toEqual([]);
  });
});

describe("of a message is kept", () => {
  const words = (message: string, names: readonly string[] = ["Mia Kowalska", "Alex"]) =>
    messageWords(message, {
      heads: (word) => (index.postings.get(word)?.head.length ?? 0) > 0,
      has: (word) => index.postings.has(word),
      names,
    }).join(" ");
  test.each([
    ["what the library's macros say", "My item arrived damaged and the box too", "item arrived damaged box"],
    ["what everybody in support says", "please reimburse the voucher", "reimburse voucher"],
    ["no courtesies", "Hello, could you please help me?", ""],
    ["no number, and no name beside one", "Parcel #4711 to 5 Elm Road, 80331 Munich", "parcel"],
    ["no code", "refund for order AB-12345X", "refund order"],
    ["no mail address and no link", "refund refund@shop.example https://shop.example/refund", "refund"],
    ["no handle", "@mia parcel", "parcel"],
    ["no name with a capital, though macros have the word", "My box is for Photo Carrier, refund it", "box refund"],
    ["not the customer's own name, however it is written", "mia here, kowalska, parcel late", "parcel late"],
    ["no name that nobody in the library has", "this is john smith, parcel late", "parcel late"],
    ["words of a message that shouts", "MY PARCEL IS LATE", "parcel late"],
    ["a sentence's first word where a title has it", "Parcel late. Refund?", "parcel late refund"],
    ["each word once", "late late late parcel", "late parcel"],
  ])("%s: %s", (_, message, kept) => {
    expect(words(message)).toBe(kept);
  });
  test("the beginning of a long message, and nothing of an address that is cut there", () => {
    expect(words(`late ${"x ".repeat(590)} refund.parcel@shop.example damaged`)).toBe("late");
    expect(words(`late ${"a".repeat(150_000)}`)).toBe("late");
    expect(words("a".repeat(150_000))).toBe("");
  });
  test("whatever is written, no digit, and no word that is known to nobody", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string(), (text, name) => {
        for (const word of words(`${text} late`, [name]).split(" ")) {
          expect(word).not.toMatch(/\p{N}/u);
          expect(word === "" || index.postings.has(word) || isSupportWord(word)).toBe(true);
        }
      }),
    );
  });
});

test("an empty box has pinned macros first, then those used last, then the others by title", () => {
  const pinned = buildMacroIndex(LIBRARY.map((one) => ({ ...one, pinned: one.id === "hello" })));
  const use = (id: string, lastUsedAt: number) =>
    [id as MacroId, { macroId: id as MacroId, count: 1, lastUsedAt }] as const;
  const uses = new Map([use("late", 5), use("refund", 9), use("gone", 10)]);
  expect(recentMacros(titledIn(pinned), uses, 10)).toEqual({
    first: ["hello", "refund", "late"],
    rest: ["damaged", "elm", "freeze"],
  });
  expect(recentMacros(titledIn(pinned), uses, 2)).toEqual({ first: ["hello", "refund"], rest: [] });
});
