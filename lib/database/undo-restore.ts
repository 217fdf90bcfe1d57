import type { IndexableType, Table } from "dexie";
import { BACKUP_TABLES, keyOf } from "./backup";
import type { Database } from "./database";
import { inParts } from "./in-parts";
import { deleteRows, isSame, type RowChange, tablesOf } from "./restore-backup";

/** A row goes back into the bin only where its macro does not live on in the library. */
async function withoutLiving(db: Database, part: readonly RowChange[]): Promise<ReadonlySet<RowChange>> {
  const keys = part.map(({ before = {} }): IndexableType => Reflect.get(before, "id") ?? "");
  const here = await db.table<object, IndexableType>("macros").bulkGet(keys);
  return new Set(part.filter((_, at) => here[at] === undefined));
}

/** Takes a restore back in one transaction; what was changed again since stays as it is, and is counted. */
export function undoRestore(db: Database, changes: readonly RowChange[]): Promise<number> {
  return db.transaction("rw", tablesOf(db), async () => {
    let stayed = 0;
    // The bin comes after the macros: by then it is known which of them stay.
    for (const name of [...BACKUP_TABLES, "answers" as const]) {
      const table: Table<object, IndexableType> = db.table(name);
      const own = changes.filter((change) => change.table === name);
      await inParts(own, async (part) => {
        const here = await table.bulkGet(part.map(({ before, after }) => keyOf(table, after ?? before ?? {})));
        const may = name === "bin" ? await withoutLiving(db, part) : new Set(part);
        const back = part.filter((change, at) => may.has(change) && isSame(here[at], change.after));
        stayed += part.length - back.length;
        await table.bulkPut(back.flatMap(({ before }) => before ?? []));
        const added = back.filter(({ before }) => before === undefined);
        await deleteRows(
          table,
          added.flatMap(({ after }) => after ?? []),
        );
        return [];
      });
    }
    return stayed;
  });
}
