import { isFromPack, type Macro, type MacroId, type WorkspaceId } from "../macros/macro";
import type { BinnedMacro, Database } from "./database";
import { inParts } from "./in-parts";
import { nextChange, putBack } from "./macro-changes";

/** How long a deleted macro is kept, in milliseconds: 30 days. */
export const KEPT_IN_BIN = 30 * 24 * 3600_000;

/**
 * Puts macros into the bin, all at one time, which the answer names; macros of a pack stay. Their uses and versions stay
 * too, so that putting them back restores everything.
 */
export function binMacros(
  db: Database,
  ids: readonly MacroId[],
  now: number,
): Promise<{ readonly at: number; readonly gone: readonly MacroId[] }> {
  return db.transaction("rw", db.macros, db.bin, db.changes, async () => {
    const at = await nextChange(db, now);
    const gone = await inParts(ids, async (part) => {
      const found = (await db.macros.bulkGet(part)).filter((macro) => macro !== undefined);
      const own = found.filter((macro) => !isFromPack(macro));
      await db.bin.bulkPut(own.map((macro) => ({ id: macro.id, macro, deletedAt: at })));
      const binned = own.map(({ id }) => id);
      await db.macros.bulkDelete(binned);
      return binned;
    });
    return { at, gone };
  });
}

/** What is in the bin, last deleted first. */
export const loadBin = (db: Database): Promise<BinnedMacro[]> => db.bin.orderBy("deletedAt").reverse().toArray();

/** Takes macros out of the bin; one that has come back meanwhile stays as it is. */
export function restoreMacros(db: Database, ids: readonly MacroId[]): Promise<readonly Macro[]> {
  return db.transaction("rw", db.macros, db.bin, () => putBack(db, ids));
}

/** Erases macros that are in the bin for good, with their versions, uses, and what was learnt and answered with them. */
export function eraseMacros(db: Database, ids: readonly MacroId[]): Promise<void> {
  return db.transaction("rw", [db.bin, db.versions, db.uses, db.memories, db.answers], async () => {
    await inParts(ids, async (part) => {
      const binned = (await db.bin.bulkGet(part)).filter((row) => row !== undefined);
      const gone = binned.map(({ id }) => id);
      await db.versions.where("macroId").anyOf(gone).delete();
      const keys = binned.map(({ id, macro }): [WorkspaceId, MacroId] => [macro.workspaceId, id]);
      await db.uses.bulkDelete(keys);
      await db.memories.bulkDelete(keys);
      await db.answers.where("macroId").anyOf(gone).delete();
      await db.bin.bulkDelete(gone);
      return gone;
    });
  });
}

/** Erases what has been in the bin for 30 days, and what would undo changes as old as that. */
export async function eraseOldMacros(db: Database, now: number): Promise<void> {
  const before = now - KEPT_IN_BIN;
  await eraseMacros(db, await db.bin.where("deletedAt").below(before).primaryKeys());
  await db.changes.where("at").below(before).delete();
}
