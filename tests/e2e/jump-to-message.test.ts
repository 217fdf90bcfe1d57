// From a flagged chunk to the message that said it, from the panel in the page and from the browser's own side panel.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, focusPlan, PLAN, reads, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const SAID = "We pack all orders of the weekend on Monday.";

/** Where the row with the words stands: in sight of its list, outlined, or neither. */
const row = (tab: Tab): Promise<string> =>
  tab.run(
    "page",
    (words: string) => {
      const list = document.querySelector(".transcript");
      const found = [...(list?.children ?? [])].find((one) => one.textContent?.includes(words));
      if (!list || !found) return "gone";
      const [frame, box] = [list.getBoundingClientRect(), found.getBoundingClientRect()];
      const inSight = box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      const outlined = found.getAnimations({ subtree: true }).length > 0;
      return `${inSight ? "in sight" : "out of sight"}${outlined ? ", outlined" : ""}`;
    },
    SAID,
  );

const lookAway = (tab: Tab): Promise<void> =>
  tab.run("page", () => {
    const list = document.querySelector(".transcript");
    if (list) list.scrollTop = list.scrollHeight;
    for (const one of list?.getAnimations({ subtree: true }) ?? []) one.cancel();
  });

describe.each(BROWSERS)("to the message of a flagged chunk, %s", (name) => {
  const { mia, drive } = stage(name);

  test("one key shows it in the page, from either panel", async () => {
    const tab = await mia();
    await say(tab, 812, "bot", SAID);
    for (let count = 1; count <= 30; count++) await say(tab, 812, "customer", `and one more thing, number ${count}`);
    await reads(tab, "Mia Kowalska");
    await takeDraft(tab, `${SAID}\n\nYours comes on Tuesday.`);
    await waitUntil("the flag", async () => (await chunks(tab))[0]?.flagged);
    await lookAway(tab);
    expect(await row(tab)).toBe("out of sight");
    await focusPlan(tab);
    await tab.press("panel", "d");
    await waitUntil("the row, from the panel", async () => (await row(tab)) === "in sight, outlined");

    const side = await drive().openSidePanel(tab);
    await lookAway(tab);
    expect(await row(tab)).toBe("out of sight");
    // It shows the plan a moment after it opens, and a key before that means nothing.
    await waitUntil("the row, from the side panel", async () => {
      await side.pressLetter(PLAN, "d");
      return (await row(tab)) === "in sight, outlined";
    });
    await side.close();
  });
});
