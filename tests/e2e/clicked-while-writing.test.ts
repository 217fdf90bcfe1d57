// A person clicks the desk's own Send while our text stands in the box, and the desk clears it only when its server has
// answered: the text goes once, and what was clicked is watched for like a press of ours.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { composerText, focusPlan, reads, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { got, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const COMPOSER = `<div class="reply"><textarea aria-label="Reply"></textarea><button type="button" id="send" aria-disabled="true">Send</button></div>`;

/** A click is heard at any time; only from then on the button says that it can be pressed. */
const SLOW = `
  button.onclick = () => {
    const said = field.value;
    button.removeAttribute("aria-disabled");
    if (said === "") return;
    send(said);
    setTimeout(() => { field.value = ""; }, 2500);
  };`;

describe.each(BROWSERS)("clicked while we write, %s", (name) => {
  const { open, later } = stage(name);

  const planned = async (): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: COMPOSER, script: SLOW }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await takeDraft(tab, "One is a chunk.\n\nTwo is another.");
    return tab;
  };
  const write = async (tab: Tab): Promise<void> => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the text in the box", async () => (await composerText(tab)) !== "");
  };

  test("the desk's Send: it goes once", async () => {
    const tab = await planned();
    // Our text stands there for a moment only: a hand that came too late has another try.
    for (let tries = 0; tries < 5 && (await got(tab)).length === 0; tries++) {
      await write(tab);
      await tab.clickAt("#send");
      await waitUntil("the click, or the refusal", async () =>
        (await got(tab)).length > 0
          ? true
          : (await states(tab)) === "waiting waiting" && (await composerText(tab)) === "",
      );
    }
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await pause(3000);
    expect(await got(tab)).toEqual(["One is a chunk."]);
    expect(await states(tab)).toBe("sent waiting");
  });

  test("in the box itself: nothing is taken for a press", async () => {
    const tab = await planned();
    await write(tab);
    await tab.clickAt("textarea");
    await tab.run("page", () => document.querySelector("#send")?.removeAttribute("aria-disabled"));
    await waitUntil("the press, or the refusal", async () => (await states(tab)) !== "sending waiting");
    if ((await states(tab)) === "waiting waiting") await write(tab);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect(await got(tab)).toEqual(["One is a chunk."]);
  });
});
