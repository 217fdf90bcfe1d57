import { Dexie } from "dexie";
import { afterEach, expect, test } from "vitest";
import { createKeptProfiles } from "../../../entrypoints/background/kept-profiles";
import { Database } from "../../../lib/database/database";
import { taughtProfile } from "../../../lib/sites/taught-profile";
import type { ProfileRow } from "../../../lib/wire/listed-rows";

let db: Database | undefined;
afterEach(async () => {
  db?.close();
  await Dexie.delete("kept");
});

const open = () => {
  db = new Database("kept");
  let id = 0;
  let told = 0;
  const kept = createKeptProfiles({
    db,
    now: () => ++id,
    newId: () => `id-${++id}`,
    onChange: async () => void told++,
  });
  const rows = async (): Promise<readonly ProfileRow[]> => {
    const answer = await kept.list();
    return answer.kind === "profiles" ? answer.profiles : [];
  };
  return { kept, rows, told: () => told };
};

const learned = taughtProfile({
  host: "desk.example",
  today: "2026-11-25",
  composer: ["#reply textarea"],
  send: { button: [".go"], keys: "none" },
  decided: 1,
});
const own = async (kept: ReturnType<typeof createKeptProfiles>, host: string) =>
  (await kept.forHost(host)).filter(({ source }) => source !== "shipped");

test("what was taught is used on its host alone, before the shipped ones, and a later teaching replaces it", async () => {
  const { kept, rows, told } = open();
  expect(await kept.saveTaught("desk.example", learned)).toEqual({ kind: "done" });
  expect(await kept.saveTaught("desk.example", learned)).toEqual({ kind: "done" });
  expect(told()).toBe(2);
  expect(await rows()).toHaveLength(1);
  expect((await kept.forHost("desk.example"))[0]).toMatchObject({ source: "taught", version: 2 });
  expect(await own(kept, "other.example")).toEqual([]);
});

test("a page cannot teach another host, nor pass for shipped, nor keep nothing", async () => {
  const { kept } = open();
  const lie = {
    ...learned,
    source: "shipped",
    match: { hosts: ["*.bank.example"], fingerprint: [{ sel: "main", weight: 5 }], atLeast: 4 },
  };
  await kept.saveTaught("desk.example", lie);
  expect(await own(kept, "www.bank.example")).toEqual([]);
  expect((await kept.forHost("desk.example"))[0]).toMatchObject({
    source: "taught",
    match: { hosts: ["desk.example"], fingerprint: [] },
  });
  const nothing = taughtProfile({ host: "a.example", today: "2026-11-25", decided: 0 });
  expect((await kept.saveTaught("a.example", nothing)).kind).toBe("problem");
});

test("one from elsewhere is used nowhere until its host is confirmed, and then only by its address", async () => {
  const { kept, rows } = open();
  const marked = { ...learned, match: { ...learned.match, fingerprint: [{ sel: "main", weight: 5 }] }, extra: 1 };
  expect(await kept.importFile(JSON.stringify(marked))).toEqual({
    kind: "imported",
    name: "desk.example",
    warnings: ["extra: not known, left out"],
  });
  expect(await own(kept, "desk.example")).toEqual([]);
  const [row] = await rows();
  expect(row?.hosts).toEqual([{ host: "desk.example", confirmed: false }]);
  await kept.confirmHost(row?.id ?? "", "desk.example", true);
  expect((await own(kept, "desk.example"))[0]).toMatchObject({
    source: "imported",
    match: { hosts: ["desk.example"], fingerprint: [] },
  });
  expect(await own(kept, "evil.example")).toEqual([]);
  // Brought anew it may say something else: it is confirmed anew.
  await kept.importFile(JSON.stringify(marked));
  expect(await own(kept, "desk.example")).toEqual([]);
  expect(await rows()).toHaveLength(1);
});

test("a site may be added by name, never all sites below one", async () => {
  const { kept, rows } = open();
  await kept.importFile(JSON.stringify(learned));
  const [row] = await rows();
  expect((await kept.confirmHost(row?.id ?? "", "*.example", true)).kind).toBe("problem");
  expect((await kept.confirmHost(row?.id ?? "", "helpdesk", true)).kind).toBe("done");
  expect(await own(kept, "helpdesk")).toHaveLength(1);
});

test.each([
  ["no JSON", "{", /isn't JSON/],
  ["too large", JSON.stringify({ ...learned, name: "x".repeat(70_000) }), /larger than 64 kB/],
  [
    "a pattern that never ends",
    JSON.stringify({ ...learned, conversation: { key: { from: "path", pattern: "(a+)+$" } } }),
    /conversation/,
  ],
  ["a selector for everything", JSON.stringify({ ...learned, composer: { find: ["*"] } }), /composer/],
])("a file is refused with the reason: %s", async (_, text, why) => {
  const { kept, rows } = open();
  expect(await kept.importFile(text)).toMatchObject({ kind: "problem", text: expect.stringMatching(why) });
  expect(await rows()).toEqual([]);
});

test("a deleted one can be brought back", async () => {
  const { kept, rows } = open();
  await kept.saveTaught("desk.example", learned);
  const [row] = await rows();
  await kept.remove(row?.id ?? "");
  expect(await own(kept, "desk.example")).toEqual([]);
  await kept.restore(row?.id ?? "");
  expect(await own(kept, "desk.example")).toHaveLength(1);
});
