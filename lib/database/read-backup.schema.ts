// Reads the text of a backup that a person chose: it may be anything.
import type { z } from "zod";
import { type BackupRows, emptyRows } from "./backup";
import { backupEnd, backupHead, knownHead, parseBackupRow } from "./backup-rows.schema";
import { BACKUP_VERSION, type SealedHead } from "./write-backup";

/** A line as long as no row is, and more rows than anybody has. */
const LONGEST_LINE = 16_000_000;
const MOST_ROWS = 1_000_000;
const LONGEST_HEAD = 2000;
const SLICE = 100;
/** Characters of one slice, for rows that are long. */
const SLICE_LENGTH = 500_000;

/** Why a file is not read. */
export type BackupRefusal = "foreign" | "newer" | "cut-short" | "damaged" | "too-large";

export interface Refused {
  readonly kind: "refused";
  readonly why: BackupRefusal;
}

export interface ReadBackup {
  readonly kind: "backup";
  readonly savedAt: number;
  readonly rows: BackupRows;
  /** Rows that cannot be used. */
  readonly leftOut: number;
}

const refused = (why: BackupRefusal): Refused => ({ kind: "refused", why });

function parsed<Line>(schema: z.ZodType<Line>, line: string): Line | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The first line of a file, and where the next one begins. */
export function readHead(
  text: string,
):
  | Refused
  | { readonly kind: "plain"; readonly savedAt: number; readonly next: number }
  | { readonly kind: "sealed"; readonly head: SealedHead; readonly data: string } {
  const end = text.slice(0, LONGEST_HEAD).indexOf("\n");
  const first = text.slice(0, end < 0 ? LONGEST_HEAD : end);
  const head = parsed(backupHead, first);
  if (!head) return refused(end < 0 && first.includes('"format":"chatside-backup"') ? "cut-short" : "foreign");
  if (head.version > BACKUP_VERSION) return refused("newer");
  const known = parsed(knownHead, first);
  if (!known) return refused("damaged");
  if (!known.sealed) return { kind: "plain", savedAt: known.savedAt ?? 0, next: first.length + 1 };
  const data = text.slice(first.length + 1).trim();
  const whole = Math.ceil(known.sealed.bytes / 3) * 4;
  if (data.length !== whole) return refused(data.length < whole ? "cut-short" : "damaged");
  return { kind: "sealed", head: known.sealed, data };
}

/** The rows of a backup that is not encrypted. It pauses every now and then. */
export function* readBackup(text: string): Generator<undefined, Refused | ReadBackup> {
  const head = readHead(text);
  if (head.kind !== "plain") return head.kind === "refused" ? head : refused("damaged");
  const rows = emptyRows();
  let seen = 0;
  let leftOut = 0;
  let paused = head.next;
  for (let at = head.next; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 ? text.length : found;
    if (stop - at > LONGEST_LINE) return refused("damaged");
    let line: unknown;
    try {
      line = JSON.parse(text.slice(at, stop));
    } catch {
      return refused(found < 0 ? "cut-short" : "damaged");
    }
    at = stop + 1;
    const end = Array.isArray(line) || typeof line !== "object" ? undefined : backupEnd.safeParse(line);
    if (end?.success) {
      if (end.data.end !== seen) return refused("damaged");
      return { kind: "backup", savedAt: head.savedAt, rows, leftOut };
    }
    if (++seen > MOST_ROWS) return refused("too-large");
    const row = parseBackupRow(line);
    if (row) rows[row.table].push(row.row);
    else leftOut++;
    if (seen % SLICE === 0 || at - paused > SLICE_LENGTH) {
      paused = at;
      yield;
    }
  }
  return refused("cut-short");
}
