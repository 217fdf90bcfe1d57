import type { Macro, MacroId, MacroUse, WorkspaceId } from "../macros/macro";
import type { Database } from "./database";

/** All macros of a workspace, in no order. */
export const loadMacros = (db: Database, workspaceId: WorkspaceId): Promise<Macro[]> =>
  db.macros.where({ workspaceId }).toArray();

export const loadMacro = (db: Database, id: MacroId): Promise<Macro | undefined> => db.macros.get(id);

/** Those of these macros that there are. */
export const loadSomeMacros = async (db: Database, ids: readonly MacroId[]): Promise<Macro[]> =>
  (await db.macros.bulkGet([...ids])).filter((macro) => macro !== undefined);

/** How often each macro of a workspace was taken. */
export const loadUses = (db: Database, workspaceId: WorkspaceId): Promise<MacroUse[]> =>
  db.uses.where({ workspaceId }).toArray();

/** Counts one use of a macro at `now` (milliseconds since 1970). */
export function countUse(db: Database, workspaceId: WorkspaceId, macroId: MacroId, now: number): Promise<MacroUse> {
  return db.transaction("rw", db.uses, async () => {
    const before = await db.uses.get([workspaceId, macroId]);
    const use = { ...before, workspaceId, macroId, count: (before?.count ?? 0) + 1, lastUsedAt: now };
    await db.uses.put(use);
    return use;
  });
}

/** Whether the signature and mail wording of a macro stay out of plans. */
export const leavesOut = async (db: Database, workspaceId: WorkspaceId, macroId: MacroId): Promise<boolean> =>
  (await db.uses.get([workspaceId, macroId]))?.leavesOut ?? false;

/** Keeps what an agent has said about that, with the uses of the macro: a macro they never took is none of it. */
export async function keepLeavesOut(
  db: Database,
  workspaceId: WorkspaceId,
  macroId: MacroId,
  out: boolean,
): Promise<MacroUse | undefined> {
  await db.uses.update([workspaceId, macroId], { leavesOut: out });
  return db.uses.get([workspaceId, macroId]);
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
