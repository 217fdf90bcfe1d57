// A sent line that leaves the page because somebody scrolls up, or that is corrected in the desk, was not taken back: asked
// "Is it there?", a person who looks at older lines would send it again.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, focusPlan, reads, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { BARE, got, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Forty lines of which only those in sight, and one on each side, stand in the page. */
const VIRTUAL = `
  const list = document.querySelector("ol"), box = document.createElement("div"), rows = [];
  const HEIGHT = 60;
  list.replaceWith(box);
  box.append(list);
  box.id = "box";
  box.style.cssText = "height:300px;overflow:auto;width:600px";
  list.style.cssText = "height:auto;overflow:visible;margin:0;padding-left:0";
  const keep = (row) => { row.style.cssText = "height:" + HEIGHT + "px;box-sizing:border-box;overflow:hidden"; rows.push(row); };
  const draw = () => {
    const from = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - 1);
    const to = Math.min(rows.length, from + 8);
    list.style.paddingTop = from * HEIGHT + "px";
    list.style.paddingBottom = (rows.length - to) * HEIGHT + "px";
    const shown = rows.slice(from, to);
    for (const row of [...list.children]) if (!shown.includes(row)) row.remove();
    shown.forEach((row, at) => { if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null); });
  };
  const toEnd = () => { draw(); box.scrollTop = box.scrollHeight; draw(); };
  for (const row of [...list.children]) row.remove();
  for (let at = 0; at < 40; at++) keep(add(at % 2 ? "agent" : "customer", "Line " + at + " of an older talk"));
  box.addEventListener("scroll", draw);
  toEnd();
  button.onclick = () => {
    const said = field.value;
    field.value = "";
    got.push(said);
    keep(add("agent", said));
    toEnd();
  };
  window.scrollUp = (by) => { box.scrollTop -= by; };
  window.takeBack = () => { rows.pop().remove(); draw(); };
  window.edit = () => { rows.at(-1).querySelector("p").textContent = "Quite another wording"; };`;

describe.each(BROWSERS)("a sent line out of sight, %s", (name) => {
  const { open, later } = stage(name);

  const sent = async (): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": smallDesk({ composer: BARE, script: VIRTUAL }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await takeDraft(tab, "One is a chunk.\n\nTwo is another.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    return tab;
  };
  const inPage = (tab: Tab) =>
    tab.run("page", () => document.querySelector("ol")?.textContent?.includes("One is") ?? false);

  test.each([
    ["a little", 150],
    ["far", 1500],
  ])("scrolled up %s, it is still sent", async (_, by) => {
    const tab = await sent();
    await tab.run("page", (far: number) => Reflect.get(window, "scrollUp")(far), by);
    await waitUntil("it to leave the page", async () => !(await inPage(tab)));
    await pause(3500);
    expect(await states(tab)).toBe("sent waiting");
    expect(await got(tab)).toEqual(["One is a chunk."]);
  });

  test("corrected in the desk, it is still sent", async () => {
    const tab = await sent();
    await tab.run("page", () => Reflect.get(window, "edit")());
    await pause(3500);
    expect(await states(tab)).toBe("sent waiting");
  });

  test("taken back by the desk, it is asked about", async () => {
    const tab = await sent();
    await tab.run("page", () => Reflect.get(window, "takeBack")());
    await waitUntil("the word", async () => (await chunks(tab))[0]?.words.includes("then the desk took it back"));
  });
});
