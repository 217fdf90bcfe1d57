import { BACKUP_TABLES, type BackupRows } from "./backup";

/**
 * The version of the file. It grows whenever an older Chatside would misread a row or lose what counts in it; that one then
 * refuses the file.
 */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = "chatside-backup";

/** How the rest of a file is encrypted; texts are base64. */
export interface SealedHead {
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
  /** Length of the encrypted part, in bytes: a file that is cut short is told by it. */
  readonly bytes: number;
}

const SLICE = 200;

/**
 * Writes a backup made at `savedAt` (milliseconds since 1970): a line about the file, a line `[table, row]` for each row, a
 * line with their number. It pauses every now and then.
 */
export function* writeBackup(rows: BackupRows, savedAt: number): Generator<undefined, string> {
  const lines = [JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt })];
  for (const name of BACKUP_TABLES) {
    for (const row of rows[name]) {
      lines.push(JSON.stringify([name, row]));
      if (lines.length % SLICE === 0) yield;
    }
  }
  lines.push(JSON.stringify({ end: lines.length - 1 }), "");
  return lines.join("\n");
}

/** A backup whose rest is encrypted: a line about that, then the bytes in base64. */
export function writeSealed({ rounds, salt, iv, bytes }: SealedHead, data: string): string {
  const sealed = { kdf: "PBKDF2-SHA-256", cipher: "AES-256-GCM", rounds, salt, iv, bytes };
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, sealed })}\n${data}\n`;
}
