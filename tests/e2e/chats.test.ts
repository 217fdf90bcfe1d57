import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, go, say, serveDesk } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, panelText, reads, SEARCH, states, takeDraft, untilRead } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { shiftClock } from "./drive/shift-clock";
import { AREA, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Seconds on the ring; overdue ones are negative. */
const ring = (tab: Tab): Promise<number | undefined> =>
  tab.run("panel", () => {
    const [, over, minutes, seconds] =
      /^(\+?)(\d+):(\d\d)$/.exec(document.querySelector(".ring text")?.textContent ?? "") ?? [];
    return seconds === undefined ? undefined : (over ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
  });
/** Every chat there is, also those of tabs that other tests have closed. */
const rows = (tab: Tab): Promise<string[]> =>
  tab.run("panel", () => [...document.querySelectorAll<HTMLElement>(".chat-row")].map((row) => row.innerText));
const openBoard = async (tab: Tab) => {
  await clickButton(tab, "Chats");
  await waitUntil("the chats", async () => (await rows(tab)).length > 0);
};
/** The address of the tab in front, seen from one behind it: Firefox's driver brings the tab it asks to the front. */
const front = (behind: Tab): Promise<string> =>
  behind.run("page", async () => {
    const { tabs } = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
      tabs: { query(which: object): Promise<{ url?: string }[]> };
    };
    return (await tabs.query({ active: true }))[0]?.url ?? "";
  });

describe.each(BROWSERS)("the clocks of all chats, %s", (name) => {
  const { mia, open, drive, later } = stage(name);

  test("the seconds are right after a sleep, and after the background was killed", async () => {
    const tab = await mia("speed=0.1");
    const before = (await waitUntil("the ring", () => ring(tab))) as number;
    await shiftClock(tab, "panel", 100_000);
    await waitUntil("the time that passed", async () => ((await ring(tab)) ?? 0) <= before - 100);
    expect(await ring(tab)).toBeGreaterThan(before - 115);
    expect(await panelText(tab)).toContain("First reply overdue");
    await drive().stopBackground();
    await say(tab, 812, "customer", "Hello?");
    await waitUntil("the panel to hear again", async () =>
      (await tab.text("panel", ".reading summary")).includes("Mia Kowalska 4"),
    );
    expect(await ring(tab)).toBeLessThanOrEqual(before - 100);
    await shiftClock(tab, "panel", -100_000);
    await waitUntil("the clock that was set back", async () => ((await ring(tab)) ?? -1000) > before - 60);
  });

  test("a promise, a nod, a question and the answer change what is owed", async () => {
    const tab = await mia("speed=0.1");
    const shows = (words: string) => waitUntil(words, async () => (await panelText(tab)).includes(words));
    const agent = async (text: string) => {
      await tab.type("page", "textarea", text);
      await tab.press("page", "Enter");
    };
    await agent("Let me check that for you.");
    await shows("Update due");
    await say(tab, 812, "customer", "Ok, thanks");
    await shows("last reply");
    expect(await panelText(tab)).toContain("Update due");
    await say(tab, 812, "customer", "Is it lost?");
    await shows("Reply due");
    await agent("It arrives tomorrow.");
    await shows("It is Mia Kowalska's turn.");
  });

  test("a promise with a time stands in the list, outlives the background and the next words, and goes when it is closed", async () => {
    const tab = await mia("speed=0.1");
    const agent = async (text: string) => {
      await tab.type("page", "textarea", text);
      await tab.press("page", "Enter");
    };
    await agent("I'll get back to you in 10 minutes.");
    await waitUntil("the update", async () => (await panelText(tab)).includes("Update due"));
    await openBoard(tab);
    const promised = () => tab.text("panel", ".promises");
    await waitUntil("the promise", async () => /Back to Mia Kowalska by .*, in (9|10) min/.test(await promised()));
    await drive().stopBackground();
    await say(tab, 812, "customer", "Ok");
    await waitUntil("the promise again", async () => (await promised()).includes("Back to Mia Kowalska"));
    await agent("It arrives tomorrow.");
    await waitUntil("its clock", async () => (await panelText(tab)).includes("Update due"));
    expect(await promised()).toContain("Back to Mia Kowalska");
    await tab.click("panel", ".promises button[aria-label^='Done']");
    await waitUntil("no promise", async () => !(await promised()).includes("Back to"));
  });

  test("chats of all tabs stand in one list, and Enter goes to the other tab", async () => {
    const behind = await drive().openBehind(drive().own("/options.html"));
    later(() => behind.close());
    const first = await mia("speed=0.1");
    const second = await mia("speed=0.1");
    const there = await second.run("page", () => location.origin);
    await takeDraft(second, "One.\n\nTwo.");
    await go(second, 813);
    await reads(second, "Omar Haddad");
    await first.front();
    await openBoard(first);
    const shown = await waitUntil("the chats of both tabs", async () => {
      const all = await rows(first);
      return all.filter((row) => !row.includes("No longer shown")).length === 3 ? all : undefined;
    });
    const text = shown.join("\n");
    expect(text).toMatch(/First reply (due|overdue)/);
    expect(text).toContain("this tab");
    const left = shown.find((row) => row.includes("last seen") && !row.includes("No longer shown"));
    expect(left).toContain("Mia Kowalska");
    expect(left).toMatch(/\b2\b/);
    expect(text).toContain("Omar Haddad");
    const at = shown.findIndex((row) => row.includes("Omar Haddad"));
    await first.press("panel", "Home");
    for (let times = 0; times < at; times++) await first.press("panel", "ArrowDown");
    expect(await front(behind)).not.toContain(there);
    await first.press("panel", "Enter");
    await waitUntil("the other tab in front", async () => (await front(behind)).startsWith(there));
    await second.front();
    await openBoard(second);
    const again = await rows(second);
    const seen = again.findIndex((row) => row.includes("last seen") && !row.includes("No longer shown"));
    await second.press("panel", "Home");
    for (let times = 0; times < seen; times++) await second.press("panel", "ArrowDown");
    await second.press("panel", "Enter");
    await reads(second, "Mia Kowalska");
  });

  test("a chat under another path is opened by the desk's own link, and nothing is loaded anew", async () => {
    const entry = (id: number) => `<li><a href="/chat/${id}">${id === 1 ? "Mia" : "Omar"}</a></li>`;
    const script = `
      for (const link of document.querySelectorAll("nav a")) link.onclick = (event) => {
        event.preventDefault();
        history.pushState(null, "", link.href);
        const name = link.textContent, at = link.pathname.at(-1);
        document.querySelector("h2").textContent = name;
        document.querySelector("ol").innerHTML = '<li class="message message--customer" data-message-id="' + at + '0"><b class="author">' + name + '</b><p class="body">Hello, it is ' + name + '</p></li>';
      };`;
    const page = smallDesk({ composer: `${AREA}<nav><ul>${entry(1)}${entry(2)}</ul></nav>`, script });
    const site = await serve({}, { "/chat/1": page });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/1`);
    await reads(tab, "Mia");
    await tab.run("page", () => Reflect.set(window, "sameDocument", true));
    // Its address is sure once the chat was seen there more than once.
    await untilRead(tab, () => tab.run("page", () => void Reflect.get(window, "add")("customer", "Anybody there?")));
    await tab.click("page", 'nav a[href="/chat/2"]');
    await reads(tab, "Omar");
    await openBoard(tab);
    const at = await waitUntil("Mia out of sight", async () => {
      const own = (await rows(tab)).findIndex(
        (row) => row.includes("Mia") && !row.includes("Kowalska") && row.includes("last seen"),
      );
      return own === -1 ? undefined : own + 1;
    });
    await tab.press("panel", "Home");
    for (let times = 1; times < at; times++) await tab.press("panel", "ArrowDown");
    await tab.press("panel", "Enter");
    await reads(tab, "Mia");
    expect(await tab.run("page", () => [location.pathname, Reflect.get(window, "sameDocument")])).toEqual([
      "/chat/1",
      true,
    ]);
  });

  test("when the first reply is late a greeting is offered that fits; Alt+H takes it, the send key sends it, and an update is due", async () => {
    const own = await open(drive().own("/options.html"));
    const field = '[aria-label="First reply, live chat, in seconds"]';
    await waitUntil("the settings", () =>
      own.run("page", (css: string) => document.querySelector(css) !== null, field),
    );
    const set = async (seconds: string) => {
      await own.front();
      await own.click("page", field);
      await own.press("page", "Control+a");
      for (const digit of seconds) await own.press("page", digit);
      await clickButton(own, "Save settings", "page");
      await waitUntil("the word", async () => (await own.text("page", ".page")).includes("Settings are saved."));
    };
    await set("10");
    later(() => set("45"));
    const tab = await mia("speed=0.1");
    const nudge = () => tab.text("panel", ".holding");
    expect(await nudge()).toBe("");
    const greeting = /Hi Mia, I've read .+? Let me .+?\./;
    const offered = await waitUntil("the nudge", async () => greeting.exec(await nudge())?.[0]);
    expect(await nudge()).toContain("Nobody has said hello yet:");
    await tab.click("panel", SEARCH);
    await tab.press("panel", "Alt+h");
    await waitUntil("the chunk", async () => (await states(tab)) === "waiting");
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual([offered]);
    await waitUntil("the update", async () => (await panelText(tab)).includes("Update due"));
    await say(tab, 812, "customer", "And?");
    await tab.press("panel", "Alt+h");
    await waitUntil("another line", async () => (await states(tab)).includes("waiting"));
    expect((await chunks(tab)).at(-1)?.text).toBe(
      "Thanks for your patience, Mia. I'm still looking into this for you.",
    );
  });

  test("almost two minutes of silence are said in every tab, once, until somebody answers", async () => {
    const tab = await mia("speed=0.1");
    const other = await mia("speed=0.1");
    const agent = async (text: string) => {
      await tab.type("page", "textarea", text);
      await tab.press("page", "Enter");
    };
    // What is said on this page now was said 150 seconds ago.
    await shiftClock(tab, "page", -150_000);
    await tab.front();
    await agent("I can help you with this.");
    await waitUntil("the reply to count", async () => /last reply was 2:\d\d ago/i.test(await panelText(tab)));
    await say(tab, 812, "customer", "Where is it?");
    const here = "This customer has had no word for almost two minutes.";
    const elsewhere = "A customer in another chat has had no word";
    await waitUntil("the alarm", async () => (await panelText(tab)).includes(here));
    await waitUntil("the alarm in the other tab", async () => (await panelText(other)).includes(elsewhere));
    await agent("It arrives tomorrow.");
    await waitUntil("calm", async () => !(await panelText(tab)).includes(here));
    await waitUntil("calm in the other tab", async () => !(await panelText(other)).includes(elsewhere));
  });

  test("a customer who waits in one tab is told in the other, and has a clock to accept", async () => {
    const other = await mia("speed=0.1");
    const tab = await mia("speed=20");
    // A queue without a button, as some desks have it.
    await tab.run("page", () => {
      const style = document.createElement("style");
      style.textContent = ".waiting button { display: none }";
      document.head.append(style);
    });
    await waitUntil("the queue", async () =>
      (await tab.run("page", () => document.body.innerText)).includes("Noor Aziz"),
    );
    await waitUntil("the word", async () =>
      (await panelText(other)).includes("A customer waits to be accepted in another tab"),
    );
    await waitUntil("the clock in its own tab", async () =>
      /A customer waits to be accepted here\.\s*\d:\d\d (left|over)/.test(await panelText(tab)),
    );
    await openBoard(other);
    const waits = async () => (await rows(other)).find((row) => /Accepting (due|overdue)/.test(row));
    await waitUntil("the clock to accept", waits);
  });

  test("on a page without a chat, too: what takes them over is seen, and gone when they were taken", async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>Today</title>
<nav><a href="#">Inbox</a> <a href="#">Reports</a></nav><input type="text" aria-label="Search">
<table><tr><th>Chats</th><td>14</td></tr><tr><th>Solved</th><td>12</td></tr></table>
<div class="offer" style="position:fixed;right:400px;top:8px"><b>Noor Aziz</b> is waiting <button>Accept chat</button></div>`;
    const site = await serve({}, { "/": page });
    later(() => site.close());
    const tab = await open(site.url);
    const said = async () => (await panelText(tab)).includes("A customer waits to be accepted here");
    await waitUntil("the clock to accept", said);
    await tab.run("page", () => document.querySelector(".offer")?.remove());
    await waitUntil("nobody", async () => !(await said()));
  });

  test("a chat that is timed as messaging gets longer messages", async () => {
    const tab = await mia("speed=0.1");
    const text = "This sentence is said once more, so that the paragraph gets long. ".repeat(10).trim();
    expect(await takeDraft(tab, text)).toHaveLength(2);
    await clickButton(tab, "Discard");
    await tab.click("panel", ".menu summary");
    await clickButton(tab, "Time this chat as messaging");
    await waitUntil("hours instead of seconds", async () => (await panelText(tab)).includes("2 h"));
    expect(await takeDraft(tab, text)).toHaveLength(1);
  });

  test("the chat of a closed tab is last seen, with its clock stopped", async () => {
    const first = await mia("speed=0.1");
    const desk = await serveDesk();
    later(() => desk.close());
    const second = await drive().open(`${desk.url}/?speed=0.1#/conversation/814`);
    await reads(second, "Yuki Tanaka");
    await second.close();
    await openBoard(first);
    await waitUntil("the closed tab's chat", async () =>
      (await rows(first)).some((row) => row.includes("Yuki Tanaka") && /No longer shown.*last seen/s.test(row)),
    );
  });

  test("a chat that the desk takes away is said to be gone; one that was switched away from is merely out of sight", async () => {
    const tab = await mia("speed=0.1");
    const gone = "The desk no longer shows the chat you had open.";
    await go(tab, 813);
    await reads(tab, "Omar Haddad");
    await takeDraft(tab, "One.\n\nTwo.");
    // Longer than a click counts as the agent's own leaving.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await panelText(tab)).not.toContain(gone);
    await tab.run("page", () => window.practiceDesk.leave(813));
    await waitUntil("the word", async () => (await panelText(tab)).includes(gone));
    expect(await panelText(tab)).toContain("probably resolved automatically");
    await openBoard(tab);
    const [left, taken] = await waitUntil("the clock to stop", async () => {
      const all = await rows(tab);
      const of = (customer: string) => all.filter((row) => row.includes(customer));
      const stopped = of("Omar Haddad").find((row) => row.includes("No longer shown") && /\b2\b/.test(row));
      return stopped && ([of("Mia Kowalska").at(0), stopped] as const);
    });
    expect(left).toMatch(/First reply (due|overdue)/);
    expect(taken).toContain("last seen");
  });

  test("a chat that the agent resolves has its clocks stopped, and nobody says it was taken away", async () => {
    const tab = await mia("speed=0.1");
    await go(tab, 813);
    await reads(tab, "Omar Haddad");
    await tab.click("page", "main header button");
    await openBoard(tab);
    await waitUntil("the clock to stop", async () => {
      const of = (await rows(tab)).find((row) => row.includes("Omar Haddad"));
      return of && /Chat over/.test(of) ? of : undefined;
    });
    expect(await panelText(tab)).not.toContain("probably resolved automatically");
  });
});
