import fc from "fast-check";
import { BACKUP_TABLES, type BackupRows, emptyRows } from "../../../lib/database/backup";
import type { Database } from "../../../lib/database/database";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";
import { readShippedProfile } from "./shipped-profile";

export const HOST = "desk.example.com";
export const profileRow = () => ({
  id: `taught:${HOST}`,
  workspaceId: "default",
  profile: { ...readShippedProfile("chatwoot"), source: "taught" },
  hosts: [HOST],
  savedAt: 5,
});

export const macroRow = (id: string, body = `${id}.`) => ({
  id,
  workspaceId: "default",
  title: id,
  shortcut: "",
  tags: ["a"],
  folder: "",
  body,
});

const text = fc.string({ unit: "binary", maxLength: 40 });
const id = fc.string({ minLength: 1, maxLength: 12 });
const time = fc.nat();
const maybe = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all));

const words = merged(
  fc.record({ title: text, shortcut: text, tags: fc.array(text, { maxLength: 3 }), folder: text, body: text }),
  maybe("aliases", fc.array(text, { maxLength: 2 })),
  maybe("maxChars", fc.integer({ min: 150, max: 2000 })),
);
const extras = merged(
  maybe("pinned", fc.boolean()),
  maybe("changedAt", time),
  maybe("origin", fc.record({ packId: id })),
);
const macro = merged(fc.record({ id, workspaceId: id }), words, extras);
const bound = { workspaceId: id, macroId: id };

/** Rows of every table as they may stand in a database; keys may meet within a table. */
export const anyRows: fc.Arbitrary<BackupRows> = fc.record({
  workspaces: fc.constantFrom([], [{ ...FIRST_WORKSPACE, learns: true, placeholders: { agent_name: "Zoë" } }]),
  macros: fc.array(macro, { maxLength: 6 }),
  bin: fc.array(macro, { maxLength: 3 }).map((all) => all.map((one) => ({ id: one.id, macro: one, deletedAt: 7 }))),
  versions: fc.array(merged(fc.record({ macroId: id, replacedAt: time, text: words }), maybe("writtenAt", time))),
  changes: fc.array(
    fc.record({ at: time, before: fc.array(fc.record({ id, tags: fc.array(text, { maxLength: 2 }), folder: text })) }),
    { maxLength: 3 },
  ),
  uses: fc.array(merged(fc.record({ ...bound, count: time, lastUsedAt: time }), maybe("leavesOut", fc.boolean()))),
  memories: fc.array(fc.record({ ...bound, messages: fc.array(text, { maxLength: 4 }) }), { maxLength: 3 }),
  misses: fc.array(fc.record({ workspaceId: id, query: text, count: time, lastAt: time }), { maxLength: 3 }),
  sites: fc.array(
    merged(
      fc.record({ host: id, off: fc.boolean(), layout: fc.constant(FIRST_LAYOUT) }),
      maybe("channel", fc.constantFrom("live", "messaging")),
      maybe("ownSend", fc.boolean()),
    ),
    { maxLength: 3 },
  ),
  profiles: fc.constantFrom([], [profileRow()]),
  facts: fc.constantFrom([], [{ name: "starter-version", value: 3 }]),
});

/** Puts rows in as they are; a macro that stands in both library and bin is left out of the bin. */
export async function fill(db: Database, rows: Partial<BackupRows>): Promise<void> {
  for (const name of BACKUP_TABLES) await db.table(name).bulkPut([...(rows[name] ?? [])]);
  await db.bin.bulkDelete((await db.macros.toCollection().primaryKeys()) as never[]);
}

export const rowsOf = (rows: Partial<BackupRows>): BackupRows => ({ ...emptyRows(), ...rows });
