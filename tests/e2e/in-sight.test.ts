// What is not in sight is not sent: by no key, from no side.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { focusPlan, panelText, states, takeDraft } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("a plan out of sight, %s", (name) => {
  const { mia } = stage(name);
  const width = (tab: Tab) =>
    tab.run("page", () => document.querySelector<HTMLElement>("[data-chatside-panel]")?.offsetWidth ?? 0);

  const planned = async (): Promise<Tab> => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await focusPlan(tab);
    return tab;
  };

  test("folded to the rail it is not sent from the panel, and the key in the reply box is the desk's own", async () => {
    const tab = await planned();
    await tab.click("panel", '[aria-label="Fold to the rail"]');
    // The page is told before the panel is: a key in between sends nothing either.
    await waitUntil("the rail", async () => (await width(tab)) === 40);
    await tab.press("panel", "Control+Enter");
    await tab.click("page", "textarea");
    await tab.run("page", () => {
      Reflect.set(window, "heard", 0);
      document.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && event.ctrlKey)
          Reflect.set(window, "heard", Number(Reflect.get(window, "heard")) + 1);
      });
    });
    await tab.press("page", "Control+Enter");
    await waitUntil("the desk to hear its key", () => tab.run("page", () => Reflect.get(window, "heard") === 1));
    await tab.click("panel", ".rail");
    await waitUntil("the plan", async () => (await panelText(tab)).includes("Two."));
    expect(await states(tab)).toBe("waiting waiting");
    expect(await delivered(tab)).toEqual([]);
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "sent waiting");
  });

  test("under the keys or the list of chats it is shown by the first press, and sent by the next", async () => {
    const tab = await planned();
    for (const [opens, cover] of [
      ["?", ".keys-help"],
      ["c", ".board"],
    ] as const) {
      const covered = () => tab.run("panel", (css: string) => document.querySelector(css) !== null, cover);
      const before = await states(tab);
      await focusPlan(tab);
      await tab.press("panel", opens);
      await waitUntil(cover, covered);
      await tab.press("panel", "Control+Enter");
      await waitUntil(`no ${cover}`, async () => !(await covered()));
      expect(await states(tab)).toBe(before);
    }
    expect(await delivered(tab)).toEqual([]);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "sent waiting");
  });
});
