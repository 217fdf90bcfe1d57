// Takes the README's pictures from the real thing: `npm run pictures`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, test } from "vitest";
import type { BrowserName } from "../e2e/drive/browsers";
import { say } from "../e2e/drive/desk";
import { chunks, focusPlan, hits, SEARCH, states, takeDraft } from "../e2e/drive/panel";
import { stage } from "../e2e/drive/stage";
import { waitUntil } from "../e2e/drive/wait-until";
import { ROOT } from "../scripts/ensure.mjs";

/** The ones the README shows; the others are for looking at, in test-results. */
const SHOWN = new Set(["panel-light-chromium.png", "search-dark-chromium.png", "flagged-dark-firefox.png"]);
const file = (name: string) => path.join(ROOT, SHOWN.has(name) ? "assets/pictures" : "test-results", name);
for (const folder of ["assets/pictures", "test-results"]) mkdirSync(path.join(ROOT, folder), { recursive: true });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const SHOTS: readonly (readonly [BrowserName, boolean])[] = [
  ["chromium", false],
  ["chromium", true],
  ["firefox", false],
  ["firefox", true],
];

describe.each(SHOTS)("%s, dark: %s", (name, dark) => {
  const { mia } = stage(name, { dark, width: 1180, height: 720 });
  const look = dark ? "dark" : "light";

  test("a plan on its way", async () => {
    const tab = await mia("speed=0.2");
    await takeDraft(
      tab,
      "I've looked up order #1234 for you.\n\nIt left our warehouse on Thursday and is with the carrier now.\n\nThey expect to deliver it tomorrow before noon.\n\nIs there anything else I can help you with?",
    );
    await focusPlan(tab);
    for (const at of [1, 2]) {
      await tab.press("panel", "Control+Enter");
      await waitUntil("it to be seen", async () => (await states(tab)).split("sent").length - 1 === at);
    }
    await say(tab, 812, "customer", "Oh good, thank you!");
    await pause(1500);
    await tab.screenshot(file(`panel-${look}-${name}.png`));
  });

  test("a flagged chunk", async () => {
    const tab = await mia("speed=0.2");
    await takeDraft(tab, "What is your order number, please?\n\nThen I'll look it up right away.");
    await waitUntil("the flag", async () => (await chunks(tab))[0]?.flagged);
    await focusPlan(tab);
    await pause(800);
    await tab.screenshot(file(`flagged-${look}-${name}.png`));
  });

  test("search", async () => {
    const tab = await mia("speed=0.2");
    await tab.type("panel", SEARCH, "ref");
    await waitUntil("hits", async () => (await hits(tab))[0]?.includes("Refund"));
    await pause(800);
    await tab.screenshot(file(`search-${look}-${name}.png`));
  });

  test("a filter offered, and filters as chips", async () => {
    const tab = await mia("speed=0.2");
    await tab.type("panel", SEARCH, "#shipping ");
    await waitUntil("the chip", async () => (await tab.text("panel", ".chip")) !== "");
    await tab.press("panel", "#");
    await waitUntil("the offer", async () => (await hits(tab))[0]?.includes("Only"));
    await pause(800);
    await tab.screenshot(file(`filters-${look}-${name}.png`));
  });

  test("what may answer the customer, and the question whether to learn", async () => {
    const tab = await mia("speed=0.1");
    await say(tab, 812, "customer", "The box came damaged, too.");
    await pause(600);
    await tab.type("panel", SEARCH, "warehouse");
    await waitUntil("the hit", async () => (await hits(tab))[0]?.includes("warehouse"));
    await tab.press("panel", "Enter");
    await focusPlan(tab);
    await waitUntil("a plan", async () => (await states(tab)).startsWith("waiting"));
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)).startsWith("sent"));
    await say(tab, 812, "customer", "Can I get a refund for a damaged one?");
    await tab.click("panel", SEARCH);
    await pause(1200);
    await tab.screenshot(file(`suggested-${look}-${name}.png`));
  });
});
