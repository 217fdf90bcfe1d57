import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, setFault } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, composerText, focusPlan, panelText, reads, states, take, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Said of the first chunk itself: what the panel says of the reply box stands there without any press. */
const refused = (tab: Tab, words: string) =>
  waitUntil(`the refusal: ${words}`, async () => (await chunks(tab))[0]?.words.includes(words));

describe.each(BROWSERS)("sending, %s", (name) => {
  const { mia, drive, open, later } = stage(name);

  test("each press sends one chunk, in order, and the customer gets exactly those texts once", async () => {
    const tab = await mia();
    const texts = ["- one\n- two", "First things first.", "Second: <b>no markup</b> & “quotes” 👋"];
    await takeDraft(tab, texts.join("\n\n"));
    await focusPlan(tab);
    for (const at of [1, 2, 3]) {
      await tab.press("panel", "Control+Enter");
      await waitUntil(`chunk ${at} to be seen`, async () => (await states(tab)).split("sent").length - 1 === at);
    }
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(texts);
    await tab.press("panel", "Control+Enter");
    await pause(500);
    expect(await delivered(tab)).toHaveLength(3);
    expect(await composerText(tab)).toBe("");
  });

  test("the chord in the page's empty composer sends the next chunk, and is the page's own without a plan", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("the first chunk", async () => (await states(tab)) === "sent waiting");
    await tab.press("page", "Control+Enter");
    await waitUntil("the second chunk", async () => (await states(tab)) === "sent sent");
    await tab.type("page", "textarea", "My own words");
    await tab.press("page", "Control+Enter");
    await waitUntil("the page's own send", async () => (await delivered(tab)).length === 3);
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["One.", "Two.", "My own words"]);
  });

  test("forged keys send nothing, whoever forges them", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.run("page", () => {
      const field = document.querySelector("textarea");
      for (const target of [field, document, window]) {
        target?.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, bubbles: true }),
        );
      }
      window.postMessage({ kind: "press" }, "*");
      document
        .querySelector("[data-chatside-panel]")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    });
    await pause(800);
    expect(await states(tab)).toBe("waiting waiting");
    expect(await delivered(tab)).toEqual([]);
  });

  test("a message that never shows is asked about, and never sent again by itself", async () => {
    const tab = await mia();
    await takeDraft(tab, "Where is it?");
    await setFault(tab, "lost");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed", 25_000);
    expect((await chunks(tab))[0]?.words).toContain("Is it there?");
    await tab.press("panel", "Control+Enter");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await pause(500);
    expect(await states(tab)).toBe("unconfirmed");
    await setFault(tab, "normal");
    await clickButton(tab, "Send again");
    await waitUntil("it to wait", async () => (await states(tab)) === "waiting");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["Where is it?"]);
  });

  test.each([
    ["failed", "The desk shows this message as failed"],
    ["taken-back", "then the desk took it back"],
  ])("a message the desk %s is told, not resent", async (fault, words) => {
    const tab = await mia();
    await takeDraft(tab, "Please hold on.");
    await setFault(tab, fault);
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil(words, async () => (await chunks(tab))[0]?.words.includes(words));
    expect(await delivered(tab)).toEqual([]);
    await clickButton(tab, "It's there");
    await waitUntil("it to be settled", async () => (await states(tab)) === "sent");
  });

  test("a slow desk is waited for, and the key does nothing meanwhile", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await setFault(tab, "slow");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await pause(300);
    await tab.press("panel", "Control+Enter");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await tab.press("page", "Control+Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["One."]);
  });

  test("a composer that empties only after four seconds gets each chunk once", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await setFault(tab, "late-clear");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["One."]);
  });

  test("nothing goes into a private note, a locked composer or over the agent's own text", async () => {
    const tab = await mia();
    await takeDraft(tab, "For the customer only.");
    await tab.run("page", () => document.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click());
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await refused(tab, "Not sent: the reply box is set to private note");
    expect(await composerText(tab)).toBe("");

    await tab.run("page", () => {
      document.querySelectorAll<HTMLElement>('[role="tab"]')[0]?.click();
      window.practiceDesk.locked = true;
      window.practiceDesk.redraw();
    });
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await refused(tab, "Not sent: the reply box is locked");

    await tab.run("page", () => {
      window.practiceDesk.locked = false;
      window.practiceDesk.redraw();
    });
    await tab.type("page", "textarea", "half a thought");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await refused(tab, "Your own text is in the reply box");
    expect(await composerText(tab)).toBe("half a thought");
    expect(await delivered(tab)).toEqual([]);

    await clickButton(tab, "Set it aside");
    await waitUntil("an empty composer", async () => (await composerText(tab)) === "");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    await waitUntil("the draft to be back", async () => (await composerText(tab)) === "half a thought");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["For the customer only."]);
  });

  test("a draft that was set aside outlives a reload of the page", async () => {
    const tab = await mia();
    await takeDraft(tab, "For Mia.");
    await tab.type("page", "textarea", "half a thought");
    await clickButton(tab, "Set it aside");
    await waitUntil("an empty composer", async () => (await composerText(tab)) === "");
    await tab.reload();
    await waitUntil("the plan again", async () => (await states(tab)) === "waiting");
    await waitUntil("the word", async () => (await panelText(tab)).includes("Your own text is set aside"));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the draft to be back", async () => (await composerText(tab)) === "half a thought");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["For Mia."]);
  });

  test("a plan stays with its conversation", async () => {
    const tab = await mia("speed=0.1");
    await takeDraft(tab, "For Mia.\n\nAlso for Mia.");
    await tab.run("page", () => {
      location.hash = "#/conversation/813";
    });
    await waitUntil("Omar's chat", async () => (await tab.text("panel", ".panel-header")).includes("Omar"));
    expect(await chunks(tab)).toEqual([]);
    expect(await panelText(tab)).toContain("2 unsent in Mia Kowalska's chat");
    await tab.type("page", "textarea", "Hello Omar");
    await tab.press("page", "Control+Enter");
    await waitUntil("the page's own send", async () => (await delivered(tab)).length === 1);
    await tab.run("page", () => {
      location.hash = "#/conversation/812";
    });
    await waitUntil("Mia's plan again", async () => (await states(tab)) === "waiting waiting");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect((await delivered(tab)).map(({ conversation, text }) => `${conversation} ${text}`)).toEqual([
      "813 Hello Omar",
      "812 For Mia.",
    ]);
  });

  test("a killed background loses nothing and doubles nothing", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.\n\nThree.");
    await drive().stopBackground();
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    // A press that met the dying background, or a page not heard of since, is told to have done nothing, and a person
    // presses again.
    const lost = new Set(["Chatside was restarting just then", "I lost touch with this page"]);
    await waitUntil("the first to be seen", async () => {
      const text = await panelText(tab);
      for (const words of lost) {
        if (!text.includes(words) || (await states(tab)) !== "waiting waiting waiting") continue;
        lost.delete(words);
        await tab.press("panel", "Control+Enter");
      }
      return (await states(tab)) === "sent waiting waiting";
    });
    await setFault(tab, "slow");
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be on its way", async () => (await states(tab)) === "sent sending waiting");
    await drive().stopBackground();
    await waitUntil("the second to be seen", async () => (await states(tab)) === "sent sent waiting", 20_000);
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["One.", "Two."]);
  });

  test("a page that is reloaded while a chunk is on its way leaves a question, not a second message", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await setFault(tab, "slow");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be pressed", () =>
      tab.run("page", () => document.querySelector(".message--pending") !== null),
    );
    await tab.reload();
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed waiting", 20_000);
    expect((await chunks(tab))[0]?.words).toContain("The page went away");
    expect(await delivered(tab)).toEqual([]);
  });

  test("a chunk can be inserted without sending", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    await tab.press("panel", "i");
    await waitUntil("the text in the composer", async () => (await composerText(tab)) === "One.");
    await waitUntil("the chunk to leave the plan", async () => (await states(tab)) === "skipped waiting");
    expect(await delivered(tab)).toEqual([]);
  });

  test.each(["at once", "after the plan rests"])(
    "nothing is inserted under another customer's name, %s",
    async (when) => {
      const site = await serve({}, { "/chat/4711": smallDesk({ composer: AREA }) });
      later(() => site.close());
      const tab = await open(`${site.url}/chat/4711`);
      await reads(tab, "Mia");
      await take(tab, "anything", "Anything else?");
      await focusPlan(tab);
      await tab.run("page", () => {
        for (const one of document.querySelectorAll("h2, .message--customer .author")) one.textContent = "Omar";
      });
      if (when !== "at once") await waitUntil("it to rest", async () => (await panelText(tab)).includes("Go on here"));
      await tab.press("panel", "i");
      await waitUntil("the refusal", async () =>
        /belongs to another chat|plan rests\. Press/.test(await panelText(tab)),
      );
      await pause(500);
      expect(await composerText(tab)).toBe("");
      expect(await states(tab)).toBe("waiting");
    },
  );

  test("a conversation that vanishes keeps its unsent chunks", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.run("page", () => window.practiceDesk.leave(812));
    await waitUntil("the chat to be gone", async () => (await panelText(tab)).includes("No chat open"));
    expect(await panelText(tab)).toContain("2 unsent in Mia Kowalska's chat");
  });
});
