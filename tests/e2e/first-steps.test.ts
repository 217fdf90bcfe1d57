// Somebody who has just installed it clicks its button where they stand, and that is no helpdesk.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Addresses of the extension's own tabs. */
const ownTabs = (own: Tab): Promise<string[]> =>
  own.run("page", async () => {
    const { tabs } = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
      tabs: { query(about: object): Promise<{ url?: string }[]> };
    };
    return (await tabs.query({})).flatMap(({ url }) => (url ? [new URL(url).pathname] : []));
  });

describe.each(BROWSERS)("first steps, %s", (name) => {
  const { open, drive } = stage(name);

  test("the button tells them on our own page, which leads to the practice desk and to their helpdesk", async () => {
    const own = await open(drive().own("/practice.html"));
    const elsewhere = await open(name === "chromium" ? "chrome://version/" : "about:blank");
    expect(await ownTabs(own)).not.toContain("/options.html");
    await drive().clickToolbar(elsewhere);
    await waitUntil("our page", async () => (await ownTabs(own)).includes("/options.html"));
  });
});
