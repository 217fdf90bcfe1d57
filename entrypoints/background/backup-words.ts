import type { BackupRefusal } from "../../lib/database/read-backup.schema";
import { TOO_LARGE } from "../../lib/wire/backup-messages";

/** What is wrong with the file, and what to do. Nothing was changed then. */
export function refusalWords(why: BackupRefusal | "wrong-passphrase"): string {
  switch (why) {
    case "foreign":
      return "This file is no backup of Chatside. Macros of another tool come in under “Bring macros from another tool”.";
    case "newer":
      return "This backup was made by a newer Chatside. Update Chatside, then restore it.";
    case "cut-short":
      return "This backup is cut short: its end is missing. Copy it again from where it was saved, or take another one.";
    case "damaged":
      return "This backup is damaged: a part of it can't be read. Copy it again from where it was saved, or take another one.";
    case "too-large":
      return TOO_LARGE;
    case "wrong-passphrase":
      return "The passphrase doesn't open this backup. Mind capital letters and try again; nothing opens it without.";
  }
}
