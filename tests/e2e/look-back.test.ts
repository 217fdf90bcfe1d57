// A message that was seen in its chat is gone when the chat is shown again: the plan asks about it.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import { chunks, focusPlan, reads, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("looking back, %s", (name) => {
  const { mia } = stage(name);

  test("a desk that forgot the message when its page was loaded anew", async () => {
    // Nobody else writes: what they wrote would be forgotten, too, and where the chat ended then would not be found.
    const tab = await mia("speed=0.1");
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await tab.reload();
    await reads(tab, "Mia Kowalska");
    expect(await delivered(tab)).toEqual([]);
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed waiting", 40_000);
    expect((await chunks(tab))[0]?.words).toContain("took it back");
  });
});
