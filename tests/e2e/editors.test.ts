// Every editor from npm, through the real extension: what the app's own model holds at the moment of the gesture is the
// chunk exactly, it is sent once, and a draft that stood there is intact afterwards. Without FULL=1 each editor gets all
// ten texts over the two browsers, the other axes spread by a printed seed (SEED= repeats it).

import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleEditors, EDITORS } from "../editors/bundle.mjs";
import { sampleCells } from "../editors/sample-cells.mjs";
import { expected, holds, TEXTS } from "../editors/texts.mjs";
import { seedOfToday } from "../scripts/seed-of-today";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { type Hand, openHand } from "./drive/hand";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { pressInPanel, tryWriting } from "./drive/try-writing";
import { waitUntil } from "./drive/wait-until";

const DRAFT = "half a thought";
const COPIED = /^refused:copied-instead$/;
/** No page may copy while the keyboard is in the side panel; a click there does it. */
const NOT_TAKEN = /^refused:(?:copied-instead|text-did-not-stick)$/;
const seed = seedOfToday();
const full = process.env.FULL === "1";
console.log(`Editors: ${full ? "all cells" : `SEED=${seed}`}`);

describe.each(BROWSERS)("editors, %s", (browser) => {
  const { drive, open } = stage(browser);
  let site: Awaited<ReturnType<typeof serve>>;
  let hand: Hand;
  beforeAll(async () => {
    site = await serve({ "/": await bundleEditors() });
    hand = await openHand(drive());
  }, 240_000);
  afterAll(() => site?.close());

  const show = async (editor: string): Promise<Tab> => {
    const url = `${site.url}/${editor}.html?chat=4711`;
    const tab = await open(url);
    await waitUntil(`${editor} to stand`, () => tab.run("page", () => Reflect.get(window, "__ready")));
    await waitUntil("the tab", () => hand.meet(url));
    await waitUntil(`${editor}'s page to be read`, async () => (await hand.state()).conversation);
    return tab;
  };

  const record = (cell: object) => {
    const file = process.env.EDITORS_TABLE;
    if (file) appendFileSync(file, `${JSON.stringify({ browser, ...cell })}\n`);
  };

  test.each(EDITORS)(
    "%s",
    async (editor) => {
      const tab = await show(editor);
      const wrong: object[] = [];
      for (const { text: name, focus, draft } of sampleCells({
        editor,
        at: EDITORS.indexOf(editor),
        browser,
        seed,
        full,
      })) {
        const text = TEXTS[name as keyof typeof TEXTS];
        const wanted = expected(editor, text);
        const before = (await tab.run("page", () => Reflect.get(window, "__sent") as string[])).length;
        const press = focus === "composer" ? pressInComposer : focus === "overlay" ? pressInPanel : pressInSidePanel;
        const tried = await tryWriting(tab, hand, { text, press, ...(draft ? { draft: DRAFT } : {}) });
        const sent = tried.sent.slice(before);
        const kept = tried.draftAfter.trim() === (draft ? DRAFT : "");
        const good =
          wanted === undefined
            ? sent.length === 0 && (focus === "side panel" ? NOT_TAKEN : COPIED).test(tried.outcome)
            : tried.outcome === "sent" &&
              sent.length === 1 &&
              holds(editor, sent[0] ?? "", wanted) &&
              holds(editor, tried.model ?? "", wanted);
        record({ editor, text: name, focus, draft, good: good && kept, refused: wanted === undefined });
        if (!(good && kept)) {
          wrong.push({
            name,
            focus,
            draft,
            ...tried,
            model: tried.model?.slice(0, 200),
            sent: sent.map((s) => s.slice(0, 200)),
          });
        }
        await tab.run("page", () => (Reflect.get(window, "__set") as (text: string) => void)(""));
        // A value set by a script tells nobody: on a real desk the page changes with it, so this one does.
        await waitUntil("an empty composer", async () => {
          await tab.run("page", () => {
            const row = document.createElement("i");
            document.body.append(row);
            row.remove();
          });
          return (await hand.state()).empty;
        });
      }
      expect(wrong).toEqual([]);
    },
    full ? 600_000 : 120_000,
  );

  // Playwright keeps every page of Chromium visible: only Firefox hides the tab behind another.
  if (browser === "firefox") {
    test("a hidden tab is a refusal that says so", async () => {
      const tab = await show("textarea-plain");
      expect(await hand.plan("Not now.")).toBe("");
      await open(`${site.url}/frame.html`);
      await hand.press();
      expect(await hand.outcome(5000)).toBe("refused:tab-hidden");
      await tab.front();
      expect(await tab.run("page", () => Reflect.get(window, "__sent"))).toEqual([]);
    });
  }

  const pressInSidePanel = async (tab: Tab): Promise<void> => {
    const side = await drive().openSidePanel(tab);
    // It shows the plan a moment after it opens, and a key before that means nothing.
    await waitUntil("the side panel to take the key", async () => {
      await side.pressSend();
      return (await hand.state()).chunk !== "waiting";
    });
    await hand.outcome(14_000);
    await side.close();
    await tab.front();
    const change = { shown: true, width: 340, folded: false, room: "make-room" };
    await waitUntil("the panel to be back", async () => (await hand.call({ kind: "layout", change })).kind === "done");
  };

  const pressInComposer = async (tab: Tab): Promise<void> => {
    await tab.run("page", () => (Reflect.get(window, "__focus") as () => void)());
    await tab.press("page", "Control+Enter");
  };
});
