import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, go, say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { clickButton, panelText, reads, SEARCH, states } from "./drive/panel";
import { shiftClock } from "./drive/shift-clock";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const line = (tab: Tab) => tab.text("panel", ".specialist");
const field = (tab: Tab): Promise<string> =>
  tab.run("panel", () => document.querySelector<HTMLTextAreaElement>(".specialist-form textarea")?.value ?? "");
const pasted = async (tab: Tab): Promise<string> => {
  await tab.click("page", "textarea");
  await tab.press("page", "Control+v");
  return waitUntil("the pasted brief", () => tab.run("page", () => document.querySelector("textarea")?.value ?? ""));
};
/** Mia's chat, in which somebody has searched for 100 seconds: what is said on this page was said so long ago. */
async function searching(mia: (query?: string) => Promise<Tab>): Promise<Tab> {
  const tab = await mia("speed=0.1");
  await shiftClock(tab, "page", -100_000);
  await tab.type("page", "textarea", "I can help you with this.");
  await tab.press("page", "Enter");
  await waitUntil("the reply to count", async () => /last reply was 1:\d\d ago/i.test(await panelText(tab)));
  await say(tab, 812, "customer", "Is my order lost?");
  await waitUntil("the offer", async () => (await line(tab)).includes("A specialist may know"));
  return tab;
}

describe.each(BROWSERS)("a specialist is asked, %s", (name) => {
  const { mia, drive } = stage(name);

  test("by keys alone: the brief is read, changed and copied, and its clock outlives the background", async () => {
    const tab = await searching(mia);
    await tab.click("panel", SEARCH);
    await tab.press("panel", "Alt+s");
    const brief = await waitUntil("the brief", () => field(tab));
    expect(brief).toContain("Live chat, customer is waiting.");
    expect(brief).toMatch(/Client: My desk \(.+\)\nWaiting for: 1 min \d+ s\n/);
    expect(brief).toContain("> Is my order lost?");
    await tab.press("panel", "X");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the clock", async () => /A specialist was asked\.\s*(2:00|1:5\d) left/.test(await line(tab)));
    await waitUntil("the word", async () => (await panelText(tab)).includes("on your clipboard"));
    expect(await pasted(tab)).toBe(`X${brief}`);
    await tab.run("page", () => {
      const box = document.querySelector("textarea");
      if (box) box.value = "";
    });
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["I can help you with this."]);
    await drive().stopBackground();
    await say(tab, 812, "customer", "ok");
    await waitUntil("the clock again", async () => /A specialist was asked\.\s*1:\d\d left/.test(await line(tab)));
  });

  test("when they are late the customer is told with one key; the answer ends the clock, which was this chat's alone", async () => {
    const tab = await searching(mia);
    await clickButton(tab, "Ask a specialist");
    await waitUntil("the brief", () => field(tab));
    await tab.press("panel", "Control+Enter");
    await waitUntil("the clock", async () => (await line(tab)).includes("A specialist was asked."));
    await go(tab, 813);
    await reads(tab, "Omar Haddad");
    expect(await line(tab)).not.toContain("was asked");
    await go(tab, 812);
    await reads(tab, "Mia Kowalska");
    await waitUntil("the clock again", async () => (await line(tab)).includes("A specialist was asked."));
    await shiftClock(tab, "panel", 125_000);
    await waitUntil("them to be late", async () => /The specialist is late\.\s*0:\d\d over/.test(await line(tab)));
    await waitUntil("the offer", async () =>
      (await tab.text("panel", ".holding")).includes("I'm checking further and will get back to you, Mia."),
    );
    await tab.click("panel", SEARCH);
    await tab.press("panel", "Alt+h");
    await waitUntil("the chunk", async () => (await states(tab)) === "waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "sent");
    await tab.type("page", "textarea", "It arrives tomorrow.");
    await tab.press("page", "Enter");
    await waitUntil("no specialist", async () => (await line(tab)) === "");
  });

  test("a mail is opened beside the chat, and the panel stays", async () => {
    const tab = await searching(mia);
    await clickButton(tab, "Ask a specialist");
    await waitUntil("the brief", () => field(tab));
    const href = await tab.run("panel", () => {
      const link = document.querySelector<HTMLAnchorElement>(".specialist-form a");
      // No test has a mail program: what the link would open is looked at, and its press is let through to Chatside alone.
      link?.addEventListener("click", (event) => event.preventDefault());
      return link?.href ?? "";
    });
    expect(href).toMatch(/^mailto:\?subject=Live%20chat%2C%20customer%20is%20waiting/);
    await tab.click("panel", ".specialist-form a");
    await waitUntil("the clock", async () => (await line(tab)).includes("A specialist was asked."));
    await clickButton(tab, "Got the answer");
    await waitUntil("no specialist", async () => (await line(tab)) === "");
  });
});
