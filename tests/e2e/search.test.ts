// Search as an agent works with it: filters from the keyboard, what may answer the customer, and learning from answers.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, hits, panelText, SEARCH, states, untilRead } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const CUSTOMER = 812;

const chips = (tab: Tab): Promise<string[]> =>
  tab.run("panel", () => [...document.querySelectorAll<HTMLElement>(".chip")].map((chip) => chip.innerText.trim()));
const boxText = (tab: Tab): Promise<string> =>
  tab.run("panel", (css: string) => document.querySelector<HTMLInputElement>(css)?.value ?? "", SEARCH);
const suggestions = (tab: Tab): Promise<string[]> =>
  tab.run("panel", () =>
    [
      ...document.querySelectorAll<HTMLElement>('[role="group"][aria-label="For the last message"] [role="option"]'),
    ].map((option) => option.innerText),
  );

const learnt = (tab: Tab): Promise<string> =>
  tab.run("page", () => document.querySelector<HTMLElement>(".memories")?.innerText ?? "");

describe.each(BROWSERS)("search, %s", (name) => {
  const { mia, open, drive } = stage(name);

  test("filters are taken, combined and removed from the keyboard, and the rest of the query stays", async () => {
    const tab = await mia();
    await tab.type("panel", SEARCH, "#ship");
    await waitUntil("the offer", async () => (await hits(tab))[0]?.includes("Only #shipping"));
    await tab.press("panel", "Enter");
    await waitUntil("the chip", async () => (await chips(tab)).join() === "#shipping ×");
    expect(await boxText(tab)).toBe("");
    await waitUntil("only shipping", async () => (await hits(tab)).length === 7);
    for (const key of ["l", "o", "s", "t"]) await tab.press("panel", key);
    await waitUntil("the lost parcel", async () => (await hits(tab))[0]?.includes("Parcel seems lost"));
    for (let at = 0; at < 5; at++) await tab.press("panel", "Backspace");
    await waitUntil("no chip", async () => (await chips(tab)).length === 0);
    for (const key of ["/", "r", "e", "t"]) await tab.press("panel", key);
    await waitUntil("the shortcut", async () =>
      tab.run("panel", () => document.querySelector('[aria-selected="true"]')?.textContent?.includes("How to return")),
    );
    await tab.press("panel", "Enter");
    await waitUntil("a plan", async () => (await chunks(tab)).length > 0);
  });

  test("an empty box suggests for the customer's last message, learns when it may, and shows what it learnt", async () => {
    const tab = await mia("speed=0.1");
    await say(tab, CUSTOMER, "customer", "My blender came damaged, can I get a refund? I'm Mia, 12 Elm Road");
    await waitUntil("the suggestion", async () =>
      (await suggestions(tab)).some((one) => /Refund needs a photo|Arrived damaged/.test(one)),
    );
    const [first = ""] = await suggestions(tab);
    expect(first).toMatch(/Customer wrote: .*(damaged|refund)/);

    await tab.type("panel", SEARCH, "warehouse");
    await waitUntil("the hit", async () => (await hits(tab))[0]?.includes("Waiting for the warehouse"));
    await tab.press("panel", "Enter");
    await waitUntil("a plan", async () => (await states(tab)).startsWith("waiting"));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)).startsWith("sent"));
    await waitUntil("the question", async () => (await panelText(tab)).includes("Shall I learn"));
    await clickButton(tab, "Yes, learn");
    await waitUntil("the question to go", async () => !(await panelText(tab)).includes("Shall I learn"));

    await untilRead(tab, () => say(tab, CUSTOMER, "customer", "The lid is damaged as well, refund please"));
    await tab.type("panel", SEARCH, "warehouse");
    await waitUntil("that it was used", async () => (await hits(tab))[0]?.includes("used"));
    await tab.press("panel", "Enter");
    await waitUntil("a plan", async () => (await states(tab)).startsWith("waiting"));
    await focusPlan(tab);
    if ((await chunks(tab))[0]?.flagged) await tab.press("panel", "f");
    await waitUntil("no flag", async () => !(await chunks(tab))[0]?.flagged);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)).startsWith("sent"));

    const options = await open(drive().own("/options.html"));
    const isLearnt = async () => (await learnt(options)).includes("damaged");
    await waitUntil(
      "what was learnt",
      async () => {
        await options.reload();
        return waitUntil("the page to show it", isLearnt, 3000);
      },
      30_000,
    );
    const kept = await learnt(options);
    expect(kept).toContain("Waiting for the warehouse");
    expect(kept).not.toMatch(/mia|elm|12|blender/i);
    await options.run("page", () => document.querySelector<HTMLElement>('button[aria-label^="Erase what"]')?.click());
    await waitUntil("nothing to be kept", async () => (await learnt(options)) === "");
  });
});
