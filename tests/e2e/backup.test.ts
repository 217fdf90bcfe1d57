// Everything out into a file the browser really saves, and in again from the disk.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { SavedFile, Tab } from "./drive/driver";
import { clickButton, hits, SEARCH } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const PASSPHRASE = "seven quiet wombats";
const RESTORE = 'fieldset:has(form[aria-label="Save a backup"]) input[type="file"]';
const OPEN = 'form[aria-label="Open the backup"] input';

describe.each(BROWSERS)("backup, %s", (name) => {
  const { mia, open, drive, later } = stage(name);
  const page = (tab: Tab) => tab.text("page", ".page");
  const says = (tab: Tab, words: string) => waitUntil(words, async () => (await page(tab)).includes(words));
  const count = async (tab: Tab) => Number(/^([\d,.]+) macros/m.exec(await tab.text("page", ".list-head"))?.[1]);

  const options = async (): Promise<Tab> => {
    const tab = await open(drive().own("/options.html"));
    await waitUntil("the library", async () => (await count(tab)) > 0);
    return tab;
  };

  async function write(tab: Tab, title: string, body: string): Promise<void> {
    await clickButton(tab, "New macro", "page");
    await waitUntil("the editor", () => tab.run("page", () => document.activeElement?.matches("input") === true));
    for (const key of title) await tab.press("page", key);
    await tab.type("page", 'textarea[aria-label="Text"]', body);
    await tab.press("page", "Control+Enter");
    await says(tab, `“${title}” is saved.`);
    // It lies over the bottom of the page.
    await tab.click("page", '.toast [aria-label="Dismiss"]');
  }

  async function saveBackup(tab: Tab, passphrase?: string): Promise<SavedFile> {
    if (passphrase !== undefined) {
      await tab.click("page", 'form[aria-label="Save a backup"] input[type="checkbox"]');
      await tab.type("page", 'form[aria-label="Save a backup"] label:nth-of-type(2) input', passphrase);
      await tab.type("page", 'form[aria-label="Save a backup"] label:nth-of-type(3) input', passphrase);
    }
    const saved = await drive().saved(tab, () => clickButton(tab, "Save a backup", "page"));
    await says(tab, "The backup is saved.");
    return saved;
  }

  async function deleteAll(tab: Tab): Promise<void> {
    await tab.run("page", () => document.querySelector<HTMLElement>(".library-list")?.focus());
    await tab.press("page", "Control+a");
    await tab.press("page", "Delete");
    await waitUntil("the library to be empty", async () => (await count(tab)) === 0);
    await clickButton(tab, "Bin", "page");
    await clickButton(tab, "Empty the bin", "page");
    await clickButton(tab, "Erase", "page");
    await says(tab, "The bin is empty.");
    await clickButton(tab, "All macros", "page");
    await waitUntil("the empty library", async () => (await count(tab)) === 0);
    await tab.click("page", '.toast [aria-label="Dismiss"]');
  }

  /** New, changed, the same and gone or staying of the macros. */
  const macrosRow = (tab: Tab): Promise<string[]> =>
    tab.run("page", () => {
      const row = [...document.querySelectorAll(".dry-run tbody tr")].find((one) =>
        one.textContent?.startsWith("Macros"),
      );
      return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent ?? "");
    });

  const found = (tab: Tab, query: string, title: string) =>
    waitUntil(`${title} among the hits`, async () => {
      await tab.type("panel", SEARCH, query);
      return waitUntil(title, async () => (await hits(tab)).some((hit) => hit.includes(title)));
    });

  test("is saved with and without a passphrase, and brings an emptied library back after a look", async () => {
    const tab = await options();
    await write(tab, "Quokka hours", "The quokkas are here from nine to five.");
    const before = await count(tab);
    const plain = await saveBackup(tab);
    expect(plain.name).toMatch(/^chatside-\d{4}-\d\d-\d\d(?:\(\d\))?\.backup$/);
    expect(readFileSync(plain.file, "utf8")).toContain("Quokka hours");
    const sealed = await saveBackup(tab, PASSPHRASE);
    expect(readFileSync(sealed.file, "utf8")).toContain("PBKDF2");
    expect(readFileSync(sealed.file, "utf8")).not.toContain("Quokka");

    await deleteAll(tab);
    await tab.choose(RESTORE, plain.file);
    await says(tab, "This backup is of");
    expect(await macrosRow(tab)).toEqual([String(before), "0", "0", "0"]);
    expect(await count(tab)).toBe(0);
    await clickButton(tab, "Restore", "page");
    await says(tab, "The backup is restored.");
    await waitUntil("all to be back", async () => (await count(tab)) === before);
    await clickButton(tab, "Undo", "page");
    await says(tab, "Everything is as it was before.");
    await waitUntil("none to be there", async () => (await count(tab)) === 0);

    await tab.choose(RESTORE, sealed.file);
    await says(tab, "Passphrase of");
    await tab.type("page", OPEN, "seven loud wombats");
    await tab.press("page", "Enter");
    await says(tab, "The passphrase doesn't open this backup.");
    expect(await count(tab)).toBe(0);
    await tab.run("page", (css: string) => document.querySelector<HTMLInputElement>(css)?.select(), OPEN);
    await tab.type("page", OPEN, PASSPHRASE);
    await tab.press("page", "Enter");
    await says(tab, "This backup is of");
    await clickButton(tab, "Restore", "page");
    await says(tab, "The backup is restored.");
    await waitUntil("all to be back", async () => (await count(tab)) === before);
    const desk = await mia();
    await found(desk, "quokka", "Quokka hours");
  }, 120_000);

  test("that is broken, newer or something else changes nothing, and is told from each other", async () => {
    const tab = await options();
    const before = await count(tab);
    const whole = readFileSync((await saveBackup(tab)).file, "utf8");
    const folder = mkdtempSync(path.join(tmpdir(), "chatside-backups-"));
    later(() => rmSync(folder, { recursive: true }));
    for (const [file, text, words] of [
      ["short.backup", whole.slice(0, whole.length / 2), "This backup is cut short"],
      ["damaged.backup", whole.replace("\n[", "\n{"), "This backup is damaged"],
      ["newer.backup", whole.replace(/"version":\d+/, '"version":99'), "made by a newer Chatside"],
      ["letter.txt", "Dear all, this is a letter.", "This file is no backup of Chatside."],
      ["empty.backup", "", "This file is no backup of Chatside."],
    ] as const) {
      writeFileSync(path.join(folder, file), text);
      await tab.choose(RESTORE, path.join(folder, file));
      await says(tab, words);
      await tab.click("page", 'fieldset:has(form[aria-label="Save a backup"]) [aria-label="Dismiss"]');
    }
    expect(await count(tab)).toBe(before);
  });
});
