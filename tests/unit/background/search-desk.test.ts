import { Dexie } from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import { createSearchDesk, type SearchDesk } from "../../../entrypoints/background/search-desk";
import { Database } from "../../../lib/database/database";
import { loadIndex, saveIndex } from "../../../lib/database/indexes";
import { loadMacros, loadSomeMacros, loadUses } from "../../../lib/database/macros";
import { CHAT_LENGTH } from "../../../lib/macros/chat-length";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";

/** Milliseconds without a change before the index is written down. */
const QUIET = 20;

const open: Database[] = [];
afterEach(async () => {
  for (const db of open.splice(0)) {
    db.close();
    await Dexie.delete(db.name);
  }
});

const macro = (id: string, title: string): Macro => ({
  id: id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title,
  shortcut: "",
  tags: [],
  folder: "",
  body: "One.\n\nTwo.",
});

/** A library in a database; `wake` starts a background over it and counts what it reads. */
async function library(titles: readonly string[]) {
  const db = new Database(`search-${crypto.randomUUID()}`);
  open.push(db);
  for (const title of titles) await db.macros.put(macro(title, title));
  const read = { all: 0, holdAll: Promise.resolve() };
  const wake = (spare: readonly Macro[] = []): SearchDesk =>
    createSearchDesk(
      {
        async loadMacros() {
          read.all++;
          await read.holdAll;
          return loadMacros(db, DEFAULT_WORKSPACE);
        },
        spare,
        loadSome: (ids) => loadSomeMacros(db, ids),
        loadChatLength: async () => CHAT_LENGTH.usual,
        loadUses: () => loadUses(db, DEFAULT_WORKSPACE),
        loadMemories: async () => [],
        loadIndex: () => loadIndex(db, DEFAULT_WORKSPACE),
        saveIndex: (saved) => saveIndex(db, DEFAULT_WORKSPACE, saved),
      },
      QUIET,
    );
  const kept = () => vi.waitFor(async () => expect(await loadIndex(db, DEFAULT_WORKSPACE)).toBeDefined());
  return { db, read, wake, kept };
}

const find = async (desk: SearchDesk, query: string) => {
  const { hits, warming } = await desk.search(query, new Map());
  return warming ? "warming" : hits.map(({ title }) => title).join(", ");
};

test("a woken background answers before it has read the macros, and with their texts", async () => {
  const { read, wake, kept } = await library(["Refund approved", "Parcel is late"]);
  const first = wake();
  await vi.waitFor(async () => expect(await find(first, "refund")).toBe("Refund approved"));
  await kept();
  read.holdAll = new Promise(() => undefined);
  const before = read.all;
  const woken = wake();
  woken.warm();
  expect(await find(woken, "parcl")).toBe("Parcel is late");
  expect(read.all).toBe(before);
  await vi.waitFor(() => expect(read.all).toBe(before + 1));
  expect((await woken.search("", new Map())).total).toBe(2);
  expect((await woken.search("refund", new Map())).hits[0]?.chunkCount).toBe(2);
  expect((await woken.find("Refund approved" as MacroId))?.title).toBe("Refund approved");
});

test("an empty box shows everything at once, however much of the index is made", async () => {
  const { wake } = await library(["Refund approved", "Parcel is late"]);
  const { hits, warming } = await wake().search("", new Map());
  expect([hits.map(({ title }) => title), warming]).toEqual([["Parcel is late", "Refund approved"], false]);
});

test("an empty box has what may answer the customer after the recent ones, and a typed query does not", async () => {
  const { wake } = await library(["Refund approved", "Parcel is late", "Opening hours"]);
  const desk = wake();
  await desk.used({ macroId: "Opening hours" as MacroId, count: 1, lastUsedAt: 5 });
  await vi.waitFor(async () => expect(await find(desk, "refund")).toBe("Refund approved"));
  const shown = async (query: string) =>
    (await desk.search(query, new Map(), "My parcel is late!")).hits.map(({ title, group, because }) => [
      title,
      group,
      because?.words,
    ]);
  expect(await shown("")).toEqual([
    ["Opening hours", "recent", undefined],
    ["Parcel is late", "suggested", ["parcel", "late"]],
    ["Refund approved", "others", undefined],
  ]);
  expect(await shown("refund")).toEqual([["Refund approved", undefined, undefined]]);
});

