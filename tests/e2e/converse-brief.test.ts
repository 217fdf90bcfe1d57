// What the bot asked and the customer answered on a real desk, and a plan whose rest is looked at again while it is sent.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BROWSERS, launch } from "./drive/browsers";
import { openConverse, type Received } from "./drive/converse-desk";
import type { Drive } from "./drive/driver";
import { chunks, focusPlan, panelText, states, takeDraft } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("brief and re-checks on Converse.js and Prosody, %s", (name) => {
  let desk: Awaited<ReturnType<typeof openConverse>>;
  let drive: Drive;

  beforeAll(async () => {
    drive = await launch(name);
  });
  beforeEach(async () => {
    desk = await openConverse(drive);
  });
  afterEach(() => desk.close());
  afterAll(async () => {
    await drive?.close();
  });

  test("the brief has what the bot asked with the answer, and a chunk that asks it again is flagged with it", async () => {
    const { tab, customer, bot } = desk;
    bot.say("customer@localhost", "May I have your order number, please?");
    await waitUntil("the question", async () => (await panelText(tab)).includes("your side 2"));
    customer.say("agent@localhost", "Sure, it is 48213");
    const shown = await waitUntil("the answer", async () => {
      const brief = await tab.text("panel", ".brief");
      return /order number, please\?\s*48213/.test(brief) ? brief : undefined;
    });
    expect(shown).toContain("where is my order?");
    await takeDraft(tab, "Could you tell me your order number?\n\nI will ask the carrier about it.");
    const asked = await waitUntil("the flag", async () => {
      const [first] = await chunks(tab);
      return first?.flagged ? first : undefined;
    });
    expect(asked.words).toMatch(/Already answered: 48213/);
  });

  test("a message of the bot in the middle of a plan flags the chunk that says it, and the key goes past it", async () => {
    const { tab, customer, bot } = desk;
    const texts = [
      "Let me look at your order.",
      "It left our depot in Porto this morning.",
      "The van has two more stops.",
    ];
    const plan = await takeDraft(tab, texts.join("\n\n"));
    expect(plan.map(({ flagged }) => flagged)).toEqual([false, false, false]);
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting waiting");
    bot.say("customer@localhost", "Good news: it left our depot in Porto this morning!");
    await waitUntil("the second to be flagged", async () => (await chunks(tab))[1]?.flagged);
    expect((await chunks(tab)).map(({ flagged }) => flagged)).toEqual([false, true, false]);
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be passed", async () => (await states(tab)) === "sent skipped waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the last to be seen", async () => (await states(tab)) === "sent skipped sent");
    await waitUntil("the customer to have it", () => customer.received.length === 4);
    expect(customer.received.filter(({ body }: Received) => body === texts[1])).toEqual([]);
  });
});
