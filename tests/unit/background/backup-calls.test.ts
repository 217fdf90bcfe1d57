import { beforeEach, expect, test, vi } from "vitest";
import { createBackupCalls } from "../../../entrypoints/background/backup-calls";
import { isOptionsCall } from "../../../entrypoints/background/options-calls";
import { createRestoredNews } from "../../../entrypoints/background/restored-news";
import { loadBackup } from "../../../lib/database/backup";
import type { Database } from "../../../lib/database/database";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";
import {
  BACKUP_PART,
  type BackupCall,
  type BackupLook,
  cutParts,
  LARGEST_BACKUP,
} from "../../../lib/wire/backup-messages";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";
import { databasesForTests } from "../database/open-for-test";
import { fill, HOST, macroRow, profileRow } from "../database/rows-for-tests";

vi.setConfig({ testTimeout: 30_000 });
const open = databasesForTests();
let count = 0;
let time = 0;
let db: Database;
const onRestored = vi.fn(async () => undefined);
const callsFor = (at: Database) =>
  createBackupCalls({ db: at, now: () => time, newId: () => `id${count++}`, onRestored });
type Calls = ReturnType<typeof callsFor>;

beforeEach(() => {
  db = open(`calls-${count++}`);
  time = Date.UTC(2026, 4, 1);
  onRestored.mockClear();
});

/** A call as it comes over the wire. */
function ask(calls: Calls, call: BackupCall) {
  const heard = parsePanelMessage({ kind: "call", id: 1, call });
  if (heard?.kind !== "call") throw new Error("not heard");
  return calls(heard.call as BackupCall);
}

async function saved(calls: Calls, passphrase?: string): Promise<string> {
  const made = await ask(calls, { kind: "make-backup", ...(passphrase ? { passphrase } : {}) });
  if (made.kind !== "backup-made") throw new Error(made.kind);
  expect(made.name).toBe("chatside-2026-05-01.backup");
  let text = "";
  for (let part = 0; part < made.parts; part++) {
    const answer = await ask(calls, { kind: "read-backup", id: made.id, part });
    text += answer.kind === "backup-part" ? answer.text : `?${answer.kind}`;
  }
  return text;
}

async function bring(calls: Calls, text: string): Promise<void> {
  for (const [part, piece] of cutParts(text).entries())
    expect(await ask(calls, { kind: "bring-backup", part, text: piece })).toEqual({ kind: "done" });
}

async function look(calls: Calls, text: string, passphrase?: string): Promise<BackupLook> {
  await bring(calls, text);
  const seen = await ask(calls, { kind: "look-into-backup", ...(passphrase ? { passphrase } : {}) });
  if (seen.kind !== "backup-seen") throw new Error(JSON.stringify(seen));
  return seen.look;
}

const library = () => ({
  workspaces: [{ ...FIRST_WORKSPACE, name: "Ours" }],
  macros: Array.from({ length: 300 }, (_, at) => macroRow(`m${at}`, `🙂 ${at} `.repeat(400))),
  sites: [{ host: HOST, off: false, layout: FIRST_LAYOUT, ownSend: true }],
  profiles: [profileRow()],
});

test.each([undefined, "open sesame"])(
  "a backup (passphrase: %s) is carried to another machine in parts",
  async (passphrase) => {
    await fill(db, library());
    const text = await saved(callsFor(db), passphrase);
    expect(cutParts(text).length).toBeGreaterThan(1);
    expect(text.includes("🙂")).toBe(passphrase === undefined);
    const other = open(`other-${count++}`);
    const calls = callsFor(other);
    const shown = await look(calls, text, passphrase);
    expect(shown).toMatchObject({ savedAt: time, leftOut: 0, profileHosts: [HOST], ownSendHosts: [HOST] });
    expect(shown.adding.macros).toEqual({ added: 300, changed: 0, same: 0, gone: 0 });
    expect((await loadBackup(other)).macros).toEqual([]);
    await bring(calls, text);
    const expected = shown.adding;
    const restored = await ask(calls, {
      kind: "restore-backup",
      everything: false,
      expected,
      ...(passphrase ? { passphrase } : {}),
    });
    expect(restored).toEqual({ kind: "backup-restored" });
    expect(await loadBackup(other)).toEqual(await loadBackup(db));
    expect(onRestored).toHaveBeenCalledTimes(1);
  },
);

