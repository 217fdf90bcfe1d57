/** Why a file is not restored. */
export type BackupRefusal = "foreign" | "newer" | "cut-short" | "damaged" | "too-large" | "wrong-passphrase";

/** What is wrong with the file, and what to do. Nothing was changed then. */
export function refusalWords(why: BackupRefusal): string {
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
      return "This file is too large for a backup of Chatside: more than 64 MB. Choose another one.";
    case "wrong-passphrase":
      return "The passphrase doesn't open this backup. Mind capital letters and try again; nothing opens it without.";
  }
}
