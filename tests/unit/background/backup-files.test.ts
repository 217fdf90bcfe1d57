import { expect, test, vi } from "vitest";
import { createBackupCalls } from "../../../entrypoints/background/backup-calls";
import { askAboutBackup, saveBackup } from "../../../entrypoints/options/backup-files";
import { loadBackup } from "../../../lib/database/backup";
import { type BackupCall, LARGEST_BACKUP } from "../../../lib/wire/backup-messages";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelCall } from "../../../lib/wire/panel-messages";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";
import { databasesForTests } from "../database/open-for-test";
import { fill, macroRow } from "../database/rows-for-tests";

vi.setConfig({ testTimeout: 60_000 });
const open = databasesForTests();
let count = 0;

/** The options page of one machine: each message is copied as a browser copies it. */
function machine() {
  const db = open(`files-${count++}`);
  const calls = createBackupCalls({ db, now: () => 0, newId: () => `id${count++}`, onRestored: async () => undefined });
  const heard: string[] = [];
  const call = async (asked: PanelCall) => {
    heard.push(asked.kind);
    const message = parsePanelMessage(JSON.parse(JSON.stringify({ kind: "call", id: 1, call: asked })));
    if (message?.kind !== "call") throw new Error("not heard");
    return JSON.parse(JSON.stringify(await calls(message.call as BackupCall)));
  };
  return { db, heard, client: { call } as PanelClient };
}

async function fileOf(client: PanelClient, passphrase?: string): Promise<File> {
  const files: File[] = [];
  const done = await saveBackup(client, passphrase, (name, text) => files.push(new File([text], name)));
  expect(done).toEqual({ kind: "done" });
  return files[0] ?? new File([], "none");
}

test.each([undefined, "open sesame"])(
  "two thousand macros (passphrase: %s) walk over the wire and back",
  async (passphrase) => {
    const [here, there] = [machine(), machine()];
    const body = "Grüße 🙂 你好, your parcel is on its way.\n\n".repeat(12);
    await fill(here.db, { macros: Array.from({ length: 2000 }, (_, at) => macroRow(`m${at}`, `${at} ${body}`)) });
    const file = await fileOf(here.client, passphrase);
    const secret = passphrase === undefined ? {} : { passphrase };
    const seen = await askAboutBackup(there.client, file, { kind: "look-into-backup", ...secret });
    expect(seen).toMatchObject({ kind: "backup-seen", look: { adding: { macros: { added: 2000 } } } });
    expect(there.heard.filter((kind) => kind === "bring-backup").length).toBeGreaterThan(1);
    if (seen.kind !== "backup-seen") return;
    const expected = seen.look.adding;
    const call = { kind: "restore-backup", everything: false, expected, ...secret } as const;
    expect(await askAboutBackup(there.client, file, call)).toEqual({ kind: "backup-restored" });
    expect(await loadBackup(there.db)).toEqual(await loadBackup(here.db));
  },
);

test("a file that is too large, empty or no text is refused, and a large one is not even read", async () => {
  const { client, heard } = machine();
  const look = { kind: "look-into-backup" } as const;
  const huge = new File(["x".repeat(1000)], "huge");
  Object.defineProperty(huge, "size", { value: LARGEST_BACKUP + 1 });
  expect(await askAboutBackup(client, huge, look)).toMatchObject({ text: expect.stringMatching(/too large/) });
  expect(heard).toEqual([]);
  for (const content of ["", new Uint8Array([0, 255, 254, 1]), '"format":"chatside"'])
    expect(await askAboutBackup(client, new File([content], "odd"), look)).toMatchObject({
      text: expect.stringMatching(/no backup of Chatside/),
    });
});

test("a problem on the way ends it, and no file is saved", async () => {
  const onFile = vi.fn();
  const problem = { kind: "problem", text: "Chatside was restarting just then." } as const;
  const client = (answers: object[]) => ({ call: async () => answers.shift() }) as unknown as PanelClient;
  const made = { kind: "backup-made", id: "a", name: "b", parts: 2 };
  const part = { kind: "backup-part", text: "x" };
  expect(await saveBackup(client([problem]), undefined, onFile)).toEqual(problem);
  expect(await saveBackup(client([made, part, problem]), undefined, onFile)).toEqual(problem);
  expect(onFile).not.toHaveBeenCalled();
  const file = new File(["x"], "x");
  expect(await askAboutBackup(client([problem]), file, { kind: "look-into-backup" })).toEqual(problem);
});
