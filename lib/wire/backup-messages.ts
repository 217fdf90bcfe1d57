/**
 * The largest backup, in bytes; 20,000 macros of two paragraphs make about 10 million. Files go over the Port in parts, since
 * one message of a browser holds 64 MB at most and is copied in one piece.
 */
export const LARGEST_BACKUP = 64_000_000;
export const TOO_LARGE = "This file is too large for a backup of Chatside: more than 64 MB. Choose another one.";
/** Characters of one part. */
export const BACKUP_PART = 500_000;
/** How long a restore can be undone, in milliseconds. */
export const UNDO_RESTORE_FOR = 10 * 60_000;

/** What a backup holds. */
export type BackupKind =
  | "workspaces"
  | "macros"
  | "bin"
  | "versions"
  | "changes"
  | "uses"
  | "memories"
  | "misses"
  | "sites"
  | "profiles"
  | "facts";

/** What a restore does to the rows of one kind. */
export interface BackupCount {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
}

export type BackupCounts = Readonly<Record<BackupKind, BackupCount>>;

/** What a restore would do, before it does it. */
export interface BackupLook {
  /** When the backup was made, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Rows of the file that cannot be used. */
  readonly leftOut: number;
  /** Where what is here and not in the backup stays. */
  readonly adding: BackupCounts;
  /** Where it goes. */
  readonly replacing: BackupCounts;
  /** Hosts on which a page description from the file would be used. */
  readonly profileHosts: readonly string[];
  /** Hosts on which the send key would send the agent's own text. */
  readonly ownSendHosts: readonly string[];
}

export type BackupCall =
  /** Writes a backup; with a passphrase it is encrypted. It is read part by part then. */
  | { readonly kind: "make-backup"; readonly passphrase?: string }
  | { readonly kind: "read-backup"; readonly id: string; readonly part: number }
  /** A part of a file to restore; the first one begins anew. */
  | { readonly kind: "bring-backup"; readonly part: number; readonly text: string }
  | { readonly kind: "look-into-backup"; readonly passphrase?: string }
  | {
      readonly kind: "restore-backup";
      readonly passphrase?: string;
      /** What is here and not in the backup goes. */
      readonly everything: boolean;
      /** What the person was shown: anything else is not done. */
      readonly expected: BackupCounts;
    }
  | { readonly kind: "may-undo-restore" }
  | { readonly kind: "undo-restore" };

export type BackupAnswer =
  | { readonly kind: "backup-made"; readonly id: string; readonly name: string; readonly parts: number }
  | { readonly kind: "backup-part"; readonly text: string }
  | { readonly kind: "backup-seen"; readonly look: BackupLook }
  /** It is encrypted: a passphrase has to come with it. */
  | { readonly kind: "backup-sealed" }
  | { readonly kind: "backup-restored" }
  | { readonly kind: "restore-undoable"; readonly yes: boolean }
  /** `stayed`: rows that were changed again since the restore. */
  | { readonly kind: "restore-undone"; readonly stayed: number };

const KINDS: Readonly<Record<BackupCall["kind"], true>> = {
  "make-backup": true,
  "read-backup": true,
  "bring-backup": true,
  "look-into-backup": true,
  "restore-backup": true,
  "may-undo-restore": true,
  "undo-restore": true,
};

export const isBackupCall = (call: { readonly kind: string }): call is BackupCall => Object.hasOwn(KINDS, call.kind);

/**
 * Cuts a text into parts for the wire, none longer than `size` characters. A pair of surrogates stays together: half of one
 * would not arrive.
 * @example cutParts("abcde", 2) // ["ab", "cd", "e"]
 */
export function cutParts(text: string, size: number = BACKUP_PART): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + size - 1);
    const isSplit = at + size < text.length && last >= 0xd800 && last < 0xdc00;
    const end = at + Math.max(1, isSplit ? size - 1 : size);
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}
