// Checks every row of a backup: a file may come from anywhere. Unknown fields are dropped.
import { z } from "zod";
import { OWN_LENGTH } from "../macros/chat-length";
import { MOST_MESSAGES } from "../macros/message-memory";
import { host, parseSiteProfile } from "../sites/site-profile.schema";
import { siteSchema } from "../sites/site-settings.schema";
import { workspaceSchema } from "../workspaces/workspace.schema";
import { BACKUP_TABLES, type BackupTable } from "./backup";
import { FIRST_WORKSPACE } from "./workspaces";

const text = (max: number) => z.string().max(max);
const id = text(300).min(1);
/** Milliseconds since 1970, as far as a date goes. */
const time = z.number().int().min(0).max(8.64e15);
const count = z.number().int().min(0);
const tags = z.array(text(300)).max(500);
const folder = text(2000);

const macroText = z.object({
  title: text(2000),
  shortcut: text(300),
  tags,
  folder,
  body: text(200_000),
  maxChars: z.number().int().min(OWN_LENGTH.shortest).max(OWN_LENGTH.longest).exactOptional(),
  aliases: z.array(text(300)).max(500).exactOptional(),
});
const macro = macroText.extend({
  id,
  workspaceId: id,
  origin: z.object({ packId: id }).exactOptional(),
  pinned: z.boolean().exactOptional(),
  changedAt: time.exactOptional(),
});
const profile = z.unknown().transform((raw, context) => {
  const check = parseSiteProfile(raw, "elsewhere");
  if (check.kind === "good") return check.profile;
  context.addIssue({ code: "custom", message: check.problems.join("; ") });
  return z.NEVER;
});
/** What a workspace was kept without is as in the first one. */
const workspace = z.preprocess(
  (raw) => (typeof raw === "object" && raw !== null ? { ...FIRST_WORKSPACE, ...raw } : raw),
  workspaceSchema,
);

const ROWS: Readonly<Record<BackupTable, z.ZodType<object>>> = {
  workspaces: workspace,
  macros: macro,
  bin: z.object({ id, macro, deletedAt: time }).refine((row) => row.id === row.macro.id),
  versions: z.object({ macroId: id, replacedAt: time, writtenAt: time.exactOptional(), text: macroText }),
  changes: z.object({
    at: time,
    before: z
      .array(z.object({ id, tags, folder, pinned: z.boolean().exactOptional(), changedAt: time.exactOptional() }))
      .max(100_000),
  }),
  uses: z.object({ workspaceId: id, macroId: id, count, lastUsedAt: time, leavesOut: z.boolean().exactOptional() }),
  memories: z.object({ workspaceId: id, macroId: id, messages: z.array(text(10_000)).max(MOST_MESSAGES) }),
  misses: z.object({ workspaceId: id, query: text(200), count, lastAt: time }),
  sites: siteSchema,
  profiles: z.object({ id, workspaceId: id, profile, hosts: z.array(host).max(200), savedAt: time }),
  facts: z.object({ name: z.literal("starter-version"), value: z.number().int().min(0).max(1_000_000) }),
};

const names: ReadonlySet<unknown> = new Set(BACKUP_TABLES);
const isTable = (name: unknown): name is BackupTable => names.has(name);

/** A line `[table, row]` of a backup; `undefined` where it is none that can be used. */
export function parseBackupRow(raw: unknown): { readonly table: BackupTable; readonly row: object } | undefined {
  if (!Array.isArray(raw) || raw.length !== 2 || !isTable(raw[0])) return undefined;
  const parsed = ROWS[raw[0]].safeParse(raw[1]);
  return parsed.success ? { table: raw[0], row: parsed.data } : undefined;
}

const sealed = z.object({
  kdf: z.literal("PBKDF2-SHA-256"),
  cipher: z.literal("AES-256-GCM"),
  rounds: z.number().int().min(600_000).max(5_000_000),
  salt: text(64).min(20),
  iv: text(32).min(16),
  bytes: count,
});

/** The first line of a backup: `sealed` where the rest is encrypted. */
export const backupHead = z.object({
  format: z.literal("chatside-backup"),
  version: z.number().int().min(1),
  savedAt: time.optional(),
});
/** The same of a version that is known here. */
export const knownHead = backupHead.extend({ sealed: sealed.optional() });
/** The last line: how many rows there are. */
export const backupEnd = z.object({ end: count });
