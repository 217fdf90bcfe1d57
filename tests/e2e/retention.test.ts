import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/ensure.mjs";
import { BROWSERS } from "./drive/browsers";
import { say } from "./drive/desk";
import { openHand } from "./drive/hand";
import { chunks, clickButton, focusPlan, states, take, takeDraft, untilRead } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

interface Dump {
  readonly database: Record<string, Record<string, unknown>[]>;
  readonly session: Record<string, unknown>;
  readonly local: Record<string, unknown>;
}

/** Everything stored, read from one of the extension's own pages. */
const dumpStorage = async (): Promise<Dump> => {
  const areas = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
    storage: Record<"session" | "local" | "sync", { get(all: null): Promise<Record<string, unknown>> }>;
  };
  const database: Record<string, Record<string, unknown>[]> = {};
  for (const { name } of await indexedDB.databases()) {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? "");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const table of opened.objectStoreNames) {
      database[table] = await new Promise((resolve) => {
        const all = opened.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    }
    opened.close();
  }
  return {
    database: JSON.parse(JSON.stringify(database)),
    session: JSON.parse(JSON.stringify(await areas.storage.session.get(null))),
    local: { ...(await areas.storage.local.get(null)), ...(await areas.storage.sync.get(null)), ...localStorage },
  };
};

const listed = (): Set<string> => {
  const text = readFileSync(path.join(ROOT, "lib/database/retention.md"), "utf8");
  return new Set([...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? ""));
};

describe.each(BROWSERS)("what is kept, %s", (name) => {
  const { mia, open, drive, later } = stage(name);

  test("every stored field is listed, and no word of the customer's or the bot's is stored", async () => {
    const tab = await mia();
    for (const [query, title] of [
      ["warehouse", "Waiting for the warehouse"],
      ["colleague", "Asking a colleague"],
    ] as const) {
      await untilRead(tab, () => say(tab, 812, "customer", "My blender came damaged, refund please"));
      await take(tab, query, title);
      await waitUntil("its plan", async () => (await states(tab)) === "waiting");
      await focusPlan(tab);
      await tab.press("panel", "Control+Enter");
      await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
      if (query === "warehouse") await clickButton(tab, "Yes, learn");
    }
    await clickButton(tab, "Discard");
    await waitUntil("no plan", async () => (await chunks(tab)).length === 0);
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await clickButton(tab, "Discard");
    await waitUntil("no plan", async () => (await chunks(tab)).length === 0);
    await takeDraft(tab, "Three.");
    await tab.type("page", "textarea", "Mine");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () =>
      (await chunks(tab))[0]?.words.includes("Your own text is in the reply box"),
    );
    await tab.click("panel", ".reading summary");
    await waitUntil("the switch", async () => (await tab.text("panel", ".own-send")) !== "");
    await tab.run("panel", () => document.querySelector(".own-send")?.scrollIntoView({ block: "center" }));
    await tab.click("panel", ".own-send input");
    const hand = await openHand(drive());
    later(() => hand.tab.close());
    expect(await hand.meet(await tab.run("page", () => location.href))).toBe(true);
    const macro = { id: "kept", workspaceId: "default", title: "a", shortcut: "", tags: [], folder: "", body: "x" };
    for (const title of ["a", "b"]) await hand.call({ kind: "save-macro", macro: { ...macro, title, aliases: ["c"] } });
    await hand.call({ kind: "pin-macros", ids: ["kept"], pinned: true });
    await hand.call({ kind: "save-macro", macro: { ...macro, id: "gone" } });
    await hand.call({ kind: "delete-macros", ids: ["gone"] });
    await hand.call({ kind: "search", query: "xqzzkv" });
    const own = await open(drive().own("/options.html"));
    await waitUntil("the search in vain", async () => (await own.run("page", dumpStorage)).database.misses?.length);
    const { database, session, local } = await own.run("page", dumpStorage);
    const fields = Object.entries(database).flatMap(([table, rows]) =>
      rows.flatMap((row) => Object.keys(row).map((field) => `${table}.${field}`)),
    );
    const names = Object.keys(session).map((field) => field.replace(/:.*$/, ":"));
    const known = listed();
    expect([...new Set([...fields, ...names])].filter((field) => !known.has(field))).toEqual([]);
    expect(local).toEqual({});
    expect(fields).toContain("plans.chunks");
    for (const field of ["macros.aliases", "macros.pinned", "macros.changedAt", "sites.ownSend"])
      expect(fields).toContain(field);
    for (const field of ["bin.macro", "versions.text", "changes.before", "misses.query"])
      expect(fields).toContain(field);
    for (const field of ["memories.messages", "indexes.numbers"]) expect(fields).toContain(field);
    expect(names).toContain("used-macros");
    expect(names).toContain("refusals:");
    const { plans, uses, sites, memories, misses, answers, promises } = database;
    const kept = JSON.stringify({ plans, uses, sites, memories, misses, answers, promises, session });
    for (const said of ["blender", "supposed to be here on Friday", "virtual assistant", "#1234", "handed over"]) {
      expect(kept).not.toContain(said);
    }
  });
});
