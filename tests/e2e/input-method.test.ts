// Words of an input method, with real composition events: nothing is sent into one, it is said why, and the next press after
// it works.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, composerText, focusPlan, panelText, reads, states, take } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, got, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const TEXT = "Is there anything else I can help you with?";

describe.each(BROWSERS)("a word being composed, %s", (name) => {
  const { open, later, drive } = stage(name);

  const says = (tab: Tab, words: RegExp) => waitUntil(`${words}`, async () => words.test(await panelText(tab)));

  const show = async (): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: AREA }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await take(tab, "anything", "Anything else?");
    await tab.click("page", "textarea");
    await drive().compose(tab, "かん");
    await waitUntil("the word", async () => (await composerText(tab)) === "かん");
    await says(tab, /own text is in the reply box/);
    return tab;
  };

  const empty = (tab: Tab) =>
    tab.run("page", () => {
      const field = document.querySelector("textarea");
      if (field) field.value = "";
      field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });

  const sent = async (tab: Tab): Promise<void> => {
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await got(tab)).toEqual([TEXT]);
  };

  test("the key in the reply box says so, and works when the word is finished", async () => {
    const tab = await show();
    await tab.press("page", "Control+Enter");
    await says(tab, /word is still being composed in the reply box/);
    await drive().compose(tab, undefined);
    await waitUntil("the finished word", async () => (await composerText(tab)) === "かん");
    expect(await got(tab)).toEqual([]);
    await empty(tab);
    await tab.press("page", "Control+Enter");
    await sent(tab);
  });

  test("the key in the panel sends nothing over it, says so, and works when the box is empty again", async () => {
    const tab = await show();
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () =>
      /still composing a word in the reply box|own text is in the reply box/.test((await chunks(tab))[0]?.words ?? ""),
    );
    expect(await got(tab)).toEqual([]);
    await tab.click("page", "textarea");
    await drive().compose(tab, undefined);
    await empty(tab);
    await waitUntil("an empty box", async () => !(await panelText(tab)).includes("own text is in the reply box"));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await sent(tab);
  });

  test("a box that is drawn anew takes the word with it: the next press works", async () => {
    const tab = await show();
    await tab.run("page", () => {
      const field = document.querySelector("textarea");
      const fresh = field?.cloneNode() as HTMLTextAreaElement;
      fresh.value = "";
      field?.replaceWith(fresh);
    });
    await waitUntil("the fresh box", async () => !(await panelText(tab)).includes("own text is in the reply box"));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await sent(tab);
  });
});
