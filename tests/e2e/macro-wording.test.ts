import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, states, take } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Writes into a field as a person does, all at once. */
const fill = (tab: Tab, css: string, text: string): Promise<void> =>
  tab.run(
    "page",
    (which: string, words: string) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(which);
      if (!field) throw new Error(`no ${which}`);
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, words);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    css,
    text,
  );

async function writeMacro(options: Tab, title: string, body: string): Promise<void> {
  await clickButton(options, "New macro", "page");
  await waitUntil("the editor", async () => (await options.text("page", ".editor")) !== "");
  await fill(options, ".editor label input", title);
  await fill(options, ".editor textarea", body);
  await clickButton(options, "Save", "page");
  await waitUntil("the word", async () => (await options.text("page", ".page")).includes(`“${title}” is saved.`));
}

describe.each(BROWSERS)("what a macro becomes, %s", (name) => {
  const { mia, open, drive } = stage(name);

  test("a signature is left out when the agent agrees, stays in sight, and is left out the next time until it is taken in", async () => {
    const options = await open(drive().own("/options.html"));
    await writeMacro(options, "Walrus signed", "The walrus is on its way.\n\nKind regards,\nInes");
    const tab = await mia();
    await take(tab, "walrus", "Walrus signed");
    expect(await states(tab)).toBe("waiting waiting");
    await focusPlan(tab);
    await tab.press("panel", "b");
    await waitUntil("it to be left out", async () => (await states(tab)) === "waiting skipped");
    await tab.press("panel", "z");
    await waitUntil("it to be back", async () => (await states(tab)) === "waiting waiting");
    await tab.press("panel", "b");
    await waitUntil("it to be left out", async () => (await states(tab)) === "waiting skipped");
    await clickButton(tab, "Discard");
    await waitUntil("no plan", async () => (await chunks(tab)).length === 0);
    await take(tab, "walrus", "Walrus signed");
    expect((await chunks(tab)).map(({ text, state }) => `${state} ${text}`)).toEqual([
      "waiting The walrus is on its way.",
      "skipped Kind regards,\nInes",
    ]);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent skipped");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["The walrus is on its way."]);
    await focusPlan(tab);
    await tab.press("panel", "End");
    await tab.press("panel", "s");
    await waitUntil("it to be taken in", async () => (await states(tab)) === "sent waiting");
    await clickButton(tab, "Discard");
    await waitUntil("no plan", async () => (await chunks(tab)).length === 0);
    await take(tab, "walrus", "Walrus signed");
    expect((await states(tab)).split(" ")).not.toContain("skipped");
  });

  test("the chat length of the settings is the length of the next plan's chunks", async () => {
    const options = await open(drive().own("/options.html"));
    const sentence = "The key of the yard hangs behind the red door of the mill by the old bridge. ";
    await writeMacro(options, "Heron long", sentence.repeat(5).trim());
    const tab = await mia();
    expect(await take(tab, "heron", "Heron long")).toHaveLength(1);
    await options.front();
    await fill(options, '[aria-label="Workspace"] input[type="number"]', "160");
    await clickButton(options, "Save settings", "page");
    await waitUntil("the word", async () => (await options.text("page", ".page")).includes("Settings are saved."));
    await tab.front();
    await clickButton(tab, "Discard");
    await waitUntil("no plan", async () => (await chunks(tab)).length === 0);
    const shorter = await take(tab, "heron", "Heron long");
    expect(shorter.length).toBeGreaterThan(2);
    expect(shorter.map(({ text }) => text).join(" ")).toBe(sentence.repeat(5).trim());
  });
});
