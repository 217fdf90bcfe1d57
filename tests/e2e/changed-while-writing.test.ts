// What a desk does between our writing and the press: whatever makes it another chat, or no public reply, stops the press.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { focusPlan, reads, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { BARE, got, ROWS, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const OMAR = ["Hello, I am another one", "I want a refund now", "please"]
  .map(
    (text, at) =>
      `<li class="message message--customer" data-message-id="z${at}"><b class="author">Omar</b><p class="body">${text}</p></li>`,
  )
  .join("");

/** The box keeps its words through the change, as the worst of desks would. */
const onWriting = (change: string) => `${PANE}
  button.onclick = () => send(field.value);
  let armed = false;
  window.arm = () => { armed = true; };
  field.addEventListener("input", () => { if (armed && field.value.trim()) { armed = false; ${change} window.changed = true; } });`;

/** The other chat's pane, ready and not in sight, and how it comes in front without an element being added. */
const PANE = `
  const list = document.querySelector("ol"), other = list.cloneNode(false), name = document.querySelector("h2"), second = name.cloneNode(false);
  other.innerHTML = ${JSON.stringify(OMAR)};
  second.textContent = "Omar";
  const sheet = document.querySelector("style").sheet;
  for (const one of [second, other]) { one.classList.add("next"); list.before(one); }
  sheet.insertRule(".next{display:none}");`;

const CHANGES: Readonly<Record<string, string>> = {
  "another chat in the same list": `list.innerHTML = ${JSON.stringify(OMAR)}; name.textContent = "Omar";`,
  "another chat in another pane, shown by its style": `
    second.style.display = other.style.display = "block";
    list.style.display = name.style.display = "none";`,
  "another chat in a pane that is shown by a rule of the style sheet": `sheet.insertRule(".next{display:block!important}", 1); sheet.insertRule("h2:not(.next),ol:not(.next){display:none}", 1);`,
  "another chat in a pane that fades in over the first": `
    sheet.insertRule(".next{display:block!important;position:absolute;left:8px;width:600px;background:white}", 1);
    list.style.opacity = name.style.opacity = "0.04";`,
  "another chat a few breaths after the last event of the box": `
    field.addEventListener("change", async () => { for (let at = 0; at < 3; at++) await 0; list.innerHTML = ${JSON.stringify(OMAR)}; name.textContent = "Omar"; }, { once: true });`,
  "an address that moves on": `location.hash = "#/chat/99";`,
  "a reply box that is locked": `field.readOnly = true;`,
  "a reply box that becomes a note": `field.setAttribute("aria-label", "Internal note"); field.placeholder = "Only your team sees this note"; button.textContent = "Add note";`,
  "the box of another chat in its place": `
    const next = field.cloneNode(false);
    field.replaceWith(next);
    list.innerHTML = ${JSON.stringify(OMAR)};
    name.textContent = "Omar";`,
};

describe.each(BROWSERS)("changed while we write, %s", (name) => {
  const { open, later } = stage(name);

  const armed = async (change: string): Promise<Tab> => {
    const page = smallDesk({ composer: BARE, script: onWriting(change), rows: ROWS });
    const site = await serve({}, { "/desk": page });
    later(() => site.close());
    const tab = await open(`${site.url}/desk`);
    await reads(tab, "Mia");
    await takeDraft(tab, "For Mia only.\n\nAlso.");
    await tab.run("page", () => Reflect.get(window, "arm")());
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the change", () => tab.run("page", () => Reflect.get(window, "changed")));
    return tab;
  };

  test("where nothing changes the chunk goes", async () => {
    const tab = await armed("");
    await waitUntil("it to arrive", async () => (await got(tab)).length > 0);
    expect(await got(tab)).toEqual(["For Mia only."]);
  });

  test.each(Object.entries(CHANGES))("%s", async (_, change) => {
    const tab = await armed(change);
    await pause(1500);
    expect(await got(tab)).toEqual([]);
    // What is not pressed is told as refused, and never as sent or still on its way.
    expect(await states(tab)).toMatch(/^$|^waiting waiting$/);
  });
});
