// What a desk does between our writing and the press: whatever makes it another chat, or no public reply, stops the press.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
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
const onWriting = (change: string) => `
  button.onclick = () => send(field.value);
  let armed = false;
  window.arm = () => { armed = true; };
  field.addEventListener("input", () => { if (armed && field.value.trim()) { armed = false; ${change} window.changed = true; } });`;

const CHANGES: Readonly<Record<string, string>> = {
  "another chat in the same list": `document.querySelector("ol").innerHTML = ${JSON.stringify(OMAR)}; document.querySelector("h2").textContent = "Omar";`,
  "another chat in another pane, shown by its style": `
    const list = document.querySelector("ol"), other = list.cloneNode(false), name = document.querySelector("h2"), second = name.cloneNode(false);
    other.innerHTML = ${JSON.stringify(OMAR)};
    second.textContent = "Omar";
    list.before(second, other);
    list.style.display = name.style.display = "none";`,
  "an address that moves on": `location.hash = "#/chat/99";`,
  "a reply box that is locked": `field.readOnly = true;`,
  "a reply box that becomes a note": `field.setAttribute("aria-label", "Internal note"); field.placeholder = "Only your team sees this note"; button.textContent = "Add note";`,
  "the box of another chat in its place": `
    const next = field.cloneNode(false);
    field.replaceWith(next);
    document.querySelector("ol").innerHTML = ${JSON.stringify(OMAR)};
    document.querySelector("h2").textContent = "Omar";`,
};

describe.each(BROWSERS)("changed while we write, %s", (name) => {
  const { open, later } = stage(name);

  test.each(Object.entries(CHANGES))("%s", async (_, change) => {
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
    await pause(1500);
    expect(await got(tab)).toEqual([]);
    expect(await states(tab)).not.toContain("sent");
  });
});
