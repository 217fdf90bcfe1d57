// Nothing moves under the hand: what comes and goes by itself leaves the search and the plan where they are.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { say } from "./drive/desk";
import { focusPlan, panelText, states, take } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Where search, plan and its button stand, in CSS pixels from the top of the panel. */
const places = (): number[] =>
  [".search input", ".queue-title", ".queue .quiet", ".chunk.current"].map(
    (css) => document.querySelector(css)?.getBoundingClientRect().top ?? -1,
  );

describe.each(BROWSERS)("what stands still, %s", (name) => {
  const { mia } = stage(name);

  test("messages, lines about them and the agent's own text move neither search nor plan", async () => {
    const tab = await mia();
    const plan = await take(tab, "warehouse", "Waiting for the warehouse");
    expect(plan.length).toBeGreaterThan(0);
    await waitUntil("the plan", async () => (await states(tab)) === "waiting");
    await focusPlan(tab);
    const before = await tab.run("panel", places);
    expect(before).not.toContain(-1);
    const seen = async (what: string, words: RegExp) => {
      await waitUntil(what, async () => words.test(await panelText(tab)));
      expect(await tab.run("panel", places), what).toEqual(before);
    };
    await say(tab, 812, "agent", "We answer every message within the day.");
    await seen("a line not sent from here", /was not sent from here/);
    for (let more = 0; more < 6; more++) await say(tab, 812, "customer", `And one more thing, number ${more}.`);
    await seen("more messages", /Brief/);
    await tab.type("page", "textarea", "Mine");
    await seen("own text", /Your own text is in the reply box/);
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () =>
      /Your own text is in the reply box\. Send it first/.test(await panelText(tab)),
    );
    expect(await tab.run("panel", places), "refused").toEqual(before);
  });
});
