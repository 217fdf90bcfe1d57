// The page is looked at when the first key of the chord goes down. What happens between that and the second is seen all
// the same.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import type { Tab, Where } from "./drive/driver";
import { chunks, focusPlan, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** When the page does something of its own, and when the second key goes down, in milliseconds from the first. */
const DOES = 400;
const SECOND = "800";

describe.each(BROWSERS)("between the keys of the chord, %s", (name) => {
  const { mia } = stage(name);
  const texts = async (tab: Tab) => (await delivered(tab)).map(({ text }) => text);
  const chord = (tab: Tab, where: Where) => tab.strike(where, ["+Control", SECOND, "+Enter", "-Enter", "-Control"]);

  async function armed(): Promise<Tab> {
    const tab = await mia("speed=0.1");
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    return tab;
  }

  /** The page does this between the two keys. */
  const meanwhile = (tab: Tab, what: "note" | "chat" | "words") =>
    tab.run(
      "page",
      (of: string, ms: number) => {
        const note = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Private note");
        const field = document.querySelector("textarea");
        setTimeout(() => {
          if (of === "note") note?.click();
          if (of === "chat") location.hash = "#/conversation/813";
          if (of === "words" && field) field.value = "Mine";
        }, ms);
      },
      what,
      DOES,
    );

  test("in the panel and in the page: each chunk goes once", async () => {
    const tab = await armed();
    await chord(tab, "panel");
    await waitUntil("the first", async () => (await states(tab)) === "sent waiting");
    await tab.click("page", "textarea");
    await chord(tab, "page");
    await waitUntil("the second", async () => (await states(tab)) === "sent sent");
    expect(await texts(tab)).toEqual(["One.", "Two."]);
  });

  test("a private note that is chosen in between is refused", async () => {
    const tab = await armed();
    await meanwhile(tab, "note");
    await chord(tab, "panel");
    await waitUntil("why not", async () => (await chunks(tab))[0]?.words.includes("private note"));
    expect(await texts(tab)).toEqual([]);
  });

  test("nothing goes to a chat that comes on screen in between", async () => {
    const tab = await armed();
    await meanwhile(tab, "chat");
    await chord(tab, "panel");
    await waitUntil("Omar", async () => (await tab.text("panel", ".panel-header")).includes("Omar"));
    expect(await texts(tab)).toEqual([]);
    await tab.run("page", () => {
      location.hash = "#/conversation/812";
    });
    await waitUntil("the plan", async () => (await states(tab)) === "waiting waiting");
    expect(await texts(tab)).toEqual([]);
  });

  test("the agent's own words that are written in between stay, and nothing is sent", async () => {
    const tab = await armed();
    await meanwhile(tab, "words");
    await chord(tab, "panel");
    await waitUntil("why not", async () => (await chunks(tab))[0]?.words.includes("Your own text is in the reply box"));
    expect(await texts(tab)).toEqual([]);
    expect(await tab.run("page", () => document.querySelector("textarea")?.value)).toBe("Mine");
  });
});
