// Two tabs of one desk: how the panel lies is one thing for both, and what cannot be seen in a tab is not sent there.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, say } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { clickButton, reads, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const width = (tab: Tab) =>
  tab.run("page", () => document.querySelector<HTMLElement>("[data-chatside-panel]")?.offsetWidth ?? 0);
const becomes = (tab: Tab, wide: number) => waitUntil(`a width of ${wide}`, async () => (await width(tab)) === wide);

describe.each(BROWSERS)("two tabs of one desk, %s", (name) => {
  const { mia, open } = stage(name);

  test("folded and unfolded in one, it is so in the other; folded in both, neither sends", async () => {
    const first = await mia();
    const address = await first.run("page", () => location.href);
    const second = await open(address);
    await reads(second, "Mia Kowalska");
    await takeDraft(second, "One.\n\nTwo.");
    await second.click("panel", '[aria-label="Fold to the rail"]');
    await becomes(second, 40);
    await first.front();
    await becomes(first, 40);
    await second.front();
    await say(second, 812, "customer", "Are you there?");
    await waitUntil("the rail to count", async () => (await second.text("panel", ".rail .unsent")) === "2");
    await second.click("page", "textarea");
    await second.press("page", "Control+Enter");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await delivered(second)).toEqual([]);
    await first.front();
    await first.click("panel", ".rail");
    await becomes(first, 360);
    await second.front();
    await becomes(second, 360);
    await say(second, 812, "customer", "Hello?");
    await waitUntil("the plan", async () => (await states(second)) === "waiting waiting");
    await second.click("page", "textarea");
    await second.press("page", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(second)) === "sent waiting");
  });

  test("a form that waits for answers keeps them while another tab folds the panel", async () => {
    const first = await mia();
    const second = await open(await first.run("page", () => location.href));
    await reads(second, "Mia Kowalska");
    await second.type("panel", 'input[aria-label="Search macros"]', "rfa");
    await waitUntil("the hit", async () => (await second.text("panel", '[role="option"]')).includes("Refund approved"));
    await second.press("panel", "Enter");
    await second.type("panel", ".questions input", "24.90");
    await first.front();
    await first.click("panel", '[aria-label="Fold to the rail"]');
    await becomes(first, 40);
    await second.front();
    await becomes(second, 40);
    await second.click("panel", ".rail");
    await becomes(second, 360);
    expect(await second.run("panel", () => document.querySelector<HTMLInputElement>(".questions input")?.value)).toBe(
      "24.90",
    );
    await clickButton(second, "Cancel");
  });
});
