import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, hits, panelText, SEARCH, states } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const BODY = [
  "Hi {{customer.first_name|there}}, about order {{ask:Order number}}.",
  "You have {{choose:Plan|Free|Pro}} since {{date:YYYY|-1y|en}}.{{cursor}} Is that so?",
  "Type %name% into the box.",
].join("\n\n");

const questions = (tab: Tab) => tab.text("panel", ".questions");
const focused = (tab: Tab) => tab.run("panel", () => document.activeElement?.getAttribute("data-question") ?? "");

async function ask(tab: Tab): Promise<void> {
  await tab.type("panel", SEARCH, "zebra");
  await waitUntil("the hit", async () => (await hits(tab))[0]?.includes("Zebra plan"));
  await tab.press("panel", "Enter");
  await waitUntil("the form", async () => (await focused(tab)) === "ask:order_number");
}

describe.each(BROWSERS)("placeholders, %s", (name) => {
  const { mia, open, drive } = stage(name);

  test("are asked for by keys alone, leave room for one's own words, and an open gap of any tool is never sent", async () => {
    const own = await open(drive().own("/options.html"));
    await clickButton(own, "New macro", "page");
    await own.type("page", 'form[aria-label="New macro"] input', "Zebra plan");
    await own.type("page", 'form[aria-label="New macro"] textarea', BODY);
    await clickButton(own, "Save", "page");
    await waitUntil("it to be saved", async () => (await own.text("page", ".toast")).includes("is saved"));

    const tab = await mia();
    await ask(tab);
    expect(await questions(tab)).not.toContain("first name");
    await tab.press("panel", "Enter");
    await waitUntil("the reason", async () => (await questions(tab)).includes("Needs an answer"));
    await tab.type("panel", '[data-question="ask:order_number"]', "{{agent.name}} 4711");
    await tab.press("panel", "Enter");
    await waitUntil("the choice", async () => (await focused(tab)) === "ask:plan");
    await tab.press("panel", "p");
    await tab.press("panel", "Enter");

    await waitUntil("the chunk to finish", () =>
      tab.run("panel", () => document.activeElement?.getAttribute("aria-label") === "Edit chunk"),
    );
    for (const key of ["Space", "o", "k"]) await tab.press("panel", key);
    await tab.press("panel", "Escape");
    const year = new Date().getFullYear() - 1;
    await waitUntil("the words", async () => (await chunks(tab))[1]?.text.includes("ok"));
    expect((await chunks(tab)).map(({ text }) => text)).toEqual([
      "Hi Mia, about order {{agent.name}} 4711.",
      `You have Pro since ${year}. ok Is that so?`,
      "Type %name% into the box.",
    ]);

    // What was answered is text: it is not filled in, and looks like a gap until a person says that it is none.
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () =>
      (await panelText(tab)).includes("Not sent: {{agent.name}} is still open"),
    );
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("it to be said", async () => (await panelText(tab)).includes("there is a gap in this chunk"));
    expect(await delivered(tab)).toEqual([]);
    await focusPlan(tab);
    await tab.press("panel", "Home");
    await tab.press("panel", "g");
    await waitUntil("the word for it", async () => !(await chunks(tab))[0]?.words.includes("Still open"));
    for (const seen of ["sent waiting waiting", "sent sent waiting"]) {
      await tab.press("panel", "Control+Enter");
      await waitUntil(seen, async () => (await states(tab)) === seen);
    }
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () => (await panelText(tab)).includes("Not sent: %name% is still open"));
    await tab.press("panel", "e");
    await waitUntil("the editor", () => tab.run("panel", () => document.activeElement?.localName === "textarea"));
    expect((await delivered(tab)).map(({ text }) => text)).toEqual([
      "Hi Mia, about order {{agent.name}} 4711.",
      `You have Pro since ${year}. ok Is that so?`,
    ]);
  });
});
