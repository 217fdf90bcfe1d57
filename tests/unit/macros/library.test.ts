import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeTags, tagsOf } from "../../../lib/macros/change-tags";
import { type AlikeGroup, findAlike } from "../../../lib/macros/find-alike";
import { filterRows, groupRows, type LibraryRow, rowOf, sortRows } from "../../../lib/macros/library-rows";
import { isFromPack, type MacroId, type PackId, STARTER_PACK } from "../../../lib/macros/macro";
import { summarise } from "../../../lib/macros/macro-summary";
import { isSameText, textOf } from "../../../lib/macros/macro-version";
import { missedQuery } from "../../../lib/macros/missed-query";
import { titleOf } from "../../../lib/macros/title-of";
import { makeMacro as macro } from "./macro-for-tests";

describe("macros that say the same", () => {
  const run = (bodies: readonly string[]): readonly AlikeGroup[] => {
    const task = findAlike(bodies.map((body, at) => ({ id: `m${at}` as MacroId, body })));
    for (;;) {
      const step = task.next();
      if (step.done) return step.value;
    }
  };

  test("case, accents and punctuation aside is the same; empty ones are never alike", () => {
    expect(run(["Hi! Your café is OK.", "hi, your cafe is ok", "Other words here.", "", ""])).toEqual([
      { kind: "same", ids: ["m0", "m1"] },
    ]);
  });

  const long =
    "we have sent your refund to the card that you used and it takes three to five working days until you see it there";
  test("nine of ten words in common are near, fewer are not", () => {
    expect(run([long, `${long} now`, `${long} but only where your own bank agrees`])).toEqual([
      { kind: "near", ids: ["m0", "m1"] },
    ]);
  });

  test("finds what comparing every pair finds", () => {
    const words = [
      "refund",
      "card",
      "day",
      "bank",
      "parcel",
      "late",
      "sorry",
      "order",
      "number",
      "help",
      "today",
      "soon",
    ];
    fc.assert(
      fc.property(fc.array(fc.subarray(words, { minLength: 8 }), { maxLength: 12 }), (all) => {
        const together = new Set(run(all.map((one) => one.join(" "))).flatMap(({ ids }) => ids));
        for (const [at, one] of all.entries()) {
          const partner = all.some((other, row) => {
            const common = other.filter((word) => one.includes(word)).length;
            return row !== at && common / (one.length + other.length - common) >= 0.9;
          });
          expect(together.has(`m${at}` as MacroId), `${at} of ${JSON.stringify(all)}`).toBe(partner);
        }
      }),
    );
  });

  test("pauses every few hundred macros, so that its caller can do something else", () => {
    let pauses = 0;
    const task = findAlike(
      Array.from({ length: 1000 }, (_, at) => ({ id: `${at}` as MacroId, body: `word${at} other${at}` })),
    );
    while (!task.next().done) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});

describe("the rows of the library", () => {
  const rows = [
    macro("a", { title: "Refund", folder: "Money", tags: ["late"], body: "Zażółć the  text\nhere", pinned: true }),
    macro("b", { title: "apology", shortcut: "sor", tags: ["Late"], changedAt: 5, aliases: ["excuse"] }),
    macro("c", { title: "Áccount", folder: "Money", origin: { packId: "acme" as PackId }, changedAt: 9 }),
  ].map((one) => rowOf(summarise(one, one.id === "b" ? { macroId: one.id, count: 4, lastUsedAt: 7 } : undefined)));
  const shown = (filter: Parameters<typeof filterRows>[1], withText?: ReadonlySet<MacroId>) =>
    filterRows(rows, filter, withText).map(({ id }) => id);

  test("are sorted by title without accents and case, by use, by last change", () => {
    const rowsById = new Map(rows.map((one) => [one.id, one]));
    expect(sortRows(rowsById, "title").map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(sortRows(rowsById, "uses").map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(sortRows(rowsById, "changed").map(({ id }) => id)).toEqual(["c", "b", "a"]);
    // However they stood before, and whoever came or went since.
    const gone = { ...rows[0], id: "gone" as MacroId } as LibraryRow;
    expect(sortRows(rowsById, "title", [gone, ...rows.slice(1)]).map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(sortRows(rowsById, "uses", rows).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });

  test("are filtered by folder, tag, pack, pin, use and words in any order", () => {
    expect(shown({ words: "", folder: "Money" })).toEqual(["a", "c"]);
    expect(shown({ words: "", tag: "late" })).toEqual(["a"]);
    expect(shown({ words: "", packId: "acme" as PackId })).toEqual(["c"]);
    expect(shown({ words: "", only: "pinned" })).toEqual(["a"]);
    expect(shown({ words: "", only: "unused" })).toEqual(["a", "c"]);
    expect(shown({ words: "money REFUND" })).toEqual(["a"]);
    expect(shown({ words: "zazolc" })).toEqual(["a"]);
    expect(shown({ words: "excuse" })).toEqual(["b"]);
    expect(shown({ words: "/sor" })).toEqual(["b"]);
    expect(shown({ words: "#late" })).toEqual(["a", "b"]);
    expect(shown({ words: "far down" }, new Set(["c" as MacroId]))).toEqual(["c"]);
    expect(shown({ words: "far down", folder: "Other" }, new Set(["c" as MacroId]))).toEqual([]);
  });

  test("are counted by what they can be filtered by", () => {
    expect(groupRows(rows)).toEqual({
      folders: [
        { name: "", count: 1 },
        { name: "Money", count: 2 },
      ],
      tags: expect.arrayContaining([
        { name: "late", count: 1 },
        { name: "Late", count: 1 },
      ]),
      packs: [{ name: "acme", count: 1 }],
      pinned: 1,
      unused: 2,
    });
  });

  test("a summary holds no more of the text than its beginning", () => {
    expect(summarise(macro("x", { body: "word ".repeat(1000) })).begins.length).toBeLessThanOrEqual(120);
  });
});

describe("packs, tags and versions", () => {
  test("a pack's macro is somebody else's, a starter is the agent's own", () => {
    expect(isFromPack(macro("a"))).toBe(false);
    expect(isFromPack(macro("a", { origin: { packId: STARTER_PACK } }))).toBe(false);
    expect(isFromPack(macro("a", { origin: { packId: "acme" as PackId } }))).toBe(true);
  });

  test("tags are added once whatever their case, taken away, and typed with or without #", () => {
    expect(changeTags(["Late", "vip"], ["late", "new"], ["VIP"])).toEqual(["Late", "new"]);
    expect(tagsOf(" #late, vip;gift  card #new #late")).toEqual(["late", "vip", "gift card", "new"]);
  });

  test("only what a person writes tells two versions apart", () => {
    const one = macro("a", { pinned: true, changedAt: 3 });
    expect(isSameText(one, macro("a"))).toBe(true);
    expect(isSameText(one, macro("a", { aliases: [] }))).toBe(true);
    expect(isSameText(one, macro("a", { aliases: ["x"] }))).toBe(false);
    expect(textOf(one)).not.toHaveProperty("pinned");
  });
});

describe("searches that found nothing", () => {
  test("are remembered in one form, and not where they may be a customer's own words", () => {
    expect(missedQuery("  Gift  Wrap ")).toBe("gift wrap");
    expect(missedQuery("ab")).toBeUndefined();
    expect(missedQuery("order 48213")).toBeUndefined();
    expect(missedQuery("mia@acme.example")).toBeUndefined();
    expect(missedQuery("my parcel was supposed to be here on friday")).toBeUndefined();
    expect(missedQuery("x".repeat(70))).toBeUndefined();
  });
});

test("a title is the first telling words", () => {
  expect(titleOf("Hi {{customer_name|there}}!\n\nYour refund is on its way to your card. It takes days.")).toBe(
    "Your refund is on its way to your",
  );
  expect(titleOf("Thanks!")).toBe("Thanks");
  expect(titleOf("")).toBe("");
});
