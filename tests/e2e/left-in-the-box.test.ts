// A chunk that a desk left in its box: sent again it goes once, and set aside it is no draft of the agent's that comes back
// when the plan is done.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, composerText, focusPlan, panelText, reads, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { BARE, got, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The first press does nothing. */
const DEAF = `
  let first = true;
  button.onclick = () => {
    if (first) { first = false; return; }
    send(field.value);
    field.value = "";
  };`;

describe.each(BROWSERS)("left in the box, %s", (name) => {
  const { open, later } = stage(name);

  const press = async (tab: Tab) => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
  };

  const left = async (text: string): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: BARE, script: DEAF }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await takeDraft(tab, text);
    await press(tab);
    await waitUntil("the question", async () => (await states(tab)).startsWith("unconfirmed"), 25_000);
    expect((await chunks(tab))[0]?.words).toContain("still stands in the reply box");
    expect(await composerText(tab)).toBe("One is a chunk.");
    return tab;
  };

  const nothingComesBack = async (tab: Tab) => {
    await pause(1500);
    expect(await composerText(tab)).toBe("");
    expect(await panelText(tab)).not.toContain("set aside");
  };

  test("sent again it goes once, and nothing is left", async () => {
    const tab = await left("One is a chunk.");
    await focusPlan(tab);
    await tab.press("panel", "a");
    await waitUntil("it to wait", async () => (await states(tab)) === "waiting");
    await press(tab);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await got(tab)).toEqual(["One is a chunk."]);
    await nothingComesBack(tab);
  });

  test("set aside for the next chunk it does not come back", async () => {
    const tab = await left("One is a chunk.\n\nTwo is another.");
    await clickButton(tab, "It's there");
    await waitUntil("it to be settled", async () => (await states(tab)) === "sent waiting");
    await press(tab);
    await waitUntil("the refusal", async () => (await chunks(tab))[1]?.words.includes("Set it aside"));
    await clickButton(tab, "Set it aside");
    await waitUntil("an empty box", async () => (await composerText(tab)) === "");
    await press(tab);
    await waitUntil("the second to be seen", async () => (await states(tab)) === "sent sent");
    expect(await got(tab)).toEqual(["Two is another."]);
    await nothingComesBack(tab);
  });
});
