// Changes of many macros at once. Each has a time of its own, by which it is undone: also after the background slept.
import { isFromPack, type Macro, type MacroId } from "../macros/macro";
import type { Database, StoredChange } from "./database";
import { inParts } from "./in-parts";

/** As many changes as can be undone. */
const KEPT_CHANGES = 20;

/** A time for the next change: `now` or later, and after any change or deletion before. */
export async function nextChange(db: Database, now: number): Promise<number> {
  const [change, binned] = await Promise.all([db.changes.orderBy("at").last(), db.bin.orderBy("deletedAt").last()]);
  return Math.max(now, (change?.at ?? 0) + 1, (binned?.deletedAt ?? 0) + 1);
}

/** Takes macros out of the bin inside the caller's transaction; one that has come back meanwhile stays as it is. */
export const putBack = (db: Database, ids: readonly MacroId[]): Promise<Macro[]> =>
  inParts(ids, async (part) => {
    const binned = (await db.bin.bulkGet(part)).filter((row) => row !== undefined);
    const known = new Set((await db.macros.bulkGet(binned.map(({ id }) => id))).map((macro) => macro?.id));
    const back = binned.map(({ macro }) => macro).filter(({ id }) => !known.has(id));
    await db.macros.bulkPut(back);
    await db.bin.bulkDelete(binned.map(({ id }) => id));
    return back;
  });

/** What a change of many macros did: its time and the macros as they are now. */
export interface Changed {
  readonly at: number;
  readonly macros: readonly Macro[];
}

/** What may be changed of many macros at once. */
export type Sorting = Pick<Macro, "tags" | "folder" | "pinned">;

type Before = StoredChange["before"][number];

const beforeOf = ({ id, tags, folder, pinned, changedAt }: Macro): Before => ({
  id,
  tags,
  folder,
  ...(pinned === undefined ? {} : { pinned }),
  ...(changedAt === undefined ? {} : { changedAt }),
});

/** Changes tags, folder or pin of many macros in one transaction. `packs` says whether macros of packs take part. */
export function sortMacros(
  db: Database,
  ids: readonly MacroId[],
  change: (macro: Macro) => Partial<Sorting>,
  how: { readonly now: number; readonly packs: boolean },
): Promise<Changed> {
  return db.transaction("rw", db.macros, db.changes, db.bin, async () => {
    const at = await nextChange(db, how.now);
    const before: Before[] = [];
    const macros = await inParts(ids, async (part) => {
      const found = (await db.macros.bulkGet(part)).filter((macro) => macro !== undefined);
      const own = found.filter((macro) => how.packs || !isFromPack(macro));
      const after = own.map((macro) => ({ ...macro, ...change(macro), changedAt: at }));
      before.push(...own.map(beforeOf));
      await db.macros.bulkPut(after);
      return after;
    });
    await db.changes.put({ at, before });
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
    const deleted = await putBack(db, await db.bin.where("deletedAt").equals(at).primaryKeys());
    const sorted = await inParts((await db.changes.get(at))?.before ?? [], async (part) => {
      const now = await db.macros.bulkGet(part.map(({ id }) => id));
      const back = part.flatMap((was, row) => {
        const macro = now[row];
        if (macro?.changedAt !== at) return [];
        const { pinned: _pin, changedAt: _at, ...rest } = macro;
        return [{ ...rest, ...was }];
      });
      await db.macros.bulkPut(back);
      return back;
    });
    await db.changes.delete(at);
    return [...deleted, ...sorted];
  });
}
