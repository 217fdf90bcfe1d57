// The search shortcut, pressed for real: it opens the panel from anywhere in the tab, and Escape goes back to the caret.
import { expect } from "vitest";
import { builtFor, only } from "./drive/browsers";
import { launchChromium } from "./drive/chromium";
import { serveDesk } from "./drive/desk";
import { withDisplay } from "./drive/display";
import type { Drive, Tab } from "./drive/driver";
import { launchFirefox } from "./drive/firefox";
import { clickButton, reads, SEARCH } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

const caret = (tab: Tab) =>
  tab.run("page", () => {
    const at = document.activeElement;
    return document.hasFocus() && at instanceof HTMLTextAreaElement ? at.selectionStart : undefined;
  });

/** The keys the browser itself says are assigned. */
async function assigned(drive: Drive): Promise<readonly string[]> {
  const own = await drive.open(drive.own("/options.html"));
  return own.run("page", async () => {
    const api = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    const all: { name: string; shortcut: string }[] = await api.commands.getAll();
    return all.map(({ name, shortcut }) => `${name} ${shortcut}`).sort();
  });
}

const DEFAULT_KEYS = ["_execute_action Alt+Shift+L", "chats Alt+Shift+O", "hold Alt+Shift+U", "search Alt+Shift+K"];

const hasPanel = () => document.querySelector("[data-chatside-panel]") !== null;
const searchHasKeyboard = (tab: Tab) =>
  tab.run("panel", (css: string) => document.hasFocus() && Boolean(document.activeElement?.matches(css)), SEARCH);

/** `shortcut` presses Alt, Shift and this letter. */
async function summons(drive: Drive, shortcut: (letter: "K" | "O") => Promise<void>): Promise<void> {
  const desk = await serveDesk();
  try {
    expect(await assigned(drive)).toEqual(DEFAULT_KEYS);
    const tab = await drive.open(`${desk.url}/?speed=0.1#/conversation/812`);
    await reads(tab, "Mia Kowalska");
    await tab.click("panel", '[aria-label="Fold to the rail"]');
    await tab.type("page", "textarea", "Half a sentence");
    await tab.run("page", () => document.querySelector("textarea")?.setSelectionRange(4, 4));
    await shortcut("K");
    await waitUntil("the keyboard in the search box", () => searchHasKeyboard(tab));
    await tab.press("panel", "Escape");
    await waitUntil("the caret where it was", async () => (await caret(tab)) === 4);
    await tab.run("page", () => {
      const said = document.querySelector(".message--customer p");
      if (said?.firstChild) document.getSelection()?.setBaseAndExtent(said.firstChild, 7, said.firstChild, 16);
    });
    await shortcut("K");
    const query = () => tab.run("panel", (css: string) => document.querySelector<HTMLInputElement>(css)?.value, SEARCH);
    await waitUntil("the selected words as the query", async () => (await query()) === "my parcel");
    await tab.click("panel", ".menu summary");
    await clickButton(tab, "Switch off on this site");
    await waitUntil("the panel to be gone", async () => !(await tab.run("page", hasPanel)));
    await shortcut("O");
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await tab.run("page", hasPanel), "the key for all chats asks for no site").toBe(false);
    await shortcut("K");
    // Chromium's question for the site may have the keyboard by now.
    const isSearch = (css: string) => document.activeElement?.matches(css);
    await waitUntil("the search of the panel that it brought", () => tab.run("panel", isSearch, SEARCH), 20_000);
  } finally {
    desk.close();
  }
}

only("chromium")("chromium: the shortcut opens the search from anywhere, Escape goes back", () =>
  withDisplay(async (display) => {
    const drive = await launchChromium({ extension: builtFor("chromium", true) });
    try {
      await summons(drive, async (letter) => display.press(`alt+shift+${letter.toLowerCase()}`));
    } finally {
      await drive.close();
    }
  }),
);

only("firefox")("firefox: the shortcut opens the search from anywhere, Escape goes back", async () => {
  const drive = await launchFirefox({ extension: builtFor("firefox", true) });
  try {
    await summons(drive, async (letter) => {
      // Keys of the browser itself are out of a driver's reach: the key's own command is carried out.
      const found = await drive.firefox.run(
        "chrome",
        `(letter) => {
          const view = Services.wm.getMostRecentWindow("navigator:browser");
          const key = [...view.document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((one) => (one.getAttribute("key") ?? "").toUpperCase() === letter);
          key?.doCommand();
          return Boolean(key);
        }`,
        [letter],
      );
      await drive.firefox.send("Marionette:SetContext", { value: "content" });
      expect(found).toBe(true);
    });
  } finally {
    await drive.close();
  }
});
