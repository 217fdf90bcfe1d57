// Changes of many macros at once. Each has a time of its own, by which it is undone: also after the background slept.
import { isFromPack, type Macro, type MacroId } from "../macros/macro";
import type { Database } from "./database";

/** As many changes as can be undone. */
const KEPT_CHANGES = 20;

/** A time for the next change: `now` or later, and after any change or deletion before. */
export async function nextChange(db: Database, now: number): Promise<number> {
  const [change, binned] = await Promise.all([db.changes.orderBy("at").last(), db.bin.orderBy("deletedAt").last()]);
  return Math.max(now, (change?.at ?? 0) + 1, (binned?.deletedAt ?? 0) + 1);
}

/** What a change of many macros did: its time and the macros as they are now. */
export interface Changed {
  readonly at: number;
  readonly macros: readonly Macro[];
}

/** What may be changed of many macros at once. */
export type Sorting = Pick<Macro, "tags" | "folder" | "pinned">;

/** Changes tags, folder or pin of many macros in one transaction. `packs` says whether macros of packs take part. */
export function sortMacros(
  db: Database,
  ids: readonly MacroId[],
  change: (macro: Macro) => Partial<Sorting>,
  how: { readonly now: number; readonly packs: boolean },
): Promise<Changed> {
  return db.transaction("rw", db.macros, db.changes, db.bin, async () => {
    const at = await nextChange(db, how.now);
    const found = (await db.macros.bulkGet([...ids])).filter((macro) => macro !== undefined);
    const before = found.filter((macro) => how.packs || !isFromPack(macro));
    const macros = before.map((macro) => ({ ...macro, ...change(macro), changedAt: at }));
    await db.macros.bulkPut(macros);
    await db.changes.put({
      at,
      before: before.map(({ id, tags, folder, pinned, changedAt }) => ({
        id,
        tags,
        folder,
        ...(pinned === undefined ? {} : { pinned }),
        ...(changedAt === undefined ? {} : { changedAt }),
      })),
    });
    const kept = await db.changes.toCollection().primaryKeys();
    await db.changes.bulkDelete(kept.slice(0, Math.max(0, kept.length - KEPT_CHANGES)));
    return { at, macros };
  });
}

/**
 * Takes one change back: what it deleted returns, what it sorted is where it was. A macro that was changed again since
 * stays as it is. Answers the macros as they are now.
 */
export function undoChange(db: Database, at: number): Promise<readonly Macro[]> {
  return db.transaction("rw", db.macros, db.changes, db.bin, async () => {
    const binned = await db.bin.where("deletedAt").equals(at).toArray();
    const taken = new Set((await db.macros.bulkGet(binned.map(({ id }) => id))).map((macro) => macro?.id));
    const deleted = binned.map(({ macro }) => macro).filter(({ id }) => !taken.has(id));
    await db.bin.bulkDelete(binned.map(({ id }) => id));

    const before = (await db.changes.get(at))?.before ?? [];
    const now = await db.macros.bulkGet(before.map(({ id }) => id));
    const sorted = before.flatMap((was, row) => {
      const macro = now[row];
      if (macro?.changedAt !== at) return [];
      const { pinned: _pin, changedAt: _at, ...rest } = macro;
      return [{ ...rest, ...was }];
    });
    await db.changes.delete(at);
    const back = [...deleted, ...sorted];
    await db.macros.bulkPut(back);
    return back;
  });
}
