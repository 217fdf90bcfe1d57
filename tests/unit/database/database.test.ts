import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { loadIndex, saveIndex } from "../../../lib/database/indexes";
import { binMacros, eraseMacros, loadBin } from "../../../lib/database/macro-bin";
import { loadVersions } from "../../../lib/database/macro-versions";
import { countUse, keepLeavesOut, leavesOut, loadMacros, loadUses, plantStarters } from "../../../lib/database/macros";
import { forgetMemories, forgetMemory, loadMemories, rememberMessage } from "../../../lib/database/memories";
import { loadMisses } from "../../../lib/database/missed-queries";
import { loadPlanFor, savePlan } from "../../../lib/database/plans";
import { loadProfiles } from "../../../lib/database/profiles";
import { storageProblemOf, storageWords } from "../../../lib/database/storage-problem";
import { FIRST_WORKSPACE, loadWorkspace, saveWorkspace } from "../../../lib/database/workspaces";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import { durationMs } from "../../../lib/transcript/time";
import { makePlan } from "../sending/plan-for-tests";
import { databasesForTests, FIRST_STORES } from "./open-for-test";

const database = databasesForTests();

const macro = (id: string): Macro => ({
  id: id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title: id,
  shortcut: "",
  tags: [],
  folder: "",
  body: "",
});

test("starters come once per version, and a deleted one stays away", async () => {
  const db = database("starters");
  await plantStarters(db, [macro("a"), macro("b")], 1);
  await binMacros(db, ["a" as MacroId], 1);
  await plantStarters(db, [macro("a"), macro("b")], 1);
  expect((await loadMacros(db, DEFAULT_WORKSPACE)).map(({ id }) => id)).toEqual(["b"]);
});

test("a plan is saved only over the revision it was made from", async () => {
  const db = database("plans");
  const plan = makePlan(["one"]);
  expect(await savePlan(db, plan, undefined)).toBe(true);
  expect(await savePlan(db, { ...plan, revision: 2 }, 1)).toBe(true);
  expect(await savePlan(db, { ...plan, revision: 2, title: "late" }, 1)).toBe(false);
  expect((await loadPlanFor(db, plan.target.site, plan.target.key))?.title).toBe("t");
});

test("uses and settings belong to a workspace", async () => {
  const db = database("uses");
  await countUse(db, DEFAULT_WORKSPACE, "a" as MacroId, 5);
  expect(await countUse(db, DEFAULT_WORKSPACE, "a" as MacroId, 9)).toMatchObject({ count: 2, lastUsedAt: 9 });
  expect(await loadUses(db, "other" as typeof DEFAULT_WORKSPACE)).toEqual([]);
  await saveWorkspace(db, { ...(await loadWorkspace(db, DEFAULT_WORKSPACE)), name: "Acme" });
  expect((await loadWorkspace(db, DEFAULT_WORKSPACE)).name).toBe("Acme");
});

test("what an agent said of leaving out is kept with the uses of that macro", async () => {
  const db = database("leaving");
  expect(await leavesOut(db, DEFAULT_WORKSPACE, "a" as MacroId)).toBe(false);
  await countUse(db, DEFAULT_WORKSPACE, "a" as MacroId, 5);
  expect(await keepLeavesOut(db, DEFAULT_WORKSPACE, "a" as MacroId, true)).toMatchObject({ count: 1, leavesOut: true });
  expect(await countUse(db, DEFAULT_WORKSPACE, "a" as MacroId, 9)).toMatchObject({ count: 2, leavesOut: true });
  expect(await leavesOut(db, DEFAULT_WORKSPACE, "a" as MacroId)).toBe(true);
  expect(await leavesOut(db, DEFAULT_WORKSPACE, "b" as MacroId)).toBe(false);
});

test("a workspace kept before there was a chat length has the usual one, and all of its own", async () => {
  const db = database("older");
  const { chatLength: _, ...older } = { ...FIRST_WORKSPACE, name: "Acme", placeholders: { company: "Acme" } };
  await db.table("workspaces").put(older);
  expect(await loadWorkspace(db, DEFAULT_WORKSPACE)).toEqual({ ...older, chatLength: 450 });
});

test("targets kept before there were some of them have the usual ones beside their own", async () => {
  const db = database("older-targets");
  const { search: _, specialist: __, ...live } = { ...FIRST_TARGETS.live, reply: durationMs(60_000) };
  await db.table("workspaces").put({ ...FIRST_WORKSPACE, targets: { live, messaging: FIRST_TARGETS.messaging } });
  const { targets } = await loadWorkspace(db, DEFAULT_WORKSPACE);
  expect(targets).toEqual({ ...FIRST_TARGETS, live: { ...FIRST_TARGETS.live, reply: 60_000 } });
});

test("a database of the first version opens with everything in it", async () => {
  const first = new Dexie("first");
  first.version(1).stores(FIRST_STORES);
  await first.table("macros").put(macro("kept"));
  await first.table("plans").put(makePlan(["one"]));
  first.close();
  const db = database("first");
  expect((await loadMacros(db, DEFAULT_WORKSPACE)).map(({ id }) => id)).toEqual(["kept"]);
  expect(await db.plans.count()).toBe(1);
  expect(await loadProfiles(db)).toEqual([]);
});

