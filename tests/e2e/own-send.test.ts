// Ctrl+Enter for the agent's own text, where it was switched on for a site: sent once by the desk's send button, and never
// where the desk, a plan or a doubt stands against it.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { panelText, reads, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { BARE, got, RICH, type SmallDesk, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Long enough for a press that waits to be made. */
const LONG = 2000;

/** What a click on the send button does; `go` is what a key of the desk's own may call. */
const GO = `
  const clear = () => { if ("value" in field) field.value = ""; else field.innerHTML = ""; };
  const text = () => field.value ?? field.innerText;
  const go = () => { const said = text(); clear(); send(said); };
  const isChord = (e) => e.key === "Enter" && (e.ctrlKey || e.metaKey);
  button.onclick = go;`;

const BOX = "textarea, [contenteditable]";

const boxText = (tab: Tab): Promise<string> =>
  tab.run(
    "page",
    (css: string) => {
      const box = document.querySelector<HTMLTextAreaElement>(css);
      return (box?.value ?? box?.innerText ?? "").trim();
    },
    BOX,
  );

const isOn = (tab: Tab): Promise<boolean | undefined> =>
  tab.run("panel", () => document.querySelector<HTMLInputElement>(".own-send input")?.checked);

const setKey = async (tab: Tab, on: boolean): Promise<void> => {
  await tab.click("panel", ".reading summary");
  await waitUntil("the switch", async () => typeof (await isOn(tab)) === "boolean");
  if ((await isOn(tab)) === on) return;
  await tab.run("panel", () => document.querySelector(".own-send")?.scrollIntoView({ block: "center" }));
  await tab.click("panel", ".own-send input");
  await waitUntil("it to be switched", async () => (await isOn(tab)) === on);
};

const write = (tab: Tab, words = "My own words"): Promise<void> => tab.type("page", BOX, words);
const says = (tab: Tab, words: string) =>
  waitUntil(`the panel to say ${words}`, async () => (await panelText(tab)).includes(words));
const sent = async (tab: Tab): Promise<string[]> => (await got(tab)).map((text) => text.trim());

const full = process.env.FULL === "1";

/** How desks take the key, and send by it. */
const EAGER: readonly (readonly [string, string])[] = [
  ["at once, and says so", `field.onkeydown = (e) => { if (isChord(e)) { e.preventDefault(); go(); } };`],
  ["at once, and does not say so", `field.onkeydown = (e) => { if (isChord(e)) go(); };`],
  ["before anybody else", `addEventListener("keydown", (e) => { if (isChord(e)) go(); }, true);`],
  ["when the key is let go", `field.onkeyup = (e) => { if (isChord(e)) go(); };`],
  ["a moment later", `field.onkeydown = (e) => { if (isChord(e)) setTimeout(go, 400); };`],
  [
    "and clears its box late",
    `field.onkeydown = (e) => { if (isChord(e)) { e.preventDefault(); send(text()); setTimeout(clear, 2500); } };`,
  ],
  [
    "and clears its box late without saying so",
    `field.onkeydown = (e) => { if (isChord(e)) { send(text()); setTimeout(clear, 2500); } };`,
  ],
  [
    "late, with its button off meanwhile",
    `field.onkeydown = (e) => { if (isChord(e)) { button.disabled = true; setTimeout(() => { go(); button.disabled = false; }, 2500); } };`,
  ],
];

