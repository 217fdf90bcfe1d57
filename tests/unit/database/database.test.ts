import { Dexie } from "dexie";
import { afterEach, expect, test } from "vitest";
import { Database } from "../../../lib/database/database";
import { countUse, deleteMacro, loadMacros, loadUses, plantStarters } from "../../../lib/database/macros";
import { loadPlanFor, savePlan } from "../../../lib/database/plans";
import { loadProfiles } from "../../../lib/database/profiles";
import { storageProblemOf, storageWords } from "../../../lib/database/storage-problem";
import { loadWorkspace, saveWorkspace } from "../../../lib/database/workspaces";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
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
  await deleteMacro(db, "a" as MacroId);
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
  first.version(1).stores({
    macros: "id, workspaceId",
    uses: "[workspaceId+macroId], workspaceId",
    plans: "id, [target.site+target.key], touchedAt",
    workspaces: "id",
    sites: "host",
    facts: "name",
  });
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