test("a wrong passphrase, none, and a file that is none change nothing and say what to do", async () => {
  await fill(db, { macros: [macroRow("a")] });
  const calls = callsFor(db);
  const text = await saved(calls, "open sesame");
  const says = async (file: string, passphrase?: string) => {
    await bring(calls, file);
    const answer = await ask(calls, { kind: "look-into-backup", ...(passphrase ? { passphrase } : {}) });
    return answer.kind === "problem" ? answer.text : answer.kind;
  };
  expect(await says(text)).toBe("backup-sealed");
  expect(await says(text, "open barley")).toMatch(/passphrase doesn't open/);
  expect(await says(text.slice(0, -9), "open sesame")).toMatch(/cut short/);
  expect(await says("title,text")).toMatch(/no backup of Chatside/);
  expect(await says(text.replace('"version":1', '"version":9'), "open sesame")).toMatch(/newer Chatside/);
  expect(await says(text, "open sesame")).toBe("backup-seen");
  expect(onRestored).not.toHaveBeenCalled();
});

test("what was changed since it was shown is shown again instead of being done", async () => {
  await fill(db, { macros: [macroRow("a", "old")] });
  const calls = callsFor(db);
  const text = await saved(calls);
  const { replacing: expected } = await look(calls, text);
  await db.macros.put(macroRow("a", "new") as never);
  await bring(calls, text);
  const answer = await ask(calls, { kind: "restore-backup", everything: true, expected });
  expect(answer).toMatchObject({ kind: "backup-seen", look: { replacing: { macros: { changed: 1, same: 0 } } } });
  expect((await db.macros.toArray()).map(({ body }) => body)).toEqual(["new"]);
  expect(onRestored).not.toHaveBeenCalled();
});

test("a restore is undone for ten minutes, once, and by the same background only", async () => {
  await fill(db, { macros: [macroRow("a", "old")] });
  const calls = callsFor(db);
  const text = await saved(calls);
  await db.macros.put(macroRow("b") as never);
  const before = await loadBackup(db);
  const restoreAll = async () => {
    const { replacing: expected } = await look(calls, text);
    await bring(calls, text);
    await ask(calls, { kind: "restore-backup", everything: true, expected });
    expect(await db.macros.count()).toBe(1);
  };
  await restoreAll();
  expect(await ask(callsFor(db), { kind: "undo-restore" })).toMatchObject({ kind: "problem" });
  expect(await ask(calls, { kind: "may-undo-restore" })).toEqual({ kind: "restore-undoable", yes: true });
  expect(await ask(calls, { kind: "undo-restore" })).toEqual({ kind: "restore-undone", stayed: 0 });
  expect(await loadBackup(db)).toEqual(before);
  expect(await ask(calls, { kind: "undo-restore" })).toMatchObject({ kind: "problem" });
  await restoreAll();
  time += 10 * 60_000;
  expect(await ask(calls, { kind: "may-undo-restore" })).toEqual({ kind: "restore-undoable", yes: false });
  expect(await ask(calls, { kind: "undo-restore" })).toMatchObject({ kind: "problem" });
});

test("parts that are lost with the worker, or are too many, are told and nothing is kept of them", async () => {
  const calls = callsFor(db);
  expect(await ask(calls, { kind: "look-into-backup" })).toMatchObject({ text: expect.stringMatching(/asleep|sleep/) });
  expect(await ask(calls, { kind: "bring-backup", part: 1, text: "x" })).toMatchObject({ kind: "problem" });
  expect(await ask(calls, { kind: "read-backup", id: "gone", part: 0 })).toMatchObject({ kind: "problem" });
  const text = "x".repeat(BACKUP_PART);
  const parts = LARGEST_BACKUP / BACKUP_PART;
  for (let part = 0; part < parts; part++) await calls({ kind: "bring-backup", part, text });
  expect(await calls({ kind: "bring-backup", part: parts, text })).toMatchObject({
    text: expect.stringMatching(/too large/),
  });
  expect(await ask(calls, { kind: "look-into-backup" })).toMatchObject({ kind: "problem" });
});

test("a panel inside a page may ask none of it, and longer parts are not heard", () => {
  for (const kind of ["make-backup", "undo-restore"] as const) expect(isOptionsCall({ kind })).toBe(true);
  const says = (text: string) =>
    parsePanelMessage({ kind: "call", id: 1, call: { kind: "bring-backup", part: 0, text } });
  expect(says("x".repeat(BACKUP_PART))).toBeDefined();
  expect(says("x".repeat(BACKUP_PART + 1))).toBeUndefined();
});

test("a text is cut between characters, and nothing of it is lost", () => {
  expect(cutParts("")).toEqual([]);
  expect(cutParts("a🙂b🙂", 2)).toEqual(["a", "🙂", "b", "🙂"]);
  const parts = cutParts("🙂".repeat(1001), 7);
  expect(parts.join("")).toBe("🙂".repeat(1001));
  for (const part of parts) expect(part.isWellFormed()).toBe(true);
});

test("after a restore search, clocks and open pages read what is kept now", async () => {
  await fill(db, {
    workspaces: [{ ...FIRST_WORKSPACE, chatLength: 300 }],
    sites: [{ host: HOST, off: true, layout: FIRST_LAYOUT }],
  });
  const posts: unknown[] = [];
  const frame = (host: string, top: boolean) => ({ host, top, post: (told: object) => posts.push([host, told]) });
  const needs = {
    search: { reload: vi.fn(), measure: vi.fn() },
    onSite: vi.fn(async () => undefined),
    layouts: { tellSite: vi.fn(async () => undefined) },
    tellProfiles: vi.fn(async () => undefined),
    expectationsChanged: vi.fn(),
  };
  const pages = { all: () => [frame(HOST, true), frame("other.example", true)] as never[] };
  const tell = createRestoredNews({ db, pages, ...needs });
  await tell([{ table: "sites", after: { host: HOST } }]);
  expect(needs.search.measure).toHaveBeenCalledWith(300);
  expect(needs.search.reload).toHaveBeenCalledTimes(1);
  expect(needs.onSite).toHaveBeenCalledWith(expect.objectContaining({ host: HOST, off: true }));
  expect(needs.tellProfiles).not.toHaveBeenCalled();
  expect(needs.expectationsChanged).toHaveBeenCalledTimes(1);
  expect(posts).toEqual([[HOST, { kind: "own-send", on: false }]]);
  expect(needs.layouts.tellSite).toHaveBeenCalledWith(HOST, FIRST_LAYOUT);
  await tell([{ table: "profiles", before: profileRow() }]);
  expect(needs.tellProfiles).toHaveBeenCalledTimes(1);
});
