// A database that can't be used: the panel says so on every page, goes and comes as ever, and touches nothing.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, panelText, reads } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("a broken database, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: AREA }) });
    later(() => site.close());
    return open(`${site.url}/chat/4711`);
  };

  test("a database from a newer version is left alone and told", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    const own = await open(drive().own("/options.html"));
    /** Opens the database, in a version it is made newer by where one is given, and counts what is in it. */
    const count = (version?: number) =>
      own.run(
        "page",
        async (next: number | null) => {
          const request = next === null ? indexedDB.open("chatside") : indexedDB.open("chatside", next);
          await new Promise((resolve) => {
            request.onsuccess = resolve;
          });
          const db = request.result;
          const rows = db.transaction("macros").objectStore("macros").count();
          await new Promise((resolve) => {
            rows.onsuccess = resolve;
          });
          db.close();
          return rows.result;
        },
        version ?? null,
      );
    const before = await count(100_000);
    expect(before).toBeGreaterThan(50);
    await drive().stopBackground();
    await tab.front();
    const says = (shown: Tab) =>
      waitUntil("the word", async () => (await panelText(shown)).includes("newer Chatside"), 20_000);
    await says(tab);
    expect(await chunks(tab)).toEqual([]);
    // A page that comes now has its panel, too, and it goes and comes as ever.
    const next = await show();
    await says(next);
    const width = () =>
      next.run("page", () => document.querySelector<HTMLElement>("[data-chatside-panel]")?.offsetWidth ?? 0);
    await drive().clickToolbar(next);
    await waitUntil("no panel", async () => (await width()) === 0);
    await drive().clickToolbar(next);
    await waitUntil("the panel", async () => (await width()) > 0);
    await says(next);
    expect(await count()).toBe(before);
  });
});
