// "Test this desk": a word goes into the empty reply box and out again; nothing is pressed, and what cannot be done is said.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, setFault } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { clickButton, composerText, focusPlan, reads, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, BARE, got, RICH, type SmallDesk, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const SENDS = "button.onclick = () => { send(field.value); field.value = ''; };";

/** Notes every press a page could take for a gesture, and every word that stood in its box. */
const WATCH = `
  window.presses = []; window.words = new Set();
  for (const kind of ["keydown", "keypress"]) addEventListener(kind, (e) => { if (e.key === "Enter") presses.push(kind); }, true);
  for (const kind of ["click", "mousedown", "pointerdown", "submit"]) addEventListener(kind, () => presses.push(kind), true);
  addEventListener("input", () => words.add(field.value ?? field.innerText.trim()), true);`;

const presses = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "presses"));
const words = (tab: Tab): Promise<string[]> => tab.run("page", () => [...Reflect.get(window, "words")]);
const boxText = (tab: Tab): Promise<string> =>
  tab.run("page", () => {
    const box = document.querySelector<HTMLTextAreaElement>("textarea, [contenteditable]");
    return (box?.value ?? box?.innerText ?? "").trim();
  });

const openDetails = async (tab: Tab): Promise<void> => {
  await tab.click("panel", ".reading summary");
  await waitUntil("the details", async () => (await tab.text("panel", ".reading .health")).includes("Test this desk"));
};

const result = (tab: Tab): Promise<string> =>
  waitUntil("a result", async () => {
    const said = await tab.text("panel", '.desk-test [role="status"]');
    return said !== "" && said !== "Testing." ? said : undefined;
  });

const runTest = async (tab: Tab): Promise<string> => {
  await openDetails(tab);
  await clickButton(tab, "Test this desk");
  return result(tab);
};

