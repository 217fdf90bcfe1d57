import { Dexie } from "dexie";
import { expect, test } from "vitest";
import {
  eraseOldAnswers,
  forgetAllAnswers,
  forgetAnswers,
  keepAnswers,
  loadAnswers,
} from "../../../lib/database/answers";
import type { Database } from "../../../lib/database/database";
import { DEFAULT_WORKSPACE, type MacroId, type WorkspaceId } from "../../../lib/macros/macro";
import { databasesForTests, FIRST_STORES } from "./open-for-test";

const DAY = 24 * 3600_000;
const A = "a" as MacroId;
const B = "b" as MacroId;
const OTHER = "other" as WorkspaceId;

const database = databasesForTests();

const keep = (db: Database, macroId: MacroId, field: string, text: string, now = 0, workspaceId = DEFAULT_WORKSPACE) =>
  keepAnswers(db, workspaceId, macroId, new Map([[field, text]]), now);
const texts = async (db: Database, macroId: MacroId, workspaceId = DEFAULT_WORKSPACE) =>
  Object.fromEntries(await loadAnswers(db, workspaceId, macroId));

test("answers are kept by client, macro and question, the newest five", async () => {
  const db = database("answers");
  for (const text of ["1", "2", "3", "4", "5", "6", "4"]) await keep(db, A, "ask:order", text);
  await keep(db, A, "ask:why", "late");
  await keep(db, B, "ask:order", "9");
  await keep(db, A, "ask:order", "7", 0, OTHER);
  expect(await texts(db, A)).toEqual({ "ask:order": ["4", "6", "5", "3", "2"], "ask:why": ["late"] });
  expect(await texts(db, A, OTHER)).toEqual({ "ask:order": ["7"] });
});

test("they are erased one question or one client at a time", async () => {
  const db = database("erased");
  for (const macroId of [A, B]) for (const field of ["x", "y"]) await keep(db, macroId, field, "1");
  await keep(db, A, "x", "2", 0, OTHER);
  await forgetAnswers(db, DEFAULT_WORKSPACE, A, "x");
  expect(await texts(db, A)).toEqual({ y: ["1"] });
  expect([await texts(db, A, OTHER), await texts(db, B)]).toEqual([{ x: ["2"] }, { x: ["1"], y: ["1"] }]);
  await forgetAllAnswers(db, DEFAULT_WORKSPACE);
  expect([await texts(db, A), await texts(db, A, OTHER), await texts(db, B)]).toEqual([{}, { x: ["2"] }, {}]);
});

test("what nobody answered again for thirty days goes", async () => {
  const db = database("old");
  await keep(db, A, "x", "1", 0);
  await keep(db, A, "y", "1", 0);
  await keep(db, A, "y", "2", DAY);
  await eraseOldAnswers(db, 30 * DAY + 1);
  expect(await texts(db, A)).toEqual({ y: ["2", "1"] });
});

test("a database of the second version opens with everything in it, and answers can be kept", async () => {
  const second = new Dexie("second");
  second.version(1).stores(FIRST_STORES);
  second.version(2).stores({ profiles: "id, workspaceId" });
  await second.table("macros").put({ id: "kept", workspaceId: DEFAULT_WORKSPACE });
  await second.table("profiles").put({ id: "taught", workspaceId: DEFAULT_WORKSPACE });
  second.close();
  const db = database("second");
  await keep(db, A, "x", "1");
  expect([await db.macros.count(), await db.profiles.count(), await db.answers.count()]).toEqual([1, 1, 1]);
});
