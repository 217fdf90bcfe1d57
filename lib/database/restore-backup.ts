// All of it in again. A restore is one transaction that adds and replaces; what is here and not in the backup goes only
// where that was asked for. A dry run walks the same way without writing.
import type { IndexableType, Table } from "dexie";
import { BACKUP_TABLES, type BackupRows, type BackupTable, forTables, keyOf } from "./backup";
import type { Database } from "./database";
import { inParts } from "./in-parts";

/** What became of one row: without `before` it was new, without `after` it is gone. */
export interface RowChange {
  readonly table: BackupTable | "answers";
  readonly before?: object;
  readonly after?: object;
}

/** How many rows of one table are new, different, as they were, or gone. */
export interface RowCounts {
  added: number;
  changed: number;
  same: number;
  gone: number;
}

export interface Restored {
  readonly counts: Readonly<Record<BackupTable, Readonly<RowCounts>>>;
  readonly changes: readonly RowChange[];
}

export interface RestoreHow {
  /** A dry run otherwise. */
  readonly write: boolean;
  /** What is here and not in the backup goes. */
  readonly everything: boolean;
  /** Called before anything is kept for good: it throws to take all of it back. */
  readonly judge?: (restored: Restored) => void;
}

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const print = (row: object): string => JSON.stringify(row, (_, value) => sorted(value));
/** Whether two rows say the same, in whatever order their fields stand. */
export const isSame = (one: object | undefined, other: object | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && print(one) === print(other));
const printKey = (key: IndexableType): unknown => (Array.isArray(key) ? JSON.stringify(key) : key);
const idOf = (row: object): IndexableType => Reflect.get(row, "id");

/** Facts only grow: starter macros that an older one does not know of would be put in again over what became of them. */
function grown(row: object, there: object | undefined): object {
  return there && Number(Reflect.get(there, "value")) > Number(Reflect.get(row, "value")) ? there : row;
}

/** A macro is either in the library or in the bin; the library of the backup comes first, then what lives here. */
async function binRows(db: Database, rows: BackupRows, everything: boolean): Promise<readonly object[]> {
  const alive = new Set(rows.macros.map(idOf));
  const dead = rows.bin.filter((row) => !alive.has(idOf(row)));
  if (everything) return dead;
  return inParts(dead, async (part) => {
    const here = await db.table<object, IndexableType>("macros").bulkGet(part.map(idOf));
    return part.filter((_, at) => here[at] === undefined);
  });
}

/** Rows of a table that are gone after the restore. */
async function goneRows(db: Database, name: BackupTable, rows: BackupRows, everything: boolean): Promise<object[]> {
  const table: Table<object, IndexableType> = db.table(name);
  const all = everything && name !== "facts";
  if (!all && name !== "bin") return [];
  const kept = new Set(rows[name].map((row) => printKey(keyOf(table, row))));
  const alive = new Set(rows.macros.map(idOf));
  const keys = (await table.toCollection().primaryKeys()).filter((key) =>
    all ? !kept.has(printKey(key)) : alive.has(key),
  );
  return inParts(keys, async (part) => (await table.bulkGet(part)).filter((row) => row !== undefined));
}

/** What was answered for macros that are gone, and not in the bin either. */
async function orphanedAnswers(db: Database, rows: BackupRows): Promise<object[]> {
  const known = new Set([...rows.macros, ...rows.bin].map(idOf));
  return db.answers.filter(({ macroId }) => !known.has(macroId)).toArray();
}

/** Every table that a restore may write. */
export const tablesOf = (db: Database): Table[] => [...BACKUP_TABLES.map((name) => db.table(name)), db.answers];

/** Restores a backup, or tells what that would do. All of it happens, or nothing. */
export function restoreBackup(db: Database, backup: BackupRows, how: RestoreHow): Promise<Restored> {
  return db.transaction(how.write ? "rw" : "r", tablesOf(db), async () => {
    const rows: BackupRows = { ...backup, bin: await binRows(db, backup, how.everything) };
    const changes: RowChange[] = [];
    const counts = forTables((): RowCounts => ({ added: 0, changed: 0, same: 0, gone: 0 }));
    const remove = async (table: RowChange["table"], gone: readonly object[]) => {
      for (const before of gone) changes.push({ table, before });
      if (how.write) await deleteRows(db.table(table), gone);
    };
    for (const name of BACKUP_TABLES) {
      const table: Table<object, IndexableType> = db.table(name);
      const gone = await goneRows(db, name, rows, how.everything);
      const count = counts[name];
      count.gone = gone.length;
      await remove(name, gone);
      const seen = new Set<unknown>();
      await inParts(rows[name], async (next) => {
        // Of two rows with one key the first counts.
        const part = next.filter((row) => seen.size < seen.add(printKey(keyOf(table, row))).size);
        const here = await table.bulkGet(part.map((row) => keyOf(table, row)));
        const written = part.flatMap((row, at) => {
          const before = here[at];
          const after = name === "facts" ? grown(row, before) : row;
          if (isSame(before, after)) {
            count.same++;
            return [];
          }
          if (before) count.changed++;
          else count.added++;
          changes.push({ table: name, after, ...(before ? { before } : {}) });
          return [after];
        });
        if (how.write && written.length > 0) await table.bulkPut(written);
        return [];
      });
    }
    if (how.everything) await remove("answers", await orphanedAnswers(db, rows));
    const restored = { counts, changes };
    how.judge?.(restored);
    return restored;
  });
}

/** Deletes rows by their keys, inside the caller's transaction. */
export async function deleteRows(table: Table<object, IndexableType>, rows: readonly object[]): Promise<void> {
  await inParts(rows, async (part) => {
    await table.bulkDelete(part.map((row) => keyOf(table, row)));
    return [];
  });
}
