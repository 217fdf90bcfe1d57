// All of it out: what a backup holds. Left out are caches (`indexes`), send plans, which belong to chats that are open
// here and now, and what is about one customer and goes by itself within days (`answers`, `promises`): a file outlives that.
import { Dexie, type IndexableType, type IndexableTypeArray, type Table } from "dexie";
import type { Database } from "./database";

/** Every table a backup has. */
export const BACKUP_TABLES = [
  "workspaces",
  "macros",
  "bin",
  "versions",
  "changes",
  "uses",
  "memories",
  "misses",
  "sites",
  "profiles",
  "facts",
] as const;

export type BackupTable = (typeof BACKUP_TABLES)[number];

/** The rows of every table; what comes from a file was parsed by `backup-rows.schema`. */
export type BackupRows = Readonly<Record<BackupTable, readonly object[]>>;

/** So many rows are read at a time: in between the browser may do something else. */
const PART = 400;

/** Something for every table. */
export const forTables = <Made>(make: () => Made): Record<BackupTable, Made> => ({
  workspaces: make(),
  macros: make(),
  bin: make(),
  versions: make(),
  changes: make(),
  uses: make(),
  memories: make(),
  misses: make(),
  sites: make(),
  profiles: make(),
  facts: make(),
});

export const emptyRows = (): Record<BackupTable, object[]> => forTables(() => []);

async function readTable(table: Table<object, IndexableType>): Promise<object[]> {
  const rows: object[] = [];
  for (let after: IndexableType = Dexie.minKey; ; ) {
    const part = await table.where(":id").above(after).limit(PART).toArray();
    rows.push(...part);
    const last = part.at(-1);
    if (part.length < PART || !last) return rows;
    after = keyOf(table, last);
  }
}

/** The primary key of a row. */
export function keyOf({ schema }: Table<object, IndexableType>, row: object): IndexableType {
  const { keyPath = "" } = schema.primKey;
  if (!Array.isArray(keyPath)) return Reflect.get(row, keyPath);
  const parts: IndexableTypeArray = keyPath.map((path) => Reflect.get(row, path));
  return parts;
}

/** Everything a backup holds, as it was at one moment. */
export function loadBackup(db: Database): Promise<BackupRows> {
  return db.transaction("r", [...BACKUP_TABLES], async () => {
    const rows = emptyRows();
    for (const name of BACKUP_TABLES) rows[name] = await readTable(db.table(name));
    return rows;
  });
}
