// Teaching a page nobody knows: pointed at once, read and sent to ever after.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { gotten, noticed, oddDesk } from "./drive/odd-desk";
import { clickButton, focusPlan, panelText, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const says = (tab: Tab, words: string | RegExp) =>
  waitUntil(`the panel to say ${words}`, async () => {
    const text = await panelText(tab);
    return typeof words === "string" ? text.includes(words) : words.test(text);
  });

const startTeaching = async (tab: Tab): Promise<void> => {
  await says(tab, "Show me what is what here");
  await clickButton(tab, "Teach Chatside this page");
  await says(tab, "Point at any message the customer wrote");
};

const teachByPointer = async (tab: Tab): Promise<void> => {
  await startTeaching(tab);
  await tab.clickAt('[data-k="a"]:nth-of-type(3) p');
  await says(tab, "Point at any message you or your team wrote");
  await tab.clickAt('[data-k="b"]:nth-of-type(2) p');
  await says(tab, "Point at the box you write replies in");
  await tab.clickAt("textarea");
  await says(tab, "Point at the button that sends");
  await tab.clickAt(".go");
  await says(tab, "6 messages: 3 from the customer, 3 ours");
};

const sendOne = async (tab: Tab, text: string): Promise<void> => {
  await takeDraft(tab, text);
  await focusPlan(tab);
  await tab.press("panel", "Control+Enter");
  await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
};

describe.each(BROWSERS)("teaching a page, %s", (name) => {
  const { open, later } = stage(name);

  const show = async (html = oddDesk()): Promise<Tab> => {
    const site = await serve({}, { "/tickets/4711": html });
    later(() => site.close());
    return open(`${site.url}/tickets/4711`);
  };

  test("pointed at once, it is read after a reload and sent to; the page notices nothing meanwhile", async () => {
    const tab = await show();
    await teachByPointer(tab);
    expect(await noticed(tab)).toEqual([]);
    await clickButton(tab, "Save");
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await tab.run("page", () => location.reload());
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await sendOne(tab, "It is on its way.");
    expect(await gotten(tab)).toEqual(["It is on its way."]);
    expect(await noticed(tab)).not.toContain("delete");
  });
});
