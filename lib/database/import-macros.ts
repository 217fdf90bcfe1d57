import type { Macro, MacroId } from "../macros/macro";
import type { Database } from "./database";

/** Puts many macros in at once; tells what stood in their place. All of it happens, or nothing. */
export function putMacros(db: Database, macros: readonly Macro[]): Promise<readonly Macro[]> {
  return db.transaction("rw", db.macros, async () => {
    const before = await db.macros.bulkGet(macros.map(({ id }) => id));
    await db.macros.bulkPut([...macros]);
    return before.filter((macro) => macro !== undefined);
  });
}

/** Takes an import back: what it added goes, what it replaced returns. */
export function takeBackMacros(db: Database, added: readonly MacroId[], replaced: readonly Macro[]): Promise<void> {
  return db.transaction("rw", db.macros, async () => {
    await db.macros.bulkDelete([...added]);
    await db.macros.bulkPut([...replaced]);
  });
}
