import { Dexie } from "dexie";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { Database } from "../../../lib/database/database";
import { loadLibraryPage } from "../../../lib/database/library-pages";
import {
  binMacros,
  eraseMacros,
  eraseOldMacros,
  KEPT_IN_BIN,
  loadBin,
  restoreMacros,
} from "../../../lib/database/macro-bin";
import { sortMacros, undoChange } from "../../../lib/database/macro-changes";
import { KEPT_VERSIONS, loadVersions, writeMacro } from "../../../lib/database/macro-versions";
import { countUse, loadMacros, loadUses } from "../../../lib/database/macros";
import { countMiss, eraseMisses, KEPT_MISSES, loadMisses } from "../../../lib/database/missed-queries";
import { DEFAULT_WORKSPACE, type MacroId, type PackId, STARTER_PACK } from "../../../lib/macros/macro";
import { makeMacro as macro } from "../macros/macro-for-tests";

let made: Database[] = [];
let count = 0;
const database = () => {
  const db = new Database(`library-${++count}`);
  made.push(db);
  return db;
};
afterEach(async () => {
  for (const db of made) {
    db.close();
    await Dexie.delete(db.name);
  }
  made = [];
});

const id = (name: string) => name as MacroId;
const all = async (db: Database) => (await loadMacros(db, DEFAULT_WORKSPACE)).sort((a, b) => (a.id < b.id ? -1 : 1));

test("writing a macro keeps what it said before, newest first, at most twenty times", async () => {
  const db = database();
  await writeMacro(db, macro("a"), 1);
  expect(await loadVersions(db, id("a"))).toEqual([]);
  await writeMacro(db, macro("a", { title: "b" }), 2);
  await writeMacro(db, macro("a", { title: "b" }), 3);
  expect(await loadVersions(db, id("a"))).toMatchObject([{ replacedAt: 2, writtenAt: 1, text: { title: "a" } }]);
  for (let at = 0; at < 30; at++) await writeMacro(db, macro("a", { title: `t${at}` }), 4);
  const versions = await loadVersions(db, id("a"));
  expect(versions).toHaveLength(KEPT_VERSIONS);
  expect(versions.map(({ text }) => text.title)).toEqual(Array.from({ length: 20 }, (_, at) => `t${28 - at}`));
});

test("writing keeps pin and origin, and leaves a pack's macro as it is", async () => {
  const db = database();
  await db.macros.bulkPut([
    macro("own", { pinned: true, origin: { packId: STARTER_PACK } }),
    macro("pack", { origin: { packId: "acme" as PackId } }),
  ]);
  expect(await writeMacro(db, macro("own", { title: "new" }), 5)).toMatchObject({
    title: "new",
    pinned: true,
    changedAt: 5,
    origin: { packId: STARTER_PACK },
  });
  expect(await writeMacro(db, macro("pack", { title: "new" }), 5)).toBeUndefined();
  expect((await all(db)).map(({ title }) => title)).toEqual(["new", "pack"]);
});

test("deleted macros wait in the bin, come back whole, and keep versions and uses", async () => {
  const db = database();
  await writeMacro(db, macro("a"), 1);
  const kept = await writeMacro(db, macro("a", { title: "b" }), 2);
  await countUse(db, DEFAULT_WORKSPACE, id("a"), 3);
  const { gone } = await binMacros(db, [id("a"), id("never")], 10);
  expect(gone).toEqual(["a"]);
  expect(await all(db)).toEqual([]);
  expect(await loadBin(db)).toMatchObject([{ id: "a", deletedAt: 10 }]);
  expect(await restoreMacros(db, [id("a")])).toEqual([kept]);
  expect(await all(db)).toEqual([kept]);
  expect(await loadBin(db)).toEqual([]);
  expect(await loadVersions(db, id("a"))).toHaveLength(1);
  expect(await loadUses(db, DEFAULT_WORKSPACE)).toHaveLength(1);
});

test("what came back by another way is not overwritten from the bin", async () => {
  const db = database();
  await db.macros.put(macro("a"));
  const { at } = await binMacros(db, [id("a")], 10);
  await writeMacro(db, macro("a", { title: "written anew" }), 11);
  expect(await undoChange(db, at)).toEqual([]);
  expect((await all(db)).map(({ title }) => title)).toEqual(["written anew"]);
});

test("after thirty days in the bin a macro is erased, with its versions and uses; a day before it is not", async () => {
  const db = database();
  await writeMacro(db, macro("a"), 1);
  await writeMacro(db, macro("a", { title: "b" }), 2);
  await countUse(db, DEFAULT_WORKSPACE, id("a"), 3);
  await binMacros(db, [id("a")], 100);
  await eraseOldMacros(db, 100 + KEPT_IN_BIN);
  expect(await loadBin(db)).toHaveLength(1);
  await eraseOldMacros(db, 101 + KEPT_IN_BIN);
  expect(await loadBin(db)).toEqual([]);
  expect(await db.versions.count()).toBe(0);
  expect(await db.uses.count()).toBe(0);
});