describe.each(BROWSERS)("a desk that is tested, %s", (name) => {
  const { mia, open, later } = stage(name);

  const show = async (desk: SmallDesk): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ ...desk, script: `${desk.script ?? ""}${WATCH}` }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    return tab;
  };

  test.each([
    ["a text field", { composer: AREA }],
    ["a rich editor", { composer: RICH }],
  ])("%s takes the word and gives it back; nothing is pressed", async (_, desk) => {
    const tab = await show(desk);
    expect(await runTest(tab)).toMatch(
      /^✓ Writing works: “Hello” was written .*read back the same.*send button is there.*Nothing was sent/,
    );
    expect(await words(tab)).toContain("Hello");
    expect({ box: await boxText(tab), got: await got(tab), presses: await presses(tab) }).toEqual({
      box: "",
      got: [],
      presses: [],
    });
  });

  test("the practice desk passes, sends nothing, and can be sent to afterwards", async () => {
    const tab = await mia();
    expect(await runTest(tab)).toContain("Writing works");
    expect(await composerText(tab)).toBe("");
    expect(await delivered(tab)).toEqual([]);
    await takeDraft(tab, "Only this.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["Only this."]);
  });

  test("a box with the agent's own draft is left alone", async () => {
    const tab = await show({ composer: AREA });
    await tab.type("page", "textarea", "My own words");
    expect(await runTest(tab)).toContain("Your own text is in the reply box");
    expect(await boxText(tab)).toBe("My own words");
    expect(await words(tab)).not.toContain("Hello");
  });

  test("a private note is not written into", async () => {
    const tab = await show({ composer: AREA.replace('"Reply"', '"Private note"') });
    expect(await runTest(tab)).toContain("Not tested: the reply box is set to private note");
    expect(await words(tab)).toEqual([]);
  });

  test("while a chunk is in doubt nothing is tested", async () => {
    const tab = await mia();
    await setFault(tab, "lost");
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to go", async () => (await states(tab)).startsWith("sending"));
    await openDetails(tab);
    await clickButton(tab, "Test this desk");
    expect(await result(tab)).toContain("still on its way or in doubt");
    await waitUntil("the question", async () => (await states(tab)).startsWith("unconfirmed"), 25_000);
    await clickButton(tab, "Test this desk");
    expect(await result(tab)).toContain("still on its way or in doubt");
  });

  test.each([
    ["a field", BARE, `field.oninput = () => { const t = field.value; field.value = ""; send(t); };`],
    ["a rich editor", RICH, `field.oninput = () => { const t = field.innerText; field.innerHTML = ""; send(t); };`],
  ])("%s that sends what is put into it gets the word once, and that is said", async (_, composer, script) => {
    const tab = await show({ composer, script });
    expect(await runTest(tab)).toContain("“Hello” is in the chat");
    expect((await got(tab)).map((text) => text.trim())).toEqual(["Hello"]);
    expect(await boxText(tab)).toBe("");
  });

  test("a box that does not give the word back is said so", async () => {
    const script = `${SENDS} let had = ""; field.oninput = () => { if (field.value) had = field.value; else setTimeout(() => { field.value = had; }, 5); };`;
    const tab = await show({ composer: BARE, script });
    expect(await runTest(tab)).toContain("could not take “Hello” out");
    expect(await got(tab)).toEqual([]);
    expect(await presses(tab)).toEqual([]);
  });

  test("a box that keeps no text is said so, and is empty as before", async () => {
    const script = `new MutationObserver(() => { if (field.textContent) field.replaceChildren(); }).observe(field, { childList: true, characterData: true, subtree: true });`;
    const tab = await show({ composer: RICH, script });
    expect(await runTest(tab)).toContain("does not take text from me");
    expect(await boxText(tab)).toBe("");
    expect(await got(tab)).toEqual([]);
  });

  test("a box in a frame of another origin takes the word and gives it back", async () => {
    const box = `<!doctype html><meta charset="utf-8"><textarea aria-label="Reply" style="width:450px;height:60px"></textarea>
      <script>window.words = []; document.querySelector("textarea").oninput = (e) => words.push(e.target.value);</script>`;
    const other = await serve({}, { "/box": box });
    later(() => other.close());
    const composer = `<iframe title="Reply" src="${other.url}/box" style="width:500px;height:100px"></iframe><button type="button" id="send">Send</button>`;
    const tab = await show({ composer });
    const inBox = { frame: "/box" };
    await waitUntil("the box", async () => (await tab.text("panel", ".reading summary")).includes("reply box ready"));
    await openDetails(tab);
    await clickButton(tab, "Test this desk");
    expect(await result(tab)).toMatch(/Writing works.*The send button is there/);
    expect(await tab.run(inBox, () => Reflect.get(window, "words"))).toContain("Hello");
    expect(await tab.run(inBox, () => document.querySelector("textarea")?.value)).toBe("");
    expect(await got(tab)).toEqual([]);
    expect(await presses(tab)).toEqual([]);
  });

  test("keys pressed while the word stands there are nobody's", async () => {
    const script = `
      button.disabled = true;
      field.oninput = () => setTimeout(() => { button.disabled = false; }, 300);
      field.onkeydown = (e) => { if (e.key === "Enter") { e.preventDefault(); send(field.value); field.value = ""; } };`;
    const tab = await show({ composer: BARE, script });
    await openDetails(tab);
    await clickButton(tab, "Test this desk");
    // It may be gone again by the time it is looked for.
    await waitUntil("the word", async () => (await words(tab)).includes("Hello"));
    await tab.strike("panel", ["+Enter", "-Enter", "+x", "-x", "+Control", "+Enter", "-Enter", "-Control"]);
    expect(await result(tab)).toContain("Writing works");
    expect({ box: await boxText(tab), got: await got(tab) }).toEqual({ box: "", got: [] });
  });

  test.each([
    ["none", `<textarea aria-label="Reply"></textarea>`, "no send button and no key"],
    ["one that stays off", BARE.replace("<button", "<button disabled"), "stays switched off"],
    [
      "none but a key it names",
      `<textarea aria-label="Reply" placeholder="Press Ctrl+Enter to send"></textarea>`,
      "Ctrl+Enter key",
    ],
  ])("of the send button: %s", async (_, composer, said) => {
    const tab = await show({ composer });
    expect(await runTest(tab)).toContain(said);
    expect(await boxText(tab)).toBe("");
    expect(await presses(tab)).toEqual([]);
  });
});
