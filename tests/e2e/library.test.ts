// Macros from writing to sending, by keys alone; and a large library on the options page.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import type { Tab, Where } from "./drive/driver";
import { fillLibrary } from "./drive/fill-library";
import { chunks, clickButton, composerText, hits, panelText, SEARCH, states } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Types where the keyboard is, without a click. */
const typeKeys = async (tab: Tab, where: Where, text: string): Promise<void> => {
  await tab.strike(
    where,
    [...text].flatMap((key) => [`+${key}`, `-${key}`]),
  );
};
const focus = (tab: Tab, where: Where, css: string) =>
  tab.run(where, (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(), css);
const focused = (tab: Tab, where: Where, label: string) =>
  waitUntil(`the keyboard in ${label}`, () =>
    tab.run(
      where,
      (words: string) => {
        const at = document.activeElement;
        return at?.getAttribute("aria-label") === words || at?.closest("label")?.textContent?.trim() === words;
      },
      label,
    ),
  );

describe.each(BROWSERS)("the library, %s", (name) => {
  const { mia, open, drive } = stage(name);
  const options = async (): Promise<Tab> => {
    const tab = await open(drive().own("/options.html"));
    await waitUntil("the library", async () => (await tab.text("page", ".library-list")).includes("Account locked"));
    return tab;
  };
  const said = (tab: Tab, words: string) =>
    waitUntil(words, async () => (await tab.text("page", ".toast")).includes(words));

  test("a macro is written, found, taken and sent from the panel without a mouse", async () => {
    const tab = await mia();
    await focus(tab, "panel", SEARCH);
    await tab.press("panel", "Alt+n");
    await focused(tab, "panel", "Title");
    await typeKeys(tab, "panel", "Opening hours");
    await tab.press("panel", "Tab");
    await typeKeys(tab, "panel", "oh");
    await tab.press("panel", "Tab");
    await typeKeys(tab, "panel", "We are here from nine to five.");
    await tab.press("panel", "Enter");
    await tab.press("panel", "Enter");
    await typeKeys(tab, "panel", "On Sundays we rest.");
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be saved", async () => (await panelText(tab)).includes("“Opening hours” is saved."));
    expect(await delivered(tab)).toEqual([]);
    await focused(tab, "panel", "Search macros");
    await waitUntil("the hit", async () => (await hits(tab))[0]?.includes("Opening hours"));
    await tab.hold("panel", "Backspace", "Opening hours".length);
    await typeKeys(tab, "panel", "oh");
    await waitUntil("the hit by its shortcut", async () => (await hits(tab))[0]?.includes("Opening hours"));
    await tab.press("panel", "Alt+p");
    await waitUntil("the pin", async () => (await panelText(tab)).includes("★ Pinned"));
    await tab.press("panel", "F2");
    await focused(tab, "panel", "Title");
    await tab.press("panel", "Escape");
    await focused(tab, "panel", "Search macros");
    await waitUntil("the hit again", async () => (await hits(tab))[0]?.includes("Opening hours"));
    await tab.press("panel", "Enter");
    await waitUntil("the plan", async () => (await chunks(tab)).length === 2);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the first", async () => (await states(tab)) === "sent waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the second", async () => (await states(tab)) === "sent sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual([
      "We are here from nine to five.",
      "On Sundays we rest.",
    ]);
  });

  test("what was typed into the reply box becomes a macro with its gaps, and stays in the reply box", async () => {
    const tab = await mia();
    const typed = "Hi Mia, your parcel left us today.";
    await tab.type("page", "textarea", typed);
    await clickButton(tab, "Save it as a macro");
    await focused(tab, "panel", "Title");
    const body = await tab.run(
      "panel",
      () => document.querySelector<HTMLTextAreaElement>(".quick-macro textarea")?.value,
    );
    expect(body).toBe("Hi {{customer.first_name|there}}, your parcel left us today.");
    expect(await composerText(tab)).toBe(typed);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be saved", async () =>
      (await panelText(tab)).includes("“Your parcel left us today” is saved."),
    );
    expect(await composerText(tab)).toBe(typed);
    expect(await delivered(tab)).toEqual([]);
  });

  test("macros are filtered, edited, deleted and brought back on the options page without a mouse", async () => {
    const tab = await options();
    await focus(tab, "page", ".library-list");
    await tab.press("page", "/");
    await focused(tab, "page", "Filter macros");
    await typeKeys(tab, "page", "account lock");
    await waitUntil("one row", async () => (await tab.text("page", ".list-head")).includes("1 of "));
    await tab.press("page", "ArrowDown");
    await tab.press("page", "Enter");
    await focused(tab, "page", "Title");
    await tab.press("page", "End");
    await typeKeys(tab, "page", " for now");
    await tab.press("page", "Control+Enter");
    await said(tab, "“Account locked for now” is saved.");
    await tab.press("page", "Escape");
    await focused(tab, "page", "Macros");
    await tab.press("page", "Delete");
    await said(tab, "1 macro put into the bin.");
    await tab.press("page", "Control+z");
    await said(tab, "Undone: 1 macro as before.");
    await waitUntil("it to be back", async () => (await tab.text("page", ".library-list")).includes("locked for now"));
  });

  test("20,000 macros are listed, filtered, gone through, chosen and tagged, and that is undone", async () => {
    const tab = await options();
    await tab.run("page", fillLibrary, 20_000);
    await tab.reload();
    const head = () => tab.text("page", ".list-head");
    await waitUntil("all of them", async () => /^\S* ?20,0\d\d macros$/m.test(await head()), 30_000);
    await focus(tab, "page", ".library-list");
    await tab.press("page", "End");
    await waitUntil("the last", async () => (await tab.text("page", ".library-list")).includes("Zz many-19999"));
    expect(await tab.run("page", () => document.querySelectorAll(".library-row").length)).toBeLessThan(80);
    await tab.press("page", "/");
    await typeKeys(tab, "page", "many-1234");
    await waitUntil("ten", async () => (await head()).includes("10 of 20,0"));
    await tab.hold("page", "Backspace", "many-1234".length);
    await typeKeys(tab, "page", "zz");
    await waitUntil("all new ones", async () => (await head()).includes("20,000 of 20,0"));
    await focus(tab, "page", ".library-list");
    await tab.press("page", "Control+a");
    await waitUntil("all chosen", async () => (await tab.text("page", ".bulk")).includes("20000 macros chosen"));
    await focus(tab, "page", '[aria-label="Tags to add"]');
    await typeKeys(tab, "page", "new");
    await tab.press("page", "Enter");
    await waitUntil(
      "the tags",
      async () => (await tab.text("page", ".toast")).includes("20000 macros tagged."),
      30_000,
    );
    await tab.click("page", ".toast .notice-body button");
    await waitUntil("the undo", async () => (await tab.text("page", ".toast")).includes("Undone: 20000"), 30_000);
    await focus(tab, "page", ".library-list");
    await tab.press("page", "Delete");
    await waitUntil("the bin", async () => (await tab.text("page", ".toast")).includes("put into the bin."), 30_000);
  }, 240_000);
});
