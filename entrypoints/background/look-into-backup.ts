import type { Database } from "../../lib/database/database";
import type { ReadBackup } from "../../lib/database/read-backup.schema";
import { type RowChange, restoreBackup } from "../../lib/database/restore-backup";
import type { BackupLook } from "../../lib/wire/backup-messages";

/** Rows of a table that would be written. */
const written = (table: RowChange["table"], changes: readonly RowChange[]): object[] =>
  changes.flatMap((change) => (change.table === table && change.after ? [change.after] : []));

/** What a restore would do, as the person is shown it. */
export async function lookIntoBackup(db: Database, { savedAt, leftOut, rows }: ReadBackup): Promise<BackupLook> {
  const adding = await restoreBackup(db, rows, { write: false, everything: false });
  const replacing = await restoreBackup(db, rows, { write: false, everything: true });
  const hostsOf = (row: object): string[] => Reflect.get(row, "hosts");
  const profiles = written("profiles", adding.changes);
  const sites = written("sites", adding.changes).filter((row) => Reflect.get(row, "ownSend") === true);
  return {
    savedAt,
    leftOut,
    adding: adding.counts,
    replacing: replacing.counts,
    profileHosts: [...new Set(profiles.flatMap(hostsOf))],
    ownSendHosts: sites.map((row): string => Reflect.get(row, "host")),
  };
}
