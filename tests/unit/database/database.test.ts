import { Dexie } from "dexie";
import { afterEach, expect, test } from "vitest";
import { Database } from "../../../lib/database/database";
import { binMacros, loadBin } from "../../../lib/database/macro-bin";
import { loadVersions } from "../../../lib/database/macro-versions";
import { countUse, loadMacros, loadUses, plantStarters } from "../../../lib/database/macros";
import { loadMisses } from "../../../lib/database/missed-queries";
import { loadPlanFor, savePlan } from "../../../lib/database/plans";
import { loadProfiles } from "../../../lib/database/profiles";
import { storageProblemOf, storageWords } from "../../../lib/database/storage-problem";
import { loadWorkspace, saveWorkspace } from "../../../lib/database/workspaces";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import { makePlan } from "../sending/plan-for-tests";

const open: Dexie[] = [];
const database = (name: string) => {
  const made = new Database(name);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const db of open.splice(0)) {
    db.close();
    await Dexie.delete(db.name);
  }
});

/** The tables of the first version. */
const FIRST = {
  macros: "id, workspaceId",
  uses: "[workspaceId+macroId], workspaceId",
  plans: "id, [target.site+target.key], touchedAt",
  workspaces: "id",
  sites: "host",
  facts: "name",
};

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

test("a database of the first version opens with everything in it", async () => {
  const first = new Dexie("first");
  first.version(1).stores(FIRST);
  await first.table("macros").put(macro("kept"));
  await first.table("plans").put(makePlan(["one"]));
  first.close();
  const db = database("first");
  expect((await loadMacros(db, DEFAULT_WORKSPACE)).map(({ id }) => id)).toEqual(["kept"]);
  expect(await db.plans.count()).toBe(1);
  expect(await loadProfiles(db)).toEqual([]);
});

test("a database of the second version opens with everything in it, and with an empty bin and history", async () => {
  const second = new Dexie("second");
  second.version(1).stores(FIRST);
  second.version(2).stores({ profiles: "id, workspaceId" });
  await second.table("macros").put(macro("kept"));
  await second.table("uses").put({ workspaceId: DEFAULT_WORKSPACE, macroId: "kept", count: 3, lastUsedAt: 9 });
  await second.table("profiles").put({ id: "p", workspaceId: DEFAULT_WORKSPACE, profile: {}, hosts: [], savedAt: 1 });
  second.close();
  const db = database("second");
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