test("the one target of the second version becomes the reply target of live chat", async () => {
  const second = new Dexie("second");
  second.version(2).stores({ workspaces: "id" });
  await second
    .table("workspaces")
    .bulkPut([{ id: "default", name: "Acme", color: "#000", replyTarget: 60_000, placeholders: { company: "Acme" } }]);
  second.close();
  const workspace = await loadWorkspace(database("second"), DEFAULT_WORKSPACE);
  expect(workspace.targets.live).toEqual({ ...FIRST_TARGETS.live, reply: 60_000 });
  expect(workspace.targets.messaging).toEqual(FIRST_TARGETS.messaging);
  expect(workspace).toMatchObject({ name: "Acme", placeholders: { company: "Acme" } });
  expect(workspace).not.toHaveProperty("replyTarget");
});

test("a database of the second version opens with everything in it, and with an empty bin and history", async () => {
  const second = new Dexie("second-whole");
  second.version(1).stores(FIRST_STORES);
  second.version(2).stores({ profiles: "id, workspaceId" });
  await second.table("macros").put(macro("kept"));
  await second.table("uses").put({ workspaceId: DEFAULT_WORKSPACE, macroId: "kept", count: 3, lastUsedAt: 9 });
  await second.table("profiles").put({ id: "p", workspaceId: DEFAULT_WORKSPACE, profile: {}, hosts: [], savedAt: 1 });
  second.close();
  const db = database("second-whole");
  expect(await loadMacros(db, DEFAULT_WORKSPACE)).toEqual([macro("kept")]);
  expect(await loadUses(db, DEFAULT_WORKSPACE)).toMatchObject([{ count: 3 }]);
  expect(await loadProfiles(db)).toHaveLength(1);
  expect(await loadBin(db)).toEqual([]);
  expect(await loadVersions(db, "kept" as MacroId)).toEqual([]);
  expect(await loadMisses(db, DEFAULT_WORKSPACE)).toEqual([]);
  expect(await db.changes.count()).toBe(0);
});

test("a database of a newer version is left alone and named", async () => {
  const newer = new Dexie("newer");
  newer.version(99).stores({ macros: "id", other: "id" });
  await newer.table("macros").put(macro("kept"));
  newer.close();
  const db = database("newer");
  const error = await loadMacros(db, DEFAULT_WORKSPACE).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(storageProblemOf(error)).toBe("newer");
  expect(storageWords("newer")).toContain("newer Chatside");
});

test("a full disk is told as one, however deep the browser's error is wrapped", () => {
  const full = { name: "AbortError", inner: { name: "BulkError", inner: { name: "QuotaExceededError" } } };
  expect(storageProblemOf(full)).toBe("full");
  expect(storageProblemOf(new Error("x"))).toBe("broken");
});

test("a database of the second version opens with everything in it, and keeps a search index", async () => {
  const second = new Dexie("second");
  second.version(1).stores({ macros: "id, workspaceId", facts: "name" });
  second.version(2).stores({ profiles: "id, workspaceId" });
  await second.table("macros").put(macro("kept"));
  second.close();
  const db = database("second");
  expect((await loadMacros(db, DEFAULT_WORKSPACE)).map(({ id }) => id)).toEqual(["kept"]);
  expect(await loadIndex(db, DEFAULT_WORKSPACE)).toBeUndefined();
  const saved = { version: "1", check: 2, names: "a", numbers: Int32Array.of(1) };
  await saveIndex(db, DEFAULT_WORKSPACE, saved);
  expect(await loadIndex(db, DEFAULT_WORKSPACE)).toMatchObject(saved);
  expect(await loadIndex(db, "other" as typeof DEFAULT_WORKSPACE)).toBeUndefined();
});

test("of each macro the last thirty messages are remembered, each once, and forgotten one by one or all", async () => {
  const db = database("memories");
  const [late, refund] = ["late" as MacroId, "refund" as MacroId];
  for (let at = 0; at < 33; at++) await rememberMessage(db, DEFAULT_WORKSPACE, late, ["parcel", `word${at}`]);
  await rememberMessage(db, DEFAULT_WORKSPACE, late, ["parcel", "word9"]);
  await rememberMessage(db, DEFAULT_WORKSPACE, refund, ["money"]);
  const [first] = await loadMemories(db, DEFAULT_WORKSPACE);
  expect(first?.messages).toHaveLength(30);
  expect(first?.messages.at(-1)).toBe("parcel word9");
  expect(first?.messages.filter((one) => one === "parcel word9")).toHaveLength(1);
  expect(await loadMemories(db, "other" as typeof DEFAULT_WORKSPACE)).toEqual([]);
  await forgetMemory(db, DEFAULT_WORKSPACE, late);
  expect((await loadMemories(db, DEFAULT_WORKSPACE)).map(({ macroId }) => macroId)).toEqual([refund]);
  await forgetMemories(db, DEFAULT_WORKSPACE);
  expect(await loadMemories(db, DEFAULT_WORKSPACE)).toEqual([]);
});

test("what was learnt and answered with a macro lives in the bin with it, and is erased with it", async () => {
  const db = database("bin-memories");
  const id = "late" as MacroId;
  await db.macros.put(macro("late"));
  await rememberMessage(db, DEFAULT_WORKSPACE, id, ["parcel"]);
  await db.answers.put({ workspaceId: DEFAULT_WORKSPACE, macroId: id, field: "order", texts: ["1"], keptAt: 1 });
  await binMacros(db, [id], 5);
  expect([await db.memories.count(), await db.answers.count()]).toEqual([1, 1]);
  await eraseMacros(db, [id]);
  expect([await db.memories.count(), await db.answers.count()]).toEqual([0, 0]);
});
