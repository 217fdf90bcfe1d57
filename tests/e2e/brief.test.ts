// The brief beside a real chat: what the bot learnt, chunks that ask for it again, and a new message that changes both.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const brief = (tab: Tab): Promise<string> => tab.text("panel", ".brief");
const line = (tab: Tab): Promise<string> => tab.text("panel", ".brief-line p");

/** It closes when a plan comes, and opens again when it is asked for. */
const openBrief = (tab: Tab) =>
  waitUntil("the brief to be open", async () => {
    await tab.run("panel", () => document.querySelector<HTMLElement>(".brief-head[aria-expanded=false]")?.click());
    return (await tab.text("panel", ".brief-body")) !== "";
  });

describe.each(BROWSERS)("the brief, %s", (name) => {
  const { mia } = stage(name);

  test("shows what the bot asked and learnt, and flags chunks that ask it again, also when the answer comes later", async () => {
    const tab = await mia();
    await waitUntil("the bot's question with its answer", async () =>
      /What is your order number, please\?\s*1234/.test(await brief(tab)),
    );
    expect(await brief(tab)).toContain("my parcel was supposed to be here on Friday. Where is it?");
    await takeDraft(tab, "May I have the number of your order?\n\nAnd could you tell me your email address?");
    const asked = await waitUntil("the flag", async () => {
      const shown = await chunks(tab);
      return shown[0]?.flagged ? shown : undefined;
    });
    expect(asked[0]?.words).toMatch(/Already answered: 1234, said by Mia Kowalska/);
    expect(asked[1]?.flagged).toBe(false);
    await say(tab, 812, "customer", "you can also write to mia@example.com");
    await waitUntil("the second flag", async () => (await chunks(tab))[1]?.flagged);
    await openBrief(tab);
    expect(await brief(tab)).toContain("mia@example.com");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the key to go past it", async () => (await states(tab)) === "skipped waiting");
    await focusPlan(tab);
    await tab.press("panel", "f");
    await waitUntil("it to be unflagged", async () => (await chunks(tab))[1]?.flagged === false);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "skipped sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["And could you tell me your email address?"]);
  });

  test("its first line becomes the next chunk and is sent like any other", async () => {
    const tab = await mia();
    const words = await waitUntil("a line", () => line(tab));
    expect(words).toMatch(/^Hi Mia, /);
    await takeDraft(tab, "I'm on it.");
    await openBrief(tab);
    await clickButton(tab, "Take this line");
    await waitUntil(
      "it to come first",
      async () => (await chunks(tab)).map(({ text }) => text).join("|") === `${words}|I'm on it.`,
    );
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual([words]);
  });
});