test("what was changed, added or deleted behind the kept index is found out", async () => {
  const { db, wake, kept } = await library(["Refund approved", "Parcel is late", "Opening hours"]);
  await find(wake(), "refund");
  await kept();
  await db.macros.put({ ...macro("Parcel is late", "Delivery is late"), body: "x" });
  await db.macros.put(macro("Invoice", "Invoice"));
  await db.macros.delete("Opening hours" as MacroId);
  const woken = wake();
  expect(await find(woken, "opening")).toBe("");
  await vi.waitFor(async () => expect(await find(woken, "invoice")).toBe("Invoice"));
  expect(await find(woken, "delivery late")).toBe("Delivery is late");
  expect((await woken.search("", new Map())).total).toBe(3);
});

test("where most of the library changed behind the kept index, all is found, and what is put meanwhile is the newer", async () => {
  const titles = Array.from({ length: 700 }, (_, at) => `Case number${at}`);
  const { db, read, wake, kept } = await library([...titles, "Refund approved"]);
  await find(wake(), "refund");
  await kept();
  await db.macros.bulkDelete(titles.slice(0, 350) as MacroId[]);
  await db.macros.bulkPut(titles.slice(350).map((id) => macro(id, id.replace("Case", "Matter"))));
  const { promise, resolve: go } = Promise.withResolvers<void>();
  read.holdAll = promise;
  const woken = wake();
  // Found by what the kept index says, told as it is now.
  expect(await find(woken, "case number400")).toMatch(/^Matter number400/);
  await woken.put(macro("Refund approved", "Reimbursed in full"));
  await woken.drop("Case number699" as MacroId);
  go();
  await vi.waitFor(async () => expect(await find(woken, "case")).toBe(""));
  expect(await find(woken, "matter number400")).toMatch(/^Matter number400/);
  expect(await find(woken, "number699")).not.toContain("699");
  expect(await find(woken, "reimbursed")).toBe("Reimbursed in full");
  expect(await find(woken, "approved")).toBe("");
  expect((await woken.search("", new Map())).total).toBe(350);
});

test.each([
  ["layout", "0.old"],
  ["way of cutting words", "4.another"],
])("an index of another %s is thrown away and made again", async (_, version) => {
  const { db, wake, kept } = await library(["Refund approved"]);
  await find(wake(), "refund");
  await kept();
  const saved = await loadIndex(db, DEFAULT_WORKSPACE);
  if (saved) await saveIndex(db, DEFAULT_WORKSPACE, { ...saved, version });
  const woken = wake();
  await vi.waitFor(async () => expect(await find(woken, "refund")).toBe("Refund approved"));
  await vi.waitFor(async () => expect((await loadIndex(db, DEFAULT_WORKSPACE))?.version).toBe(saved?.version));
});

test("what is put or dropped while the macros are being read is the newer", async () => {
  const { db, read, wake, kept } = await library(["Refund approved", "Parcel is late"]);
  await find(wake(), "refund");
  await kept();
  const { promise, resolve: go } = Promise.withResolvers<void>();
  read.holdAll = promise;
  const woken = wake();
  expect(await find(woken, "refund")).toBe("Refund approved");
  const older = await loadMacros(db, DEFAULT_WORKSPACE);
  vi.spyOn(db.macros, "where").mockReturnValue({ toArray: async () => older } as never);
  await woken.put(macro("Refund approved", "Reimbursed in full"));
  await woken.drop("Parcel is late" as MacroId);
  go();
  await vi.waitFor(() => expect(read.all).toBe(2));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await find(woken, "full")).toBe("Reimbursed in full");
  expect(await find(woken, "parcel")).toBe("");
});

test("where the database can't be read the starters are searched, and nothing is written", async () => {
  const { db, wake, read } = await library([]);
  read.holdAll = Promise.reject(new Error("no disk"));
  read.holdAll.catch(() => undefined);
  const desk = wake([macro("spare", "Anything else?")]);
  await vi.waitFor(async () => expect(await find(desk, "anything")).toBe("Anything else?"));
  await new Promise((resolve) => setTimeout(resolve, 5 * QUIET));
  expect(await loadIndex(db, DEFAULT_WORKSPACE)).toBeUndefined();
});
