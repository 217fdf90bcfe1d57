// What is being written in the panel outlives what happens around it: the background that is put to sleep, the page that is
// loaded anew or writes a chunk, the chat that is out of sight for a moment.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, go } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { openHand } from "./drive/hand";
import { chunks, focusPlan, reads, SEARCH, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { BARE, got, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const EDITOR = '[aria-label="Edit chunk"]';

const editing = (tab: Tab): Promise<string | undefined> =>
  tab.run("panel", (css: string) => document.querySelector<HTMLTextAreaElement>(css)?.value, EDITOR);

const hasKeyboard = (tab: Tab, field = EDITOR): Promise<boolean> =>
  tab.run("panel", (css: string) => document.hasFocus() && document.activeElement?.matches(css) === true, field);

/** Opens the current chunk and writes at its end. */
async function edit(tab: Tab, words: string): Promise<void> {
  await focusPlan(tab);
  await tab.press("panel", "e");
  await waitUntil("the editor", () => hasKeyboard(tab));
  await tab.press("panel", "End");
  await tab.type("panel", EDITOR, words);
}

/** Its control wakes when it is told to: until then the reply box has the keyboard. */
const SLEEPING_CONTROL = `
  button.disabled = true;
  button.onclick = () => { send(field.value); field.value = ""; };
  window.wake = () => { button.disabled = false; };`;

describe.each(BROWSERS)("words in the panel, %s", (name) => {
  const { mia, drive, open, later } = stage(name);

  test("the background sleeps: the editor stays, with its words and the keyboard", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await edit(tab, " More");
    await tab.run(
      "panel",
      (css: string) => {
        Reflect.set(window, "lost", 0);
        const field = document.querySelector(css);
        new MutationObserver(() => {
          if (!field?.isConnected) Reflect.set(window, "lost", 1);
        }).observe(document.body, { childList: true, subtree: true });
      },
      EDITOR,
    );
    await drive().stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await reads(tab, "Mia Kowalska");
    expect(await tab.run("panel", () => Reflect.get(window, "lost"))).toBe(0);
    expect(await editing(tab)).toBe("One. More");
    await tab.press("panel", "!");
    await tab.press("panel", "Escape");
    await waitUntil("the words in the plan", async () => (await chunks(tab))[0]?.text === "One. More!");
  });

  test("another chat in between, and the page loaded anew", async () => {
    const tab = await mia("speed=0.1");
    await takeDraft(tab, "One.\n\nTwo.");
    await edit(tab, " More");
    await go(tab, 813);
    await reads(tab, "Omar Haddad");
    expect(await editing(tab)).toBeFalsy();
    await go(tab, 812);
    await reads(tab, "Mia Kowalska");
    await waitUntil("the editor", async () => (await editing(tab)) === "One. More");
    await tab.type("panel", EDITOR, "!");
    await tab.reload();
    await reads(tab, "Mia Kowalska");
    await waitUntil("the editor again", async () => (await editing(tab))?.includes("!"));
    await tab.click("panel", EDITOR);
    await tab.press("panel", "Escape");
    await waitUntil("the words in the plan", async () => (await chunks(tab))[0]?.text.includes("!"));
    await tab.reload();
    await reads(tab, "Mia Kowalska");
    await waitUntil("the plan", async () => (await states(tab)) === "waiting waiting");
    expect(await editing(tab)).toBeFalsy();
  });

  test("a macro that is being written is there after a reload", async () => {
    const tab = await mia();
    await tab.click("panel", 'input[aria-label="Search macros"]');
    await tab.press("panel", "Alt+n");
    await tab.run("panel", () => document.querySelector(".quick-macro textarea")?.scrollIntoView({ block: "center" }));
    await tab.type("panel", ".quick-macro textarea", "Stripes ahead.");
    await tab.reload();
    await reads(tab, "Mia Kowalska");
    await waitUntil("the form", () =>
      tab.run(
        "panel",
        () => document.querySelector<HTMLTextAreaElement>(".quick-macro textarea")?.value === "Stripes ahead.",
      ),
    );
  });

  test("a chunk is written into the page while the next one is edited: the words go on", async () => {
    const tab = await mia("speed=1");
    await takeDraft(tab, "One.\n\nTwo.");
    const hand = await openHand(drive());
    later(() => hand.tab.close());
    expect(await hand.meet(await tab.run("page", () => location.href))).toBe(true);
    await focusPlan(tab);
    await tab.press("panel", "ArrowDown");
    await tab.press("panel", "e");
    await waitUntil("the editor", () => hasKeyboard(tab));
    await tab.press("panel", "End");
    await hand.press();
    await waitUntil("the first to be sent", async () => (await delivered(tab)).length === 1);
    await waitUntil("the keyboard", () => hasKeyboard(tab));
    for (const letter of " mixes") await tab.press("panel", letter === " " ? "Space" : letter);
    await waitUntil("every letter", async () => (await editing(tab)) === "Two. mixes");
    await tab.press("panel", "Escape");
    await waitUntil("the words", async () => (await chunks(tab))[1]?.text === "Two. mixes");
    expect((await chunks(tab)).map(({ state }) => state)).toEqual(["sent", "waiting"]);
  });

  test("what is typed while the reply box has the keyboard for a chunk stands where it was meant", async () => {
    const site = await serve({}, { "/desk": smallDesk({ composer: BARE, script: SLEEPING_CONTROL }) });
    later(() => site.close());
    const tab = await open(`${site.url}/desk`);
    await reads(tab, "Mia");
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.click("panel", SEARCH);
    await tab.press("panel", "Control+Enter");
    await tab.strike(
      "panel",
      [..."addr"].flatMap((letter) => [`+${letter}`, `-${letter}`]),
    );
    await tab.run("page", () => Reflect.get(window, "wake")());
    await waitUntil("the first to arrive", async () => (await got(tab)).length === 1);
    await waitUntil("the keyboard", () => hasKeyboard(tab, SEARCH));
    for (const letter of "ess") await tab.press("panel", letter);
    const query = () => tab.run("panel", (css: string) => document.querySelector<HTMLInputElement>(css)?.value, SEARCH);
    await waitUntil("every letter, in order", async () => (await query()) === "address");
    expect(await got(tab)).toEqual(["One."]);
  });
});
