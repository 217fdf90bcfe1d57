import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signIn } from "../beds/xmpp/person.mjs";
import { BROWSERS, launch } from "./drive/browsers";
import { GREETING, openConverse, type Received } from "./drive/converse-desk";
import type { Drive, Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, panelText, reads, states, take, takeDraft } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Seconds left as the panel's ring shows them; undefined while nothing is owed. */
async function secondsLeft(tab: Tab): Promise<number | undefined> {
  const shown = await tab.text("panel", ".timer strong .visually-hidden");
  const match = /^(\+?)(\d+):(\d\d)/.exec(shown);
  if (!match) return undefined;
  return (match[1] ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

describe.each(BROWSERS)("the main job on Converse.js and Prosody, %s", (name) => {
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

  test("sides are told apart, chunks are received once, the bot's greeting is flagged, only a reply restarts the clock", async () => {
    const { tab, customer, bot } = desk;
    expect(await panelText(tab)).toContain("was not sent from here");
    const before = await waitUntil("a running clock", () => secondsLeft(tab));
    await pause(2500);
    const later = await waitUntil("a running clock", () => secondsLeft(tab));
    expect(later).toBeLessThan(before);

    const texts = ["I am looking at it: order <1234> & more.", GREETING, "It arrives tomorrow 👋"];
    const plan = await takeDraft(tab, texts.join("\n\n"));
    expect(plan.map(({ flagged }) => flagged)).toEqual([false, true, false]);
    expect(plan[1]?.words).toContain("An automatic message said exactly this");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the flagged one to be passed", async () => (await states(tab)) === "sent skipped waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the last to be seen", async () => (await states(tab)) === "sent skipped sent");
    await waitUntil("the customer to have them", () => customer.received.length === 3);
    await pause(500);
    expect(customer.received.map(({ body }: Received) => body)).toEqual([GREETING, texts[0], texts[2]]);
    expect(await panelText(tab)).toContain("Nothing owed");
    await take(tab, "anything", "Anything else?");
    await tab.press("panel", "Control+Enter");
    await waitUntil("the macro to be seen", async () => (await states(tab)) === "sent");
    await waitUntil("the customer to have it", () => customer.received.length === 4);
    expect(customer.received.at(-1)?.body).toBe("Is there anything else I can help you with?");

    customer.say("agent@localhost", "Thanks!");
    await waitUntil("the clock to run", async () => (await panelText(tab)).includes("Reply due"));
    const running = await waitUntil("seconds", () => secondsLeft(tab));
    expect(running).toBeLessThanOrEqual(75);
    await pause(2500);
    bot.say("customer@localhost", "We will be with you shortly.");
    await waitUntil("the bot's second line", async () => (await panelText(tab)).includes("your side 5"));
    expect(await waitUntil("seconds", () => secondsLeft(tab))).toBeLessThan(running);
  });

  test("a server that stops while a chunk is on its way leaves a question, and nothing is sent twice or lost", async () => {
    const { tab, customer, prosody, web } = desk;
    await takeDraft(tab, "One moment, please.\n\nHere it is.");
    await focusPlan(tab);
    prosody.halt();
    await tab.press("panel", "Control+Enter");
    // Converse shows its own bubble at once: it stands there before it is delivered. The page itself looks out for it, since
    // Chatside takes it for sent a moment later.
    await tab.run("page", async () => {
      const end = Date.now() + 15_000;
      while (document.querySelectorAll(".chat-msg__content--me").length < 2) {
        if (Date.now() > end) throw new Error("no bubble");
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    });
    await prosody.stop();
    // Converse keeps its chat on screen in one browser and blanks its page in the other, when it comes to that, and lets go
    // of its storage in its own time: the plan waits for either.
    await pause(3000);
    const isBlank = () => tab.run("page", () => document.querySelector("converse-chat-message") === null);
    const isAsked = async () => (await states(tab)) === "unconfirmed waiting";
    await waitUntil("the doubt, or no chat", async () => (await isBlank()) || (await isAsked()), 25_000);
    await prosody.start();
    const openAgain = async () => {
      await tab.run("page", async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name: stored } of await indexedDB.databases()) if (stored) indexedDB.deleteDatabase(stored);
      });
      await tab.goto(`${web.url}/?again`);
      await waitUntil("the chat to be open again", async () => {
        await pause(500);
        return tab.run("page", () => {
          const open: unknown = Reflect.get(window, "openCustomer");
          if (typeof open === "function") open();
          return document.querySelector("converse-chat-heading") !== null;
        });
      });
    };
    let again = false;
    const isShown = async () => {
      if (!again && (await isBlank())) {
        await openAgain();
        again = true;
      }
      return (await tab.text("panel", ".panel-header")).includes("customer@localhost");
    };
    await waitUntil("the chat, kept or opened again", isShown, 40_000);
    await reads(tab, "customer@localhost");
    await waitUntil("the question", isAsked, 20_000);
    const [first] = await chunks(tab);
    expect(first?.text).toBe("One moment, please.");
    expect(first?.words).toMatch(/The desk lost its connection just then|The page went away while this was being sent/);
    await waitUntil(
      "the desk to be back",
      () => tab.run("page", () => !document.querySelector("converse-controlbox .controlbox-pane > converse-spinner")),
      60_000,
    );
    const back = await signIn(prosody.url, "customer", "laptop");
    await pause(3000);
    const arrived = () =>
      [...customer.received, ...back.received].filter(({ body }: Received) => body === "One moment, please.");
    expect(await states(tab)).toBe("unconfirmed waiting");
    expect(arrived()).toEqual([]);
    await clickButton(tab, "Send again");
    await waitUntil("it to wait", async () => (await states(tab)) === "waiting waiting");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await waitUntil("the customer to have it", () => arrived().length > 0);
    await pause(1000);
    expect(new Set(arrived().map(({ id }: Received) => id)).size).toBe(1);
    back.leave();
  }, 240_000);
});
