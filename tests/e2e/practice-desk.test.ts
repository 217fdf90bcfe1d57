// The practice desk as a page of its own: what it demands of whoever answers there, without Chatside.
import { describe, expect, test } from "vitest";
import { BROWSERS, launch } from "./drive/browsers";
import { go, serveDesk } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { waitUntil } from "./drive/wait-until";

const shown = (tab: Tab): Promise<string> => tab.run("page", () => document.body.innerText);
const field = (tab: Tab): Promise<string> => tab.run("page", () => document.querySelector("textarea")?.value ?? "");

describe.each(BROWSERS)("practice desk, %s", (name) => {
  const onDesk = async (query: string, task: (tab: Tab) => Promise<void>): Promise<void> => {
    const desk = await serveDesk();
    const drive = await launch(name, { extension: "" });
    try {
      await task(await drive.open(`${desk.url}/?${query}#/conversation/812`));
    } finally {
      await drive.close();
      desk.close();
    }
  };

  test("a bot has greeted and asked, a customer answers, and an automation speaks under the agent's name", () =>
    onDesk("speed=20", async (tab) => {
      expect(await shown(tab)).toMatch(
        /virtual assistant[\s\S]*What is your order number[\s\S]*handed over to a person/,
      );
      await tab.type("page", "textarea", "I'm looking into it");
      await tab.press("page", "Enter");
      await waitUntil("an answer", async () => (await shown(tab)).includes("Ok, thank you for looking into it."));
      await waitUntil("the automation", async () => (await shown(tab)).includes("Thanks for your patience!"));
      const author = await tab.run(
        "page",
        () => [...document.querySelectorAll(".message--agent .message__author")].at(-1)?.textContent,
      );
      expect(author).toBe("Alex Berger");
    }));

  test("drafts are kept per conversation, and a customer who leaves takes the conversation along", () =>
    onDesk("speed=0.1", async (tab) => {
      await tab.type("page", "textarea", "Half a thought for Mia");
      await go(tab, 813);
      await waitUntil("Omar", async () => (await shown(tab)).includes("shoes I bought five weeks ago"));
      expect(await field(tab)).toBe("");
      await go(tab, 812);
      await waitUntil("the draft", async () => (await field(tab)) === "Half a thought for Mia");
      await tab.run("page", () => window.practiceDesk.leave(812));
      await waitUntil("it to be closed", async () => (await shown(tab)).includes("This conversation is closed"));
    }));

  test("a customer who waits is accepted from the queue", () =>
    onDesk("speed=20", async (tab) => {
      await waitUntil("the queue", async () => (await shown(tab)).includes("Noor Aziz"));
      await tab.click("page", ".waiting button");
      await waitUntil("her conversation", async () => (await shown(tab)).includes("rain jacket"));
      expect(await tab.run("page", () => location.hash)).toBe("#/conversation/815");
    }));

  test("where Ctrl+Enter sends, Enter makes a line; a private note is no message", () =>
    onDesk("speed=0.1&send-key=ctrl-enter", async (tab) => {
      const sent = () => tab.run("page", () => window.practiceDesk.delivered.length);
      await tab.type("page", "textarea", "Two");
      await tab.press("page", "Enter");
      expect(await field(tab)).toBe("Two\n");
      expect(await sent()).toBe(0);
      await tab.press("page", "Control+Enter");
      await waitUntil("it to be sent", async () => (await sent()) === 1);
      await tab.run("page", () => document.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click());
      await tab.type("page", "textarea", "Only for us");
      await tab.press("page", "Control+Enter");
      await waitUntil("the note", async () => (await shown(tab)).includes("Private note"));
      expect(await sent()).toBe(1);
    }));
});