test("erasing for good takes only what is in the bin", async () => {
  const db = database();
  await db.macros.bulkPut([macro("a"), macro("b")]);
  await binMacros(db, [id("a")], 5);
  await eraseMacros(db, [id("a"), id("b")]);
  expect((await all(db)).map((one) => one.id)).toEqual(["b"]);
  expect(await loadBin(db)).toEqual([]);
});

test("many are tagged at once and that is undone; one that was changed since stays", async () => {
  const db = database();
  const before = [macro("a", { tags: ["x"] }), macro("b", { pinned: true }), macro("c")];
  await db.macros.bulkPut(before);
  const tagged = await sortMacros(
    db,
    before.map((one) => one.id),
    ({ tags }) => ({ tags: [...tags, "new"] }),
    {
      now: 7,
      packs: false,
    },
  );
  expect((await all(db)).map(({ tags }) => tags)).toEqual([["x", "new"], ["new"], ["new"]]);
  await writeMacro(db, macro("c", { title: "edited" }), 8);
  const back = await undoChange(db, tagged.at);
  expect(back.map((one) => one.id)).toEqual(["a", "b"]);
  expect((await all(db)).slice(0, 2)).toEqual(before.slice(0, 2));
  expect((await all(db))[2]?.title).toBe("edited");
});

test("macros of a pack are pinned, never moved or deleted", async () => {
  const db = database();
  await db.macros.put(macro("p", { origin: { packId: "acme" as PackId } }));
  await sortMacros(db, [id("p")], () => ({ folder: "Mine" }), { now: 1, packs: false });
  await sortMacros(db, [id("p")], () => ({ pinned: true }), { now: 1, packs: true });
  await binMacros(db, [id("p")], 1);
  expect(await all(db)).toMatchObject([{ folder: "", pinned: true }]);
});

test("any row of deletions and sortings is undone step by step to where it began", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ what: fc.constantFrom("bin", "tag", "move"), which: fc.subarray(["a", "b", "c"]) }), {
        maxLength: 6,
      }),
      async (steps) => {
        const db = database();
        const start = ["a", "b", "c"].map((name) => macro(name));
        await db.macros.bulkPut(start);
        const times: number[] = [];
        for (const { what, which } of steps) {
          const ids = which.map(id);
          if (what === "bin") times.push((await binMacros(db, ids, 1)).at);
          else {
            const change = what === "tag" ? { tags: [what] } : { folder: what };
            times.push((await sortMacros(db, ids, () => change, { now: 1, packs: false })).at);
          }
        }
        for (const at of times.reverse()) await undoChange(db, at);
        expect(await all(db)).toEqual(start);
      },
    ),
    { numRuns: 25 },
  );
});

test("the library comes in pages with its uses, each macro once", async () => {
  const db = database();
  const names = Array.from({ length: 25 }, (_, at) => `m${String(at).padStart(2, "0")}`);
  await db.macros.bulkPut(names.map((name) => macro(name)));
  await db.macros.put(macro("m05-other", { workspaceId: "other" as typeof DEFAULT_WORKSPACE }));
  await countUse(db, DEFAULT_WORKSPACE, id("m12"), 4);
  const seen: string[] = [];
  let after: MacroId | undefined;
  let uses = 0;
  do {
    const page = await loadLibraryPage(db, DEFAULT_WORKSPACE, 10, after);
    seen.push(...page.macros.map((one) => one.id));
    uses += page.uses.size;
    after = page.next;
  } while (after);
  expect(seen).toEqual(names);
  expect(uses).toBe(1);
});

test("queries that found nothing are counted, the latest fifty kept, and erased one by one or all", async () => {
  const db = database();
  for (let at = 0; at < KEPT_MISSES + 5; at++) await countMiss(db, DEFAULT_WORKSPACE, `q${at}`, at);
  await countMiss(db, DEFAULT_WORKSPACE, "q9", 99);
  const misses = await loadMisses(db, DEFAULT_WORKSPACE);
  expect(misses).toHaveLength(KEPT_MISSES);
  expect(misses[0]).toMatchObject({ query: "q9", count: 2 });
  expect(misses.some(({ query }) => query === "q4")).toBe(false);
  await eraseMisses(db, DEFAULT_WORKSPACE, "q9");
  expect(await loadMisses(db, DEFAULT_WORKSPACE)).toHaveLength(KEPT_MISSES - 1);
  await eraseMisses(db, DEFAULT_WORKSPACE);
  expect(await loadMisses(db, DEFAULT_WORKSPACE)).toEqual([]);
});

test("a macro that is saved while it lies in the bin is back, and the bin takes nothing of it with it", async () => {
  const db = database();
  await db.macros.put(macro("a", { pinned: true }));
  await writeMacro(db, macro("a", { body: "second" }), 1);
  await binMacros(db, [id("a")], 10);
  await writeMacro(db, macro("a", { body: "third" }), 20);
  expect(await loadBin(db)).toEqual([]);
  await eraseMacros(db, [id("a")]);
  await eraseOldMacros(db, 10 + 2 * KEPT_IN_BIN);
  expect(await all(db)).toMatchObject([{ body: "third", pinned: true }]);
  expect((await loadVersions(db, id("a"))).map(({ text }) => text.body)).toEqual(["second", macro("a").body]);
});
