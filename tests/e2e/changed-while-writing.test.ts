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
const onWriting = (change: string) => `
  button.onclick = () => send(field.value);
  let armed = false;
  window.arm = () => { armed = true; };
  field.addEventListener("input", () => { if (armed && field.value.trim()) { armed = false; ${change}; window.changed = true; } });`;

/** Two panes from the start, Omar's not in sight: what brings it in front adds no element. */
const panes = (css: string, tag = "section") => `
  const list = document.querySelector("ol"), name = document.querySelector("h2"), main = document.querySelector("main");
  const box = document.createElement("div"), a = document.createElement("section"), b = document.createElement("${tag}");
  box.id = "box"; a.id = "a"; b.id = "b";
  a.append(name, list);
  b.innerHTML = '<h2>Omar</h2><ol role="log" aria-label="Conversation">' + ${JSON.stringify(OMAR)} + '</ol>';
  box.append(a, b);
  main.prepend(box);
  const sheet = document.querySelector("style").sheet;
  for (const rule of ${JSON.stringify(css.split(/(?<=\})\s*/))}) sheet.insertRule(rule);`;

const STAGE = "#box{position:relative;height:360px;overflow:hidden;width:700px} ";
const OVER = `${STAGE}#b{display:none;position:absolute;inset:0;background:#fff;z-index:2}`;
const TO_OMAR = `list.innerHTML = ${JSON.stringify(OMAR)}; name.textContent = "Omar"`;

/** The desk stands in a component that draws a popover of its own over it. */
const COMPONENT = `
  const app = document.createElement("x-app");
  const shade = app.attachShadow({ mode: "closed" });
  shade.innerHTML = '<slot></slot><div popover="manual" style="position:fixed;inset:0;margin:0;width:700px;height:500px">Omar</div>';
  main.replaceWith(app);
  app.append(main);`;

const CHANGES: Readonly<Record<string, readonly [change: string, css?: string, tag?: string, before?: string]>> = {
  "another chat in the same list": [TO_OMAR],
  "another chat a few breaths after the last event of the box": [
    `field.addEventListener("change", async () => { for (let at = 0; at < 3; at++) await 0; ${TO_OMAR}; }, { once: true })`,
  ],
  "the box of another chat in its place": [`field.replaceWith(field.cloneNode(false)); ${TO_OMAR}`],
  "an address that moves on": [`location.hash = "#/chat/99"`],
  "a reply box that is locked": ["field.readOnly = true"],
  "a reply box that becomes a note": [
    `field.setAttribute("aria-label", "Internal note"); field.placeholder = "Only your team sees this note"; button.textContent = "Add note"`,
  ],
  "a pane laid over by its style": [`b.style.display = "block"`, OVER],
  "a pane laid over by a rule": [`sheet.insertRule("#b{display:block !important}")`, OVER],
  "a pane that slides in": [
    `a.style.transform = b.style.transform = "translateX(-100%)"`,
    `${STAGE}#box{display:flex} #a,#b{flex:0 0 100%;width:100%}`,
  ],
  "a pane that folds away": [
    `a.style.height = "0"; b.style.height = "360px"`,
    `${STAGE}#a{height:360px} #b{height:0} #a,#b{overflow:hidden}`,
  ],
  "a pane that fades": [`a.style.opacity = "0.01"; b.style.display = "block"`, OVER],
  "a pane that is clipped": [`a.style.clipPath = "inset(100%)"; b.style.display = "block"`, OVER],
  "a dialog": ["b.showModal()", "#b{width:600px;height:400px}", "dialog"],
  "a popover": [
    "b.showPopover()",
    "#b:popover-open{position:fixed;inset:0;margin:0;width:700px;height:500px}",
    "section popover",
  ],
  "a popover of the component around it": ["shade.lastElementChild.showPopover()", OVER, "section", COMPONENT],
};

describe.each(BROWSERS)("changed while we write, %s", (name) => {
  const { open, later } = stage(name);

  const armed = async (change: string, css = OVER, tag = "section", before = ""): Promise<Tab> => {
    const [element = "", attribute] = tag.split(" ");
    const ready = attribute ? `b.setAttribute("${attribute}", "manual");` : "";
    const page = smallDesk({
      composer: BARE,
      script: panes(css, element) + before + ready + onWriting(change),
      rows: ROWS,
    });
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
    const tab = await armed("0");
    await waitUntil("it to arrive", async () => (await got(tab)).length > 0);
    expect(await got(tab)).toEqual(["For Mia only."]);
  });

  test.each(Object.entries(CHANGES))("%s", async (_, [change, css, tag, before]) => {
    const tab = await armed(change, css, tag, before);
    await pause(1500);
    expect(await got(tab)).toEqual([]);
    // What is not pressed is told as refused, and never as sent or still on its way.
    await waitUntil("a refusal", async () => /^$|^waiting waiting$/.test(await states(tab)));
  });
});
