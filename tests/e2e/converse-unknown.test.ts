// The real chat desk without its profile: read and served by its looks alone, and after it was taught.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BROWSERS, launch, universalFor } from "./drive/browsers";
import { GREETING, openConverse, type Received } from "./drive/converse-desk";
import type { Drive } from "./drive/driver";
import { clickButton, focusPlan, panelText, states, takeDraft } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)("Converse.js without its profile, %s", (name) => {
  let drive: Drive;
  let desk: Awaited<ReturnType<typeof openConverse>>;
  beforeAll(async () => {
    drive = await launch(name, { extension: universalFor(name) });
  });
  beforeEach(async () => {
    desk = await openConverse(drive);
  });
  afterEach(() => desk?.close());
  afterAll(async () => {
    await drive?.close();
  });

  const says = (words: string | RegExp) =>
    waitUntil(`the panel to say ${words}`, async () => {
      const text = await panelText(desk.tab);
      return typeof words === "string" ? text.includes(words) : words.test(text);
    });

  /** Two chunks and the bot's own words between them: those arrive, once each, the flagged one does not. */
  const serves = async () => {
    const { tab, customer } = desk;
    const texts = ["I am looking at it: order <1234> & more.", GREETING, "It arrives tomorrow."];
    const plan = await takeDraft(tab, texts.join("\n\n"));
    expect(plan.map(({ flagged }) => flagged)).toEqual([false, true, false]);
    for (const after of ["sent waiting waiting", "sent skipped waiting", "sent skipped sent"]) {
      await focusPlan(tab);
      await tab.press("panel", "Control+Enter");
      await waitUntil(after, async () => (await states(tab)) === after);
    }
    await waitUntil("the customer to have them", () => customer.received.length === 3);
    await pause(500);
    expect(customer.received.map(({ body }: Received) => body)).toEqual([GREETING, texts[0], texts[2]]);
  };

  test("by its looks alone", async () => {
    await says("customer@localhost 1, bot 1");
    await serves();
  });

  test("after it was taught", async () => {
    const { tab } = desk;
    await tab.click("panel", ".reading summary");
    await clickButton(tab, "Teach Chatside this page");
    await says("Point at any message the customer wrote");
    await tab.clickAt(
      '.chat-msg[data-isownmessage="false"] .chat-msg__text, .chat-msg__content:not(.chat-msg__content--me) .chat-msg__text',
    );
    await says("Point at any message you or your team wrote");
    await tab.clickAt(".chat-msg__content--me .chat-msg__text");
    await says("Point at the box you write replies in");
    await tab.clickAt("textarea");
    await says("Point at the button that sends");
    await clickButton(tab, "Enter sends");
    await says(/2 messages: 1 from the customer, 1 ours/);
    await clickButton(tab, "Save");
    await says(/Read as you taught it/);
    await serves();
  });
});
