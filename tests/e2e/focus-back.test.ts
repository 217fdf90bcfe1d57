// Out of the panel by Escape, or by putting it away: the keyboard is in the reply box, and the caret where it was.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { reads, SEARCH } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, RICH, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const LINK = '<a href="#/list" id="list">All chats</a>';
const SHADOW = `
  const root = document.querySelector("x-composer").attachShadow({ mode: "open" });
  root.innerHTML = '<textarea aria-label="Reply" style="width:500px;height:60px"></textarea><button type="button">Send</button>';`;

/** Where the caret stands in what has the keyboard, shadow roots included; -1 while that is no reply box. */
const caret = (tab: Tab) =>
  tab.run("page", () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!document.hasFocus()) return -1;
    if (at instanceof HTMLTextAreaElement) return at.selectionStart;
    return at?.matches("[contenteditable]") ? (document.getSelection()?.anchorOffset ?? -1) : -1;
  });

const toPanel = async (tab: Tab): Promise<void> => {
  await tab.click("panel", SEARCH);
  await waitUntil("the keyboard in the panel", () => tab.run("panel", () => document.hasFocus()));
};

describe.each(BROWSERS)("back to the reply box, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (composer: string, script = ""): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: LINK + composer, script }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    return tab;
  };

  test("Escape goes there with the caret where it was, though the keyboard was in a list last", async () => {
    for (const [box, composer, script] of [
      ["textarea", AREA, ""],
      ["[contenteditable]", RICH, ""],
    ] as const) {
      const tab = await show(composer, script);
      await tab.type("page", box, "Half a sentence");
      await tab.press("page", "ArrowLeft");
      await tab.press("page", "ArrowLeft");
      expect(await caret(tab)).toBe(13);
      await tab.run("page", () => document.querySelector<HTMLElement>("#list")?.focus());
      await toPanel(tab);
      await tab.press("panel", "Escape");
      await waitUntil(`the caret in ${box}`, async () => (await caret(tab)) === 13);
    }
  });

  test("also into a reply box of a component", async () => {
    const tab = await show("<x-composer></x-composer>", SHADOW);
    await tab.run("page", () => {
      const field = document.querySelector("x-composer")?.shadowRoot?.querySelector("textarea");
      if (!field) return;
      field.focus();
      field.value = "Half a sentence";
      field.setSelectionRange(4, 4);
    });
    await toPanel(tab);
    await tab.press("panel", "Escape");
    await waitUntil("the caret", async () => (await caret(tab)) === 4);
  });

  test("and when the panel is put away while it has the keyboard", async () => {
    const tab = await show(AREA);
    await tab.type("page", "textarea", "Half");
    await toPanel(tab);
    await drive().clickToolbar(tab);
    await waitUntil("no panel", () =>
      tab.run("page", () => (document.querySelector<HTMLElement>("[data-chatside-panel]")?.offsetWidth ?? 0) === 0),
    );
    await waitUntil("the caret", async () => (await caret(tab)) === 4);
  });
});
