import type { Macro, MacroId, MacroUse, WorkspaceId } from "../macros/macro";
import type { Database } from "./database";

/** All macros of a workspace, in no order. */
export const loadMacros = (db: Database, workspaceId: WorkspaceId): Promise<Macro[]> =>
  db.macros.where({ workspaceId }).toArray();

export const loadMacro = (db: Database, id: MacroId): Promise<Macro | undefined> => db.macros.get(id);

/** How often each macro of a workspace was taken. */
export const loadUses = (db: Database, workspaceId: WorkspaceId): Promise<MacroUse[]> =>
  db.uses.where({ workspaceId }).toArray();

/** Counts one use of a macro at `now` (milliseconds since 1970). */
export function countUse(db: Database, workspaceId: WorkspaceId, macroId: MacroId, now: number): Promise<MacroUse> {
  return db.transaction("rw", db.uses, async () => {
    const before = await db.uses.get([workspaceId, macroId]);
    const use = { workspaceId, macroId, count: (before?.count ?? 0) + 1, lastUsedAt: now };
    await db.uses.put(use);
    return use;
  });
}

/** Puts the shipped macros in once per version of them; macros an agent deleted do not come back. */
export function plantStarters(db: Database, starters: readonly Macro[], version: number): Promise<void> {
  return db.transaction("rw", db.macros, db.facts, async () => {
    const planted = (await db.facts.get("starter-version"))?.value ?? 0;
    if (planted >= version) return;
    await db.macros.bulkPut([...starters]);
    await db.facts.put({ name: "starter-version", value: version });
  });
}
