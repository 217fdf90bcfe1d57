// What a person does in the panel and reads there.
import type { Tab, Where } from "./driver";
import { waitUntil } from "./wait-until";

export const SEARCH = 'input[aria-label="Search macros"]';
export const PLAN = '[role="listbox"][aria-label="Plan"]';
export const HITS = '[role="listbox"][aria-label="Macros"]';
const HIT = `${HITS}[aria-busy="false"] [role="option"]`;

export interface ShownChunk {
  readonly text: string;
  readonly state: string;
  readonly current: boolean;
  readonly flagged: boolean;
  readonly words: string;
}

export const chunks = (tab: Tab, where: Where = "panel"): Promise<ShownChunk[]> =>
  tab.run(where, () =>
    [...document.querySelectorAll<HTMLElement>(".chunk")].map((chunk) => ({
      text: chunk.querySelector(".chunk-text")?.textContent ?? "",
      state: chunk.dataset.state ?? "",
      current: chunk.getAttribute("aria-current") === "true",
      flagged: chunk.classList.contains("flagged"),
      words: chunk.innerText,
    })),
  );

/** What the macro list shows for what was typed last. */
export const hits = (tab: Tab, where: Where = "panel"): Promise<string[]> =>
  tab.run(where, (css: string) => [...document.querySelectorAll<HTMLElement>(css)].map((hit) => hit.innerText), HIT);

/** The panel reads this conversation. */
export const reads = (tab: Tab, customer: string, where: Where = "panel") =>
  waitUntil(`the panel to read ${customer}`, async () => {
    const reading = await tab.text(where, ".reading summary");
    const header = await tab.text(where, ".panel-header");
    return header.includes(customer) && /Reading this chat/.test(reading) ? reading : undefined;
  });

/** Does something in the page, and waits until the panel has read what came of it. */
export async function untilRead(tab: Tab, what: () => Promise<unknown>): Promise<void> {
  const before = await tab.text("panel", ".reading summary");
  await what();
  await waitUntil("it to be read", async () => (await tab.text("panel", ".reading summary")) !== before);
}

const planId = (tab: Tab, where: Where): Promise<string> =>
  tab.run(where, (css: string) => document.querySelector<HTMLElement>(css)?.dataset.plan ?? "", PLAN);

/** The chunks of a plan that is not the one that stood there `before`: that one is in sight until the new one has come. */
const chunksAfter = (tab: Tab, before: string, where: Where = "panel"): Promise<ShownChunk[]> =>
  waitUntil("a new plan", async () => {
    const now = await planId(tab, where);
    const shown = await chunks(tab, where);
    return now !== "" && now !== before && shown.length > 0 ? shown : undefined;
  });

/** Types a query, waits until the first hit has `title`, and takes it with Enter. */
export async function take(tab: Tab, query: string, title: string, where: Where = "panel"): Promise<ShownChunk[]> {
  const before = await planId(tab, where);
  await tab.type(where, SEARCH, query);
  await waitUntil(`a first hit with ${title}`, async () => (await hits(tab, where))[0]?.includes(title));
  await tab.press(where, "Enter");
  return chunksAfter(tab, before, where);
}

export const states = async (tab: Tab, where: Where = "panel"): Promise<string> =>
  (await chunks(tab, where)).map(({ state }) => state).join(" ");

/** A marked button is clicked within this many milliseconds, or was drawn anew without its mark. */
const KEEPS_MARK = 4000;

/** Marks the button with these words; whether there is one. */
const markButton = (words: string): boolean => {
  const wordsOf = (one: Element) => one.textContent?.trim() ?? "";
  const seen = [...document.querySelectorAll("button")].filter((one) => one.checkVisibility());
  const found = seen.find((one) => wordsOf(one) === words) ?? seen.find((one) => wordsOf(one).startsWith(words));
  for (const one of document.querySelectorAll("[data-test-target]")) one.removeAttribute("data-test-target");
  found?.setAttribute("data-test-target", "");
  // The footer sticks to the bottom, over what lies there.
  found?.scrollIntoView({ block: "center" });
  return Boolean(found);
};

/** A click on a button shows within this many milliseconds, or fell beside it. */
const CLICK_SHOWS = 3000;

/** Writes a text into the page's reply box and has Chatside cut it into a plan. */
export async function takeDraft(tab: Tab, text: string): Promise<ShownChunk[]> {
  const before = await planId(tab, "panel");
  await tab.click("page", "textarea");
  await tab.run(
    "page",
    (words: string) => {
      const field = document.querySelector("textarea");
      if (!field) return;
      field.value = words;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    text,
  );
  await clickButton(tab, "Cut it into chunks");
  let again = Date.now() + CLICK_SHOWS;
  // A line that comes up above a button in the moment of a click lets that fall beside it: a person clicks again.
  return waitUntil("the text as a plan", async () => {
    const now = await planId(tab, "panel");
    const shown = await chunks(tab);
    if (now !== "" && now !== before && shown.length > 0) return shown;
    if (Date.now() < again || !(await tab.run("panel", markButton, "Cut it into chunks"))) return undefined;
    again = Date.now() + CLICK_SHOWS;
    await tab.click("panel", "[data-test-target]", KEEPS_MARK);
    return undefined;
  });
}

/** Clicks the button with these words in the panel. */
export async function clickButton(tab: Tab, words: string, where: Where = "panel"): Promise<void> {
  const once = async () => {
    if (!(await tab.run(where, markButton, words))) return false;
    await tab.click(where, "[data-test-target]", KEEPS_MARK);
    return true;
  };
  await waitUntil(`the button ${words}`, once, 20_000);
}

/** Puts the keyboard on the plan's list. */
export const focusPlan = (tab: Tab): Promise<void> =>
  tab.run("panel", (css: string) => document.querySelector<HTMLElement>(css)?.focus(), PLAN);

/** A view that still shows an older plan does not send it: waits until this one has caught up. */
export const shows = (tab: Tab, revision: number, where: Where = "panel"): Promise<unknown> =>
  waitUntil(`the plan of revision ${revision} in the ${where}`, () =>
    tab.run(
      where,
      (css: string, wanted: number) => Number(document.querySelector<HTMLElement>(css)?.dataset.revision) >= wanted,
      PLAN,
      revision,
    ),
  );

/** Everything the panel shows, as text. */
export const panelText = (tab: Tab, where: Where = "panel"): Promise<string> => tab.text(where, "#root");

export const composerText = (tab: Tab): Promise<string> =>
  tab.run("page", () => document.querySelector("textarea")?.value ?? "");
