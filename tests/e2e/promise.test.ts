import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, go, say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { clickButton, reads, SEARCH } from "./drive/panel";
import { shiftClock } from "./drive/shift-clock";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const line = (tab: Tab) => tab.text("panel", ".promise-line");
const listed = (tab: Tab) => tab.text("panel", ".promises");

describe.each(BROWSERS)("a promise set by hand, %s", (name) => {
  const { mia, drive } = stage(name);

  test("takes two keys, outlives the background, is called to mind, and is closed by the agent", async () => {
    const tab = await mia("speed=0.1");
    await tab.click("panel", SEARCH);
    await tab.press("panel", "Alt+r");
    await waitUntil("the times", async () => (await tab.text("panel", ".promise-form")).includes("In 10 min"));
    await tab.press("panel", "Enter");
    await waitUntil("the promise", async () => /Promised by .*, in (9|10) min/.test(await line(tab)));
    expect(await delivered(tab)).toEqual([]);
    await drive().stopBackground();
    await say(tab, 812, "customer", "Are you there?");
    await clickButton(tab, "Chats");
    await waitUntil("it in the list", async () => /Back to Mia Kowalska by .*, in (9|10) min/.test(await listed(tab)));
    await tab.press("panel", "Escape");
    await go(tab, 813);
    await reads(tab, "Omar Haddad");
    expect(await line(tab)).toBe("");
    await go(tab, 812);
    await reads(tab, "Mia Kowalska");
    await shiftClock(tab, "panel", 630_000);
    await waitUntil("it to be due", async () => /Promise due by .*late/.test(await line(tab)));
    await tab.run("panel", () =>
      [...document.querySelectorAll<HTMLElement>(".promise-line button")].at(-1)?.setAttribute("data-done", ""),
    );
    await tab.click("panel", "[data-done]");
    await waitUntil("no promise", async () => (await line(tab)) === "");
  });
});
