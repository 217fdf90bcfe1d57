import { Dexie } from "dexie";
import { afterEach, expect, test } from "vitest";
import { createMacroCalls, isMacroCall, isQuickCall } from "../../../entrypoints/background/macro-calls";
import { createSearchDesk } from "../../../entrypoints/background/search-desk";
import { Database } from "../../../lib/database/database";
import type { Macro, MacroId, PackId } from "../../../lib/macros/macro";
import type { MacroCall } from "../../../lib/wire/macro-messages";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";
import { makeMacro } from "../macros/macro-for-tests";
import { searchNeeds } from "./search-needs-for-tests";

let db: Database | undefined;
afterEach(async () => {
  db?.close();
  if (db) await Dexie.delete(db.name);
});

const id = (name: string) => name as MacroId;
const macro = (name: string, more: Partial<Macro> = {}) => makeMacro(name, { title: `Title ${name}`, ...more });

async function open(macros: readonly Macro[]) {
  const made = new Database("macro-calls");
  db = made;
  await made.macros.bulkPut([...macros]);
  const search = createSearchDesk(searchNeeds(made));
  let [time, ids] = [0, 0];
  const call = createMacroCalls({ db: made, search, now: () => ++time, newId: () => `new-${++ids}` });
  const found = async (query: string): Promise<string[]> => {
    for (;;) {
      const { hits, warming } = await search.search(query, new Map());
      if (!warming) return hits.map(({ title }) => title);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { call, found };
}

test("what is saved, deleted, put back and undone is found, or not, at once", async () => {
  const { call, found } = await open([macro("a", { title: "Zebra crossing" })]);
  expect(await found("zebra")).toEqual(["Zebra crossing"]);
  const saved = await call({ kind: "save-macro", macro: { ...macro("a"), title: "Giraffe", aliases: ["longneck"] } });
  expect(saved).toMatchObject({ kind: "macro", macro: { title: "Giraffe" } });
  expect(await found("zebra")).toEqual([]);
  expect(await found("longneck")).toEqual(["Giraffe"]);
  const gone = await call({ kind: "delete-macros", ids: [id("a")] });
  expect(gone).toMatchObject({ kind: "changed", gone: ["a"], rows: [], ids: [] });
  expect(await found("giraffe")).toEqual([]);
  const change = gone.kind === "changed" ? (gone.change ?? 0) : 0;
  expect(await call({ kind: "undo-change", change })).toMatchObject({ rows: [{ title: "Giraffe" }], gone: [] });
  expect(await found("giraffe")).toEqual(["Giraffe"]);
});

test("after a change of very many the library is read anew, and still answers", async () => {
  const many = Array.from({ length: 1500 }, (_, at) => macro(`m${at}`));
  const { call, found } = await open([...many, macro("z", { title: "Zebra" })]);
  expect(await found("zebra")).toEqual(["Zebra"]);
  await call({ kind: "tag-macros", ids: many.map((one) => one.id), add: ["giraffe"], remove: [] });
  expect((await found("giraffe")).length).toBeGreaterThan(10);
  await call({ kind: "delete-macros", ids: many.map((one) => one.id) });
  expect(await found("giraffe")).toEqual([]);
  expect(await found("zebra")).toEqual(["Zebra"]);
});

test("a pack's macro is not written; its copy is the agent's own, under another title", async () => {
  const { call } = await open([macro("p", { origin: { packId: "acme" as PackId }, pinned: true, tags: ["x"] })]);
  expect(await call({ kind: "save-macro", macro: macro("p", { title: "Mine" }) })).toMatchObject({ kind: "problem" });
  expect(await call({ kind: "copy-macro", macroId: id("p") })).toEqual({
    kind: "macro",
    macro: expect.objectContaining({ title: "Title p (my version)", tags: ["x"], id: "new-1" }),
  });
  expect(await call({ kind: "load-macro", macroId: id("new-1") })).not.toHaveProperty("macro.origin");
  expect(await call({ kind: "copy-macro", macroId: id("gone") })).toMatchObject({ kind: "problem" });
});

test("words deep in a text are found whatever their case, accents and line breaks", async () => {
  const { call } = await open([macro("a", { body: `${"x ".repeat(500)}\nThe Café\nis open.` }), macro("b")]);
  expect(await call({ kind: "find-text", words: "the cafe is" })).toEqual({ kind: "with-text", ids: ["a"] });
  expect(await call({ kind: "find-text", words: "  " })).toEqual({ kind: "with-text", ids: [] });
});

test("pinned macros stand first in the empty box", async () => {
  const { call, found } = await open([macro("a"), macro("b"), macro("c")]);
  expect(await found("")).toEqual(["Title a", "Title b", "Title c"]);
  await call({ kind: "pin-macros", ids: [id("c")], pinned: true });
  expect(await found("")).toEqual(["Title c", "Title a", "Title b"]);
});

test("every call of the library is let in by the schema; the panel may ask three of them", () => {
  const calls: MacroCall[] = [
    { kind: "list-library", after: id("a") },
    { kind: "load-macro", macroId: id("a") },
    { kind: "save-macro", macro: macro("a") },
    { kind: "copy-macro", macroId: id("a") },
    { kind: "delete-macros", ids: [id("a")] },
    { kind: "tag-macros", ids: [id("a")], add: ["x"], remove: [] },
    { kind: "move-macros", ids: [id("a")], folder: "" },
    { kind: "pin-macros", ids: [id("a")], pinned: true },
    { kind: "undo-change", change: 4 },
    { kind: "macro-history", macroId: id("a") },
    { kind: "list-bin" },
    { kind: "restore-macros", ids: [] },
    { kind: "erase-macros", ids: [] },
    { kind: "find-alike" },
    { kind: "find-text", words: "x" },
    { kind: "list-misses" },
    { kind: "erase-misses", query: "x" },
  ];
  for (const call of calls) {
    expect(parsePanelMessage({ kind: "call", id: 1, call }), call.kind).toMatchObject({ call: { kind: call.kind } });
    expect(isMacroCall(call)).toBe(true);
  }
  expect(calls.filter(isQuickCall).map(({ kind }) => kind)).toEqual(["load-macro", "save-macro", "pin-macros"]);
  const untitled = { kind: "save-macro", macro: { ...macro("a"), title: " " } };
  expect(parsePanelMessage({ kind: "call", id: 1, call: untitled })).toBeUndefined();
});
