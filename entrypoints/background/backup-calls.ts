// Backups of everything: written and read here, carried to the options page and back in parts. What is held between two
// calls may be lost with the worker at any time: then the page is told, and nothing was changed.
import { later } from "../../lib/browser/clock";
import { openSealed, sealText } from "../../lib/browser/seal";
import { type BackupRows, loadBackup } from "../../lib/database/backup";
import type { Database } from "../../lib/database/database";
import { type ReadBackup, type Refused, readBackup, readHead } from "../../lib/database/read-backup.schema";
import { type RestoreHow, type RowChange, restoreBackup } from "../../lib/database/restore-backup";
import { storageProblemOf } from "../../lib/database/storage-problem";
import { undoRestore } from "../../lib/database/undo-restore";
import { writeBackup, writeSealed } from "../../lib/database/write-backup";
import { type BackupCall, cutParts, LARGEST_BACKUP, UNDO_RESTORE_FOR } from "../../lib/wire/backup-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { refusalWords } from "./backup-words";
import { lookIntoBackup } from "./look-into-backup";
import { inSlices } from "./slices";

export interface BackupNeeds {
  readonly db: Database;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called after a restore, and after taking it back. */
  readonly onRestored: (changes: readonly RowChange[]) => Promise<void>;
}

type Unopened = "nothing" | "sealed" | "wrong-passphrase";

const problem = (text: string): PanelAnswer => ({ kind: "problem", text });
const LOST = problem("The browser had put Chatside to sleep in between. Nothing was changed. Try again.");
const GONE = problem(
  "This restore can't be undone any more: ten minutes are over, or the browser put Chatside to sleep.",
);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** In bytes of UTF-8, at least: a text that is too long anyway is not counted. */
const byteLength = (text: string): number =>
  text.length > LARGEST_BACKUP ? text.length : new TextEncoder().encode(text).length;

function failed(error: unknown): PanelAnswer {
  if (storageProblemOf(error) === "full")
    return problem("The disk is full. Nothing was changed. Free some space, then try again.");
  throw error;
}

export function createBackupCalls({ db, now, newId, onRestored }: BackupNeeds) {
  let made: { readonly id: string; readonly parts: readonly string[] } | undefined;
  let brought: string[] = [];
  let undo: { readonly changes: readonly RowChange[]; readonly until: number } | undefined;

  async function make(passphrase: string | undefined): Promise<PanelAnswer> {
    const savedAt = now();
    const plain = await inSlices(writeBackup(await loadBackup(db), savedAt));
    let text = plain;
    if (passphrase !== undefined && plain.length <= LARGEST_BACKUP) {
      const { data, ...head } = await sealText(plain, passphrase);
      text = writeSealed(head, data);
    }
    if (byteLength(text) > LARGEST_BACKUP)
      return problem("This is more than one backup can hold: 64 MB. Empty the bin, then try again.");
    made = { id: newId(), parts: cutParts(text) };
    return { kind: "backup-made", id: made.id, name: `chatside-${dayOf(savedAt)}.backup`, parts: made.parts.length };
  }

  function read(id: string, part: number): PanelAnswer {
    const text = made?.id === id ? made.parts[part] : undefined;
    if (text === undefined) return LOST;
    if (made && part === made.parts.length - 1) made = undefined;
    return { kind: "backup-part", text };
  }

  function bring(part: number, text: string): PanelAnswer {
    if (part === 0) brought = [];
    if (part !== brought.length) return LOST;
    brought.push(text);
    if (brought.reduce((sum, { length }) => sum + length, 0) <= LARGEST_BACKUP) return { kind: "done" };
    brought = [];
    return problem(refusalWords("too-large"));
  }

  /** What was brought, opened and parsed; it is brought anew for the next call. */
  async function open(passphrase: string | undefined): Promise<ReadBackup | Refused | Unopened> {
    if (brought.length === 0) return "nothing";
    const text = brought.join("");
    brought = [];
    const head = readHead(text);
    if (head.kind === "refused") return head;
    if (head.kind === "plain") return inSlices(readBackup(text));
    if (passphrase === undefined) return "sealed";
    const opened = await openSealed({ ...head.head, data: head.data }, passphrase);
    return opened === undefined ? "wrong-passphrase" : inSlices(readBackup(opened));
  }

  function keepUndo(changes: readonly RowChange[]): void {
    const kept = { changes, until: now() + UNDO_RESTORE_FOR };
    undo = kept;
    later(UNDO_RESTORE_FOR, () => {
      if (undo === kept) undo = undefined;
    });
  }

  /** Carries it out, if it still does what the person was shown. */
  async function carryOut(rows: BackupRows, call: Extract<BackupCall, { kind: "restore-backup" }>): Promise<boolean> {
    const other = new Error("the database was changed since it was looked at");
    const judge: RestoreHow["judge"] = ({ counts }) => {
      const same = Object.entries(call.expected).every(
        ([kind, count]) => JSON.stringify(count) === JSON.stringify(Reflect.get(counts, kind)),
      );
      if (!same) throw other;
    };
    try {
      const { changes } = await restoreBackup(db, rows, { write: true, everything: call.everything, judge });
      keepUndo(changes);
      await onRestored(changes);
      return true;
    } catch (error) {
      if (error === other) return false;
      throw error;
    }
  }

  async function restore(call: Extract<BackupCall, { kind: "look-into-backup" | "restore-backup" }>) {
    const backup = await open(call.passphrase);
    if (backup === "nothing") return LOST;
    if (backup === "sealed") return { kind: "backup-sealed" } as const;
    if (backup === "wrong-passphrase") return problem(refusalWords(backup));
    if (backup.kind === "refused") return problem(refusalWords(backup.why));
    if (call.kind === "restore-backup" && (await carryOut(backup.rows, call)))
      return { kind: "backup-restored" } as const;
    return { kind: "backup-seen", look: await lookIntoBackup(db, backup) } as const;
  }

  const mayUndo = () => (undo && undo.until > now() ? undo : undefined);

  async function takeBack(): Promise<PanelAnswer> {
    const kept = mayUndo();
    if (!kept) return GONE;
    const stayed = await undoRestore(db, kept.changes);
    undo = undefined;
    await onRestored(kept.changes);
    return { kind: "restore-undone", stayed };
  }

  return async (call: BackupCall): Promise<PanelAnswer> => {
    switch (call.kind) {
      case "make-backup":
        return make(call.passphrase);
      case "read-backup":
        return read(call.id, call.part);
      case "bring-backup":
        return bring(call.part, call.text);
      case "look-into-backup":
      case "restore-backup":
        return restore(call).catch(failed);
      case "may-undo-restore":
        return { kind: "restore-undoable", yes: mayUndo() !== undefined };
      case "undo-restore":
        return takeBack().catch(failed);
    }
  };
}
