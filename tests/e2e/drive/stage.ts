// One browser for a file of tests, and for each test a practice desk of its own: plans are bound to a site and a
// conversation, so that no test sees another's.
import { afterAll, afterEach, beforeAll } from "vitest";
import { type BrowserName, launch } from "./browsers";
import { serveDesk } from "./desk";
import type { Drive, LaunchOptions, Tab } from "./driver";
import { reads } from "./panel";

/** What stood in the panel when a test failed says more than what the test waited for. */
async function tellPanel(tab: Tab): Promise<void> {
  const focus = () => `${document.hasFocus() ? "" : "no focus, "}${document.activeElement?.outerHTML.slice(0, 80)}`;
  const own = await tab.run("page", () => location.protocol.endsWith("extension:")).catch(() => false);
  const where = own ? "page" : "panel";
  const told = async () => `${await tab.text(where, "body")}\n(${await tab.run(where, focus)})`;
  console.log(`The ${where} said:\n${await told().catch((error) => `nothing (${error})`)}`);
}

export function stage(name: BrowserName, options: LaunchOptions = {}) {
  let drive: Drive;
  const closers: (() => Promise<void> | void)[] = [];
  const tabs: Tab[] = [];
  beforeAll(async () => {
    drive = await launch(name, options);
  });
  afterEach(async ({ task }) => {
    for (const tab of tabs.splice(0)) if (task.result?.state === "fail") await tellPanel(tab);
    for (const close of closers.splice(0).reverse()) await close();
  });
  afterAll(async () => {
    await drive?.close();
  });
  const open = async (url: string): Promise<Tab> => {
    const tab = await drive.open(url);
    tabs.push(tab);
    closers.push(() => tab.close());
    return tab;
  };
  return {
    drive: () => drive,
    open,
    /** A tab on a fresh practice desk, with Mia's conversation read; `query` is added to its address. */
    async mia(query = "speed=20"): Promise<Tab> {
      const desk = await serveDesk();
      closers.push(() => desk.close());
      const tab = await open(`${desk.url}/?${query}#/conversation/812`);
      await reads(tab, "Mia Kowalska");
      return tab;
    },
    later: (close: () => Promise<void> | void): void => void closers.push(close),
  };
}
