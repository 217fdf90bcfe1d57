import { isFromPack, type Macro, type MacroId } from "../macros/macro";
import { isSameText, type MacroVersion, versionOf } from "../macros/macro-version";
import type { Database } from "./database";

/** As many versions as are kept of a macro. */
export const KEPT_VERSIONS = 20;

const versionsOf = (db: Database, id: MacroId) => db.versions.where("macroId").equals(id);

/** What a macro said before, newest first. */
export const loadVersions = async (db: Database, id: MacroId): Promise<MacroVersion[]> =>
  (await versionsOf(db, id).sortBy("replacedAt")).reverse();

/**
 * Keeps what a person wrote at `now` (milliseconds since 1970), and what stood there before as a version. What belongs to
 * a pack stays as it is: then the answer is undefined.
 */
export function writeMacro(db: Database, macro: Macro, now: number): Promise<Macro | undefined> {
  return db.transaction("rw", db.macros, db.versions, db.bin, async () => {
    // One that was deleted while it was being written is back with this: the bin must not erase what belongs to it.
    const before = (await db.macros.get(macro.id)) ?? (await db.bin.get(macro.id))?.macro;
    await db.bin.delete(macro.id);
    if (before && isFromPack(before)) return undefined;
    const pinned = before?.pinned ? { pinned: true } : {};
    const origin = before?.origin ? { origin: before.origin } : {};
    const kept: Macro = { ...macro, ...origin, ...pinned, changedAt: now };
    if (before && !isSameText(before, macro)) {
      const [last] = await loadVersions(db, macro.id);
      await db.versions.put(versionOf(before, Math.max(now, (last?.replacedAt ?? 0) + 1)));
      const all = await versionsOf(db, macro.id).primaryKeys();
      await db.versions.bulkDelete(all.slice(0, Math.max(0, all.length - KEPT_VERSIONS)));
    }
    await db.macros.put(kept);
    return kept;
  });
}
