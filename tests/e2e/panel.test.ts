import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, say } from "./drive/desk";
import type { Tab, Where } from "./drive/driver";
import {
  chunks,
  clickButton,
  composerText,
  focusPlan,
  hits,
  panelText,
  reads,
  SEARCH,
  states,
  take,
  takeDraft,
} from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts the keys a page hears of. */
const countKeys = () => {
  Reflect.set(window, "heard", 0);
  for (const kind of ["keydown", "keypress", "keyup", "input"]) {
    window.addEventListener(kind, () => Reflect.set(window, "heard", Reflect.get(window, "heard") + 1), true);
  }
};
const keysHeard = () => Number(Reflect.get(window, "heard"));

describe.each(BROWSERS)("the panel, %s", (name) => {
  const { mia, open, drive, later } = stage(name);

  test("three letters find a macro, Enter takes it, gaps are asked for, the preview is what is sent", async () => {
    const tab = await mia();
    await tab.type("panel", SEARCH, "rfa");
    await waitUntil("the hit", async () => (await hits(tab))[0]?.includes("Refund approved"));
    await waitUntil("the preview", async () => (await tab.text("panel", ".preview")).includes("3 to 5 working days"));
    await tab.press("panel", "Enter");
    await waitUntil("the question", async () =>
      (await tab.text("panel", ".questions")).toLowerCase().includes("amount"),
    );
    await tab.type("panel", ".questions input", "24.90 €");
    await tab.press("panel", "Enter");
    const plan = await waitUntil("the plan", async () => ((await chunks(tab)).length === 3 ? chunks(tab) : undefined));
    expect(plan[0]?.text).toBe("I've refunded 24.90 € to the account you paid with.");
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting waiting");
    expect((await delivered(tab))[0]?.text).toBe("I've refunded 24.90 € to the account you paid with.");
  });

  test("arrows move, a search without a hit helps, Escape gives the keyboard back to the reply box", async () => {
    const tab = await mia();
    await tab.click("page", "textarea");
    await tab.type("panel", SEARCH, "xqzzkv");
    await waitUntil("help", async () => (await panelText(tab)).includes("No macro has"));
    for (let times = 0; times < 6; times++) await tab.press("panel", "Backspace");
    await waitUntil("hits", async () => (await hits(tab)).length > 3);
    await tab.press("panel", "ArrowDown");
    await waitUntil("the second hit", () =>
      tab.run("panel", () => document.querySelector('[aria-selected="true"]')?.id === "hit-1"),
    );
    await tab.press("panel", "Escape");
    await waitUntil("the focus in the page", () =>
      tab.run("page", () => document.activeElement?.localName === "textarea"),
    );
  });

  test("keys pressed in the panel are invisible to the page", async () => {
    const tab = await mia();
    await tab.run("page", countKeys);
    await tab.type("panel", SEARCH, "refund");
    await waitUntil("hits", async () => (await hits(tab))[0]?.includes("Refund"));
    await tab.press("panel", "ArrowDown");
    expect(await tab.run("page", keysHeard)).toBe(0);
  });

  test("a page that embeds the panel's address gets an empty page", async () => {
    const tab = await mia();
    const address = await tab.run("panel", () => location.href);
    const site = await serve(
      {},
      { "/": `<!doctype html><title>x</title><p>hello</p><iframe src="${address}?stranger#guess"></iframe>` },
    );
    later(() => site.close());
    const stranger = await open(`${site.url}/`);
    await pause(2500);
    // Chromium does not load it at all: then the frame has no text to tell.
    const shown = (where: Tab, place: Where) =>
      where.run(place, () => document.body?.innerText.trim() ?? "").catch(() => "not loaded");
    expect(await shown(tab, "panel")).toContain("Mia Kowalska");
    expect(["", "not loaded"]).toContain(await shown(stranger, { frame: "panel.html?stranger" }));
  });

  test("chunks are edited, split, merged, skipped, moved, and each is undone", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.\n\nThree.");
    const texts = async () => (await chunks(tab)).map(({ text }) => text).join("|");
    const becomes = (wanted: string) => waitUntil(wanted, async () => (await texts()) === wanted);
    await focusPlan(tab);
    await tab.press("panel", "m");
    await becomes("One.\n\nTwo.|Three.");
    await tab.press("panel", "z");
    await becomes("One.|Two.|Three.");
    await tab.press("panel", "s");
    await waitUntil("the skip", async () => (await states(tab)) === "skipped waiting waiting");
    await tab.press("panel", "z");
    await waitUntil("the undo", async () => (await states(tab)) === "waiting waiting waiting");
    await tab.press("panel", "Alt+ArrowDown");
    await becomes("Two.|One.|Three.");
    await tab.press("panel", "z");
    await becomes("One.|Two.|Three.");
    await tab.press("panel", "e");
    await tab.press("panel", "End");
    await tab.type("panel", '[aria-label="Edit chunk"]', " And more.");
    await tab.press("panel", "Escape");
    await becomes("One. And more.|Two.|Three.");
    await tab.press("panel", "e");
    await waitUntil("the editor", () =>
      tab.run("panel", () => {
        const field = document.querySelector<HTMLTextAreaElement>('[aria-label="Edit chunk"]');
        field?.setSelectionRange(4, 4);
        return field !== null;
      }),
    );
    await tab.press("panel", "Control+Shift+Enter");
    await becomes("One.|And more.|Two.|Three.");
    await tab.press("panel", "z");
    await becomes("One. And more.|Two.|Three.");
  });

  test("a chunk the bot has said is flagged, passed by the key, and sent once unflagged or by the key that sends it anyway", async () => {
    const tab = await mia();
    await takeDraft(tab, "what is your ORDER NUMBER please\n\nLet me see.");
    const [first] = await chunks(tab);
    expect(first?.flagged).toBe(true);
    expect(first?.words).toContain("The bot said this almost word for word");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be passed", async () => (await states(tab)) === "skipped waiting");
    expect(await delivered(tab)).toEqual([]);
    await tab.press("panel", "z");
    await waitUntil("the undo", async () => (await states(tab)) === "waiting waiting");
    await tab.press("panel", "f");
    await waitUntil("it to be unflagged", async () => !(await chunks(tab))[0]?.flagged);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await say(tab, 812, "bot", "Let me see.");
    await waitUntil("the second to be flagged", async () => (await chunks(tab))[1]?.flagged);
    await tab.press("panel", "Control+Alt+Enter");
    await waitUntil("it to be sent all the same", async () => (await states(tab)) === "sent sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["what is your ORDER NUMBER please", "Let me see."]);
  });

  test("of a chunk that the bot has half said the rest alone is one key away, and undone by one", async () => {
    const tab = await mia();
    const text = "What is your order number, please? Our pickup point on the north shore is open until six.";
    await takeDraft(tab, text);
    await waitUntil("the offer", async () => (await chunks(tab))[0]?.words.includes("said the marked part before"));
    await focusPlan(tab);
    await tab.press("panel", "r");
    await waitUntil(
      "the rest alone",
      async () => (await chunks(tab))[0]?.text === "Our pickup point on the north shore is open until six.",
    );
    await tab.press("panel", "z");
    await waitUntil("the whole again", async () => (await chunks(tab))[0]?.text === text);
    await tab.press("panel", "r");
    await waitUntil("the rest alone", async () => (await chunks(tab))[0]?.text !== text);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect((await delivered(tab)).map((one) => one.text)).toEqual([
      "Our pickup point on the north shore is open until six.",
    ]);
  });

  test("the words in common are marked; the earlier message is brought into view, the keyboard stays; a row that is gone is said to be", async () => {
    const tab = await mia();
    for (let more = 0; more < 12; more++) await say(tab, 812, "customer", `And another thing, number ${more}.`);
    await takeDraft(tab, "what is your ORDER NUMBER please\n\nLet me see.");
    await waitUntil("the mark", () =>
      tab.run("panel", () => document.querySelector(".flagged mark")?.textContent?.includes("ORDER NUMBER")),
    );
    await focusPlan(tab);
    const outlined = () =>
      tab.run("page", () =>
        [...document.querySelectorAll<HTMLElement>("[data-message-id]")]
          .find((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return row.getAnimations().length > 0 && top >= 0 && bottom <= innerHeight;
          })
          ?.innerText.includes("order number"),
      );
    expect(await outlined()).toBeFalsy();
    await tab.press("panel", "d");
    await waitUntil("the row in view", outlined);
    expect(await tab.run("panel", () => document.activeElement?.getAttribute("aria-label"))).toBe("Plan");
    await tab.run("page", () => {
      const rows = [...document.querySelectorAll<HTMLElement>("[data-message-id]")];
      const asked = rows.findIndex((row) => row.innerText.includes("order number"));
      for (const row of rows.slice(0, asked + 1)) row.remove();
    });
    await tab.press("panel", "d");
    await waitUntil("that it is gone", async () => (await panelText(tab)).includes("no longer on the page"));
  });

  test("the clock shows the first reply, ignores what was not sent from here, and settles with a reply", async () => {
    const tab = await mia("speed=0.1");
    expect(await panelText(tab)).toContain("First reply due");
    await say(tab, 812, "agent", "An automatic line under my name.");
    await waitUntil("the line", async () => (await panelText(tab)).includes("was not sent from here"));
    expect(await panelText(tab)).toContain("First reply due");
    await clickButton(tab, "That was me");
    await waitUntil("the clock to settle", async () => (await panelText(tab)).includes("Nothing owed"));
    await say(tab, 812, "customer", "And now?");
    await waitUntil("the clock to run", async () => (await panelText(tab)).includes("Reply due"));
  });

  test("folded to the rail it still shows the countdown; its width follows the keys and is remembered", async () => {
    const tab = await mia();
    const width = () =>
      tab.run("page", () => document.querySelector<HTMLElement>("[data-chatside-panel]")?.offsetWidth ?? 0);
    expect(await width()).toBe(360);
    await tab.run("panel", () => document.querySelector<HTMLElement>('[role="separator"]')?.focus());
    await tab.press("panel", "ArrowLeft");
    await waitUntil("a wider panel", async () => (await width()) === 376);
    await tab.click("panel", '[aria-label="Fold to the rail"]');
    await waitUntil("the rail", async () => (await width()) === 40);
    await waitUntil("the countdown", async () => /\d:\d\d/.test(await tab.text("panel", ".rail")));
    await tab.reload();
    await pause(1000);
    await waitUntil("the rail again", async () => (await width()) === 40);
    await tab.click("panel", ".rail");
    await waitUntil("the panel again", async () => (await width()) === 376);
    await reads(tab, "Mia Kowalska");
  });

  test("a page that removes our element gets it back", async () => {
    const tab = await mia();
    await tab.run("page", () => document.querySelector("[data-chatside-panel]")?.remove());
    await waitUntil("the element", () =>
      tab.run("page", () => document.querySelector("[data-chatside-panel]") !== null),
    );
    await reads(tab, "Mia Kowalska");
    await tab.run("page", () => {
      document.body.replaceWith(document.createElement("body"));
    });
    await waitUntil("no chat", async () => (await panelText(tab)).includes("No chat open"));
  });

  test("macros are added, edited and deleted on the options page, and found at once", async () => {
    const options = await open(drive().own("/options.html"));
    await waitUntil("the library", async () => (await options.text("page", ".library")).includes("Account locked"));
    await clickButton(options, "New macro", "page");
    await options.type("page", ".editor label input", "Zebra crossing");
    await options.type("page", ".editor textarea", "Stripes ahead.");
    await clickButton(options, "Save", "page");
    await waitUntil("the word", async () =>
      (await options.text("page", ".page")).includes("“Zebra crossing” is saved."),
    );
    const tab = await mia();
    const plan = await take(tab, "zebra", "Zebra crossing");
    expect(plan.map(({ text }) => text)).toEqual(["Stripes ahead."]);
    await options.front();
    await options.type("page", ".editor textarea", " Look both ways.");
    await clickButton(options, "Save", "page");
    await waitUntil("it to be saved", async () => !(await options.text("page", ".editor")).includes("Not saved yet"));
    await tab.front();
    const edited = await take(tab, "zebra", "Zebra crossing");
    expect(edited.map(({ text }) => text)).toEqual(["Stripes ahead. Look both ways."]);
    await options.front();
    await clickButton(options, "Delete", "page");
    await waitUntil("the word", async () => (await options.text("page", ".toast")).includes("put into the bin"));
    await waitUntil(
      "it to be gone",
      async () => !(await options.text("page", ".library-list")).includes("Zebra crossing"),
    );
    await options.click("page", ".toast .notice-body button");
    await waitUntil("it to be back", async () =>
      (await options.text("page", ".library-list")).includes("Zebra crossing"),
    );
  });

  test("the practice desk of the extension itself works in its sandbox", async () => {
    const tab = await open(drive().own("/practice.html"));
    await reads(tab, "Mia Kowalska", "page");
    await take(tab, "anything", "Anything else?", "page");
    await tab.press("page", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab, "page")) === "sent");
    expect((await delivered(tab, { frame: "practice-frame" })).map(({ text }) => text)).toEqual([
      "Is there anything else I can help you with?",
    ]);
  });

  test("the toolbar badge counts the seconds of its tab", async () => {
    const tab = await mia("speed=0.1");
    const address = await tab.run("page", () => location.origin);
    const own = await open(drive().own("/options.html"));
    const badge = () =>
      own.run(
        "page",
        async (origin: string) => {
          const api = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
            tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
            action: { getBadgeText(about: { tabId: number }): Promise<string> };
          };
          const found = (await api.tabs.query({})).find(({ url }) => url?.startsWith(origin));
          return found ? api.action.getBadgeText({ tabId: found.id }) : "";
        },
        address,
      );
    const first = Number(await waitUntil("seconds", async () => (/^\d+$/.test(await badge()) ? badge() : undefined)));
    expect(first).toBeLessThanOrEqual(75);
    await waitUntil("fewer seconds", async () => Number(await badge()) < first);
  });

  test("taking a draft empties the reply box once and loses nothing", async () => {
    const tab = await mia();
    await takeDraft(tab, "A long thought.\n\nAnother one.");
    expect(await composerText(tab)).toBe("");
    await clickButton(tab, "Discard");
    await clickButton(tab, "Bring it back");
    await waitUntil("the plan again", async () => (await states(tab)) === "waiting waiting");
  });
});
