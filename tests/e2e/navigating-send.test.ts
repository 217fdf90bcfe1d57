// Desks whose reply is a form: the page goes away with the send, and the document that comes after has to prove it.
import { describe, expect, test } from "vitest";
import { serveFormDesk } from "../beds/forms/form-desk.mjs";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, panelText, reads, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("a send that navigates, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (options: Parameters<typeof serveFormDesk>[0] = {}) => {
    const desk = await serveFormDesk(options);
    later(() => desk.close());
    const tab = await open(desk.url);
    await reads(tab, "Mia");
    return { desk, tab };
  };

  const press = async (tab: Tab) => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
  };

  const becomes = (tab: Tab, wanted: string, ms = 20_000) =>
    waitUntil(wanted, async () => (await states(tab)) === wanted, ms);

  test("each chunk is confirmed by the document that comes after, and sent once", async () => {
    const { desk, tab } = await show();
    await takeDraft(tab, "It left us on Monday.\n\nAnything else?");
    await press(tab);
    await becomes(tab, "sent waiting");
    await waitUntil("the clock to stop", async () => (await panelText(tab)).includes("Nothing owed"));
    await press(tab);
    await becomes(tab, "sent sent");
    expect(desk.posted).toEqual(["It left us on Monday.", "Anything else?"]);
  });

  test("a slow desk is waited for, and the key does nothing meanwhile", async () => {
    const { desk, tab } = await show();
    desk.fault = "slow";
    await takeDraft(tab, "One.\n\nTwo.");
    await press(tab);
    await waitUntil("it to be on its way", () => desk.asked === 1);
    await press(tab).catch(() => undefined);
    await becomes(tab, "sent waiting");
    expect(desk.posted).toEqual(["One."]);
  });

  test("a document in between does not matter", async () => {
    const { desk, tab } = await show();
    desk.fault = "says-first";
    await takeDraft(tab, "One.");
    await press(tab);
    await becomes(tab, "sent");
    expect(desk.posted).toEqual(["One."]);
  });

  test("words that stood there before prove nothing, and are told apart from ours", async () => {
    const said = [
      ["customer", "Mia", "Where is my parcel?"],
      ["agent", "Alex", "One moment, please."],
      ["customer", "Mia", "Still there?"],
    ];
    const { desk, tab } = await show({ lines: said });
    await takeDraft(tab, "One moment, please.");
    await waitUntil("the flag", async () => (await chunks(tab))[0]?.flagged);
    await focusPlan(tab);
    await tab.press("panel", "f");
    await waitUntil("no flag", async () => (await chunks(tab))[0]?.flagged === false);
    desk.fault = "lost";
    await press(tab);
    await becomes(tab, "unconfirmed");
    expect((await chunks(tab))[0]?.words).toContain("The page went away");
    desk.fault = "none";
    await clickButton(tab, "Send again");
    await becomes(tab, "waiting");
    await press(tab);
    await becomes(tab, "sent");
    expect(desk.posted).toEqual(["One moment, please.", "One moment, please."]);
  });

  test.each(["kept-twice", "note"])("a reply the desk shows as %s is asked about", async (fault) => {
    const { desk, tab } = await show();
    desk.fault = fault;
    await takeDraft(tab, "One.\n\nTwo.");
    await press(tab);
    await becomes(tab, "unconfirmed waiting");
    expect(desk.posted).toEqual(["One."]);
  });

  test("a background that dies in between neither loses nor doubles", async () => {
    const { desk, tab } = await show();
    desk.fault = "slow";
    await takeDraft(tab, "One.");
    await press(tab);
    await waitUntil("it to be on its way", () => desk.asked === 1);
    await drive().stopBackground();
    await becomes(tab, "sent", 30_000);
    expect(desk.posted).toEqual(["One."]);
  });

  test("a reply form on a page of its own: nothing is seen there, and the ticket proves it", async () => {
    const { desk, tab } = await show({ apart: true });
    await tab.click("page", "#reply");
    await reads(tab, "Mia");
    await takeDraft(tab, "From the form.\n\nAnd more.");
    await press(tab);
    await becomes(tab, "sent waiting");
    await press(tab);
    await waitUntil("the refusal", async () => (await panelText(tab)).includes("I can't find the reply box"));
    expect(desk.posted).toEqual(["From the form."]);
  });
});
