import { z } from "zod";
import { BACKUP_PART, LARGEST_BACKUP } from "./backup-messages";

const part = z
  .number()
  .int()
  .min(0)
  .max(LARGEST_BACKUP / 1000);
const passphrase = z.string().min(1).max(1000).optional();
const number = z.number().int().min(0);
const count = z.object({ added: number, changed: number, same: number, gone: number });
const counts = z.object({
  workspaces: count,
  macros: count,
  bin: count,
  versions: count,
  changes: count,
  uses: count,
  memories: count,
  misses: count,
  sites: count,
  profiles: count,
  facts: count,
});

/** What the options page says of backups, in the form of `BackupCall`. */
export const BACKUP_CALLS = [
  z.object({ kind: z.literal("make-backup"), passphrase }),
  z.object({ kind: z.literal("read-backup"), id: z.string().max(100), part }),
  z.object({ kind: z.literal("bring-backup"), part, text: z.string().max(BACKUP_PART) }),
  z.object({ kind: z.literal("look-into-backup"), passphrase }),
  z.object({ kind: z.literal("restore-backup"), passphrase, everything: z.boolean(), expected: counts }),
  z.object({ kind: z.literal("may-undo-restore") }),
  z.object({ kind: z.literal("undo-restore") }),
] as const;
