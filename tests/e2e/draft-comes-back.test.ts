// A draft that was set aside for a plan comes back by itself when the plan is done, or discarded. The person is elsewhere by
// then: the keyboard stays with them, and no key of theirs sends what was put back.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, setFault } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { clickButton, composerText, focusPlan, panelText, SEARCH, states, take } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const DRAFT = "half a thought";

describe.each(BROWSERS)("a draft comes back, %s", (name) => {
  const { mia } = stage(name);

  /** A plan of one chunk, and the agent's own half-written text set aside for it. */
  const setAside = async (): Promise<Tab> => {
    const tab = await mia();
    await take(tab, "anything", "Anything else?");
    await tab.type("page", "textarea", DRAFT);
    await clickButton(tab, "Set it aside");
    await waitUntil("an empty box", async () => (await composerText(tab)) === "");
    await waitUntil("the word", async () => (await panelText(tab)).includes("Your own text is set aside"));
    return tab;
  };

  /** What has the keyboard: the panel, by its host in the page, or an element of the page. */
  const focused = (tab: Tab) =>
    tab.run("page", () =>
      document.activeElement?.matches("[data-chatside-panel]") ? "panel" : (document.activeElement?.localName ?? ""),
    );

  /** The agent goes on typing in the panel, and presses Enter there. */
  const typeOn = async (tab: Tab): Promise<void> => {
    await waitUntil("the keyboard in the panel", async () => (await focused(tab)) === "panel");
    await waitUntil("it in the box", () =>
      tab.run("panel", (css: string) => document.hasFocus() && document.activeElement?.matches(css) === true, SEARCH),
    );
    await tab.press("panel", "x");
    await waitUntil("the letter", () =>
      tab.run("panel", (css: string) => document.querySelector<HTMLInputElement>(css)?.value === "x", SEARCH),
    );
    await tab.press("panel", "Enter");
    await pause(500);
  };

  const isBack = (tab: Tab) => waitUntil("the draft", async () => (await composerText(tab)) === DRAFT);

  test("the plan is done while the agent types in the panel", async () => {
    const tab = await setAside();
    await setFault(tab, "slow");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be on its way", async () => (await states(tab)) === "sending");
    await tab.click("panel", SEARCH);
    await isBack(tab);
    await typeOn(tab);
    expect(await composerText(tab)).toBe(DRAFT);
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["Is there anything else I can help you with?"]);
  });

  test("the plan is discarded", async () => {
    const tab = await setAside();
    await clickButton(tab, "Discard");
    await isBack(tab);
    await typeOn(tab);
    expect(await composerText(tab)).toBe(DRAFT);
    expect(await delivered(tab)).toEqual([]);
  });

  test("the agent is in another field of the page", async () => {
    const tab = await setAside();
    await tab.run("page", () => {
      const field = document.createElement("input");
      field.id = "note";
      document.body.append(field);
    });
    await setFault(tab, "slow");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be on its way", async () => (await states(tab)) === "sending");
    await tab.click("page", "#note");
    await isBack(tab);
    await waitUntil("the keyboard in that field", async () => (await focused(tab)) === "input");
    await tab.press("page", "Enter");
    expect(await composerText(tab)).toBe(DRAFT);
    expect(await delivered(tab)).toHaveLength(1);
  });
});