describe.each(BROWSERS)("the send key for the agent's own text, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (desk: Partial<SmallDesk> = {}, on = true): Promise<Tab> => {
    const html = smallDesk({ composer: BARE, ...desk, script: `${GO}${desk.script ?? ""}` });
    const site = await serve({}, { "/chat/4711": html });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await setKey(tab, on);
    return tab;
  };

  test("is off until it is switched on", async () => {
    const tab = await show({}, false);
    await write(tab);
    await tab.press("page", "Control+Enter");
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
  });

  test.each([
    ["a text field", BARE],
    ["a rich editor", RICH],
  ])("sends what stands in %s, once a press", async (_, composer) => {
    const tab = await show({ composer });
    const all = ["My first words", "My second words", "My second words"];
    for (const [index, words] of all.entries()) {
      await write(tab, words);
      await tab.press("page", "Control+Enter");
      await waitUntil("it to be sent", async () => (await got(tab)).length > index);
      await pause(500);
    }
    await pause(LONG);
    expect(await sent(tab)).toEqual(all);
    expect(await boxText(tab)).toBe("");
  });

  test("is no repeating key, and a second press meanwhile is nobody's", async () => {
    const tab = await show({
      script: `window.heard = 0; field.addEventListener("keydown", (e) => { if (isChord(e)) heard++; });`,
    });
    await write(tab);
    const held = Array.from({ length: 6 }, () => "+Enter");
    await tab.strike("page", ["+Control", ...held, "-Enter", "-Control", "+Control", "+Enter", "-Enter", "-Control"]);
    await waitUntil("it to be sent", async () => (await got(tab)).length > 0);
    await pause(LONG);
    expect(await got(tab)).toEqual(["My own words"]);
    expect(await tab.run("page", () => Reflect.get(window, "heard"))).toBe(1);
  });

  test("counts from a real hand alone", async () => {
    const tab = await show();
    await write(tab);
    await tab.run("page", () => {
      const init = { key: "Enter", code: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
      for (const kind of ["keydown", "keyup"])
        document.querySelector("textarea")?.dispatchEvent(new KeyboardEvent(kind, init));
    });
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
  });

  test.each([
    ["a private note", BARE.replace('"Reply"', '"Private note"'), "the reply box is set to private note"],
    ["no send button", BARE.replace(">Send<", ">Send and close<"), "I can't find the send button"],
    ["one that is off", BARE.replace("<button", "<button disabled"), "the send button is switched off"],
  ])("does not send with %s, and says so", async (_, composer, words) => {
    const tab = await show({ composer });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await says(tab, `did not send your text: ${words}`);
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
    expect(await boxText(tab)).toBe("My own words");
  });

  test("does not send while a plan waits in this chat, and says so", async () => {
    const tab = await show();
    await takeDraft(tab, "One.\n\nTwo.");
    await write(tab);
    await tab.press("page", "Control+Enter");
    await says(tab, "a plan waits in this chat");
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
    expect(await boxText(tab)).toBe("My own words");
  });

  // Each in one of the two browsers, with FULL=1 in both: what a desk does with a key differs by desk, not by browser.
  const eager = EAGER.filter((_, at) => full || at % 2 === (name === "chromium" ? 0 : 1));
  test.each(eager)("leaves it to a desk that sends on the key itself: %s", async (_, script) => {
    const tab = await show({ script });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await waitUntil("it to be sent", async () => (await got(tab)).length > 0);
    await pause(LONG + 1500);
    expect(await got(tab)).toEqual(["My own words"]);
  });

  test("leaves it to a desk that does something else with the key, and says so", async () => {
    const tab = await show({ script: `field.onkeydown = (e) => { if (isChord(e)) e.preventDefault(); };` });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await says(tab, "does something with Ctrl+Enter itself");
    expect(await got(tab)).toEqual([]);
  });

  test("leaves it to a desk that says it takes the key", async () => {
    const composer = BARE.replace("<textarea", '<textarea placeholder="Ctrl+Enter to send"');
    const tab = await show({ composer, script: `field.onkeydown = (e) => { if (isChord(e)) setTimeout(go, 1500); };` });
    expect(await panelText(tab)).toContain("sends on Ctrl+Enter itself");
    await write(tab);
    await tab.press("page", "Control+Enter");
    await pause(LONG + 1500);
    expect(await got(tab)).toEqual(["My own words"]);
  });

  test("what the agent does meanwhile comes first", async () => {
    const tab = await show({ script: `button.onclick = () => { send(text()); setTimeout(clear, 1500); };` });
    await write(tab);
    const chord = ["+Control", "+Enter", "-Enter", "-Control"];
    await tab.strike("page", chord, "#send");
    await pause(LONG + 1500);
    expect(await got(tab)).toEqual(["My own words"]);
    await waitUntil("an empty box", async () => (await boxText(tab)) === "");
    await write(tab, "More words");
    // A key that leaves the text as it is: an altered one would not be sent in any case.
    await tab.strike("page", [...chord, "+ArrowLeft", "-ArrowLeft"]);
    await says(tab, "something changed just then");
    await pause(LONG);
    expect(await got(tab)).toEqual(["My own words"]);
  });

  test("is not pressed under another customer's name", async () => {
    const tab = await show({
      script: `field.addEventListener("keydown", (e) => { if (isChord(e)) {
        document.querySelector("h2").textContent = "Omar";
        for (const one of document.querySelectorAll(".message--customer .author")) one.textContent = "Omar"; } });`,
    });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await says(tab, "something changed just then");
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
    expect(await boxText(tab)).toBe("My own words");
  });

  test("what was just sent and still stands in the box is not sent a second time", async () => {
    const tab = await show({
      script: `const late = () => { send(text()); setTimeout(clear, 4000); };
        button.onclick = late;
        field.addEventListener("keydown", (e) => { if (e.key === "Enter" && !e.ctrlKey && !e.shiftKey) { e.preventDefault(); late(); } });`,
    });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await waitUntil("it to be sent", async () => (await got(tab)).length > 0);
    await tab.press("page", "Control+Enter");
    await tab.press("page", "Enter");
    await says(tab, "I pressed send for this text just now");
    await pause(LONG);
    expect(await got(tab)).toEqual(["My own words"]);
  });

  test("a desk that turns out to send too is found out, and the key is switched off there", async () => {
    const tab = await show({
      script: `window.done = 0;
        button.onclick = () => { send(text()); setTimeout(clear, 5500); };
        field.onkeydown = (e) => { if (isChord(e)) { const said = text(); setTimeout(() => { send(said); done++; }, 4000); } };`,
    });
    await write(tab);
    await tab.press("page", "Control+Enter");
    await says(tab, "I switched my key off on this site");
    await waitUntil("it to be off", async () => (await isOn(tab)) === false);
    await waitUntil("the box to be empty", async () => (await boxText(tab)) === "");
    await write(tab, "Other words");
    await tab.press("page", "Control+Enter");
    // Ours would have been pressed before.
    await waitUntil("the desk to send", () => tab.run("page", () => Reflect.get(window, "done") === 2));
    expect((await got(tab)).filter((text) => text === "Other words")).toHaveLength(1);
  });

  test("is switched on the options page, too", async () => {
    const tab = await show();
    const options = await open(drive().own("/options.html"));
    const css = 'input[data-own-send="127.0.0.1"]';
    const ticked = () =>
      options.run("page", (box: string) => document.querySelector<HTMLInputElement>(box)?.checked, css);
    await waitUntil("the site to be listed", async () => (await ticked()) === true);
    await options.click("page", css);
    await waitUntil("the panel to know", async () => (await isOn(tab)) === false);
    await tab.front();
    await write(tab);
    await tab.press("page", "Control+Enter");
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
  });

  // The last one here: once words were composed, Firefox's driver has no other keys.
  test("does not count while a word is composed", async () => {
    const tab = await show();
    await write(tab);
    await drive().compose(tab, "かん");
    await waitUntil("the word", async () => (await boxText(tab)).includes("かん"));
    await tab.press("page", "Control+Enter");
    await pause(LONG);
    expect(await got(tab)).toEqual([]);
    await drive().compose(tab, undefined);
    expect(await boxText(tab)).toContain("My own words");
  });
});
