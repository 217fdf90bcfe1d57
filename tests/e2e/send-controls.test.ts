// Which control is pressed on a page nobody described: the one that sends, whatever it looks like, and no other.
import { beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { type Hand, openHand } from "./drive/hand";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { type Tried, tryWriting } from "./drive/try-writing";
import { waitUntil } from "./drive/wait-until";

const desk = (around: string, script = "") => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>
<style>ol{height:200px;overflow:auto}textarea{display:block;width:500px;height:60px}svg{width:16px;height:16px}</style>
<main><h2>Mia</h2><ol role="log" aria-label="Conversation">
<li class="message message--customer" data-message-id="1"><b class="author">Mia</b><p class="body">Where is my parcel?</p></li>
<li class="message message--agent" data-message-id="2"><b class="author">Alex</b><p class="body">Let me look.</p></li>
<li class="message message--customer" data-message-id="3"><b class="author">Mia</b><p class="body">Thanks!</p></li></ol>
<section><textarea aria-label="Reply"></textarea>${around}</section></main>
<script>
const field = document.querySelector("textarea");
let id = 3;
window.__sent = [];
window.__pressed = [];
window.__model = () => field.value;
window.send = () => {
  if (!field.value.trim()) return;
  window.__sent.push(field.value);
  const row = document.createElement("li");
  row.className = "message message--agent";
  row.dataset.messageId = String(++id);
  row.innerHTML = '<b class="author">Alex</b><p class="body"></p>';
  row.querySelector("p").textContent = field.value;
  document.querySelector("ol").append(row);
  field.value = "";
  field.dispatchEvent(new Event("input"));
};
for (const other of document.querySelectorAll("[data-other]"))
  other.addEventListener("click", () => window.__pressed.push(other.textContent));
for (const one of document.querySelectorAll("[data-send]")) one.addEventListener("click", window.send);
${script}
</script></html>`;

const ICON = '<svg viewBox="0 0 10 10"><path d="M0 0L10 5L0 10z"/></svg>';
const ALIVE = `const b = document.querySelector("[data-send]"); const follow = () => { b.disabled = !field.value.trim(); };
field.addEventListener("input", follow); follow();`;

/** Each: what stands around the composer, and the script that makes it live. */
const FOUND: Readonly<Record<string, readonly [string, string?]>> = {
  "beside Send and close": [
    "<button data-other>Send and close</button><button data-other>Send later</button><button data-send>Send</button>",
  ],
  "farther than one that sends something else": [
    `<button data-other>Send coupon</button><div style="height:170px"></div><button data-send>Send</button>`,
  ],
  "a picture alone, beside words that send something else": [
    `<button data-other>Send contract</button><button data-other>Send password reset</button><button data-other>Enviar encuesta</button><button data-send><i class="fa fa-paper-plane"></i></button>`,
  ],
  "in another language": ["<button data-other>Anhang</button><button data-send>Absenden</button>"],
  "a picture with a name": [
    `<button data-other aria-label="Attach file">${ICON}</button><button data-send><i class="fa fa-paper-plane"></i></button>`,
  ],
  "a picture without any name, alive with the text": [
    `<button>${ICON}</button><button data-send>${ICON}</button>`,
    ALIVE,
  ],
  "an element that plays button": ['<div role="button" tabindex="0" data-send>Send</div>'],
  "a clickable thing with send in its class": [`<span class="composer-send-icon" data-send>${ICON}</span>`],
  "one that appears with the text": [
    '<span id="place"></span>',
    `field.addEventListener("input", () => setTimeout(() => {
      document.querySelector("#place").innerHTML = field.value.trim() ? '<button aria-label="Send message">></button>' : "";
      document.querySelector("#place button")?.addEventListener("click", window.send);
    }, 150));`,
  ],
  "in a shadow root beside the composer": [
    "<x-send></x-send>",
    `const root = document.querySelector("x-send").attachShadow({ mode: "closed" });
     root.innerHTML = "<button>Send</button>"; root.querySelector("button").addEventListener("click", window.send);`,
  ],
};

const PICTURES = ["fa fa-trash", "fa fa-sticky-note", "bi bi-paperclip", "icon-lock"];

const REFUSED: Readonly<Record<string, readonly [string, string?]>> = {
  "only Send and close": ["<button data-other>Send and close</button>"],
  "only a refund": ["<button data-other>Send refund</button><button data-other>Transfer</button>"],
  "only things that are no message": [
    "<button data-other>Send coupon</button><button data-other>Gutschein senden</button><button data-other>Send gift</button>",
  ],
  ...Object.fromEntries(
    PICTURES.map((name) => [
      `a picture that comes alive with the text and is called ${name}`,
      [`<button data-other data-send><i class="${name}" style="padding:4px"></i></button>`, ALIVE] as const,
    ]),
  ),
  "a sign that comes alive with the text and means another thing": [
    "<button data-other data-send>\u{1F5D1}\uFE0F</button>",
    ALIVE,
  ],
  "a picture of another thing by its file": [
    '<button data-other data-send><img alt="" src="/icons/trash.svg" width="16" height="16"></button>',
    ALIVE,
  ],
  "a Reply that belongs to a list": ["<ul><li><button data-other>Reply</button></li></ul>"],
};

const SLIDER = '<span style="display:inline-block;width:30px;height:14px;background:#999"></span>';
/** What stands beside a plain send control; `on` is where a switch says that it is set. */
const NOTES: Readonly<Record<string, (on: string) => string>> = {
  "a label before its checkbox": (on) => `<label for="n">Internal note</label><input type="checkbox" id="n" ${on}>`,
  "a label after a drawn slider": (on) =>
    `<input type="checkbox" id="n" ${on}>${SLIDER}<label for="n">Interne Notiz</label>`,
  "a label around a drawn switch": (on) =>
    `<label><span class="switch"><input type="checkbox" ${on}></span> Nota interna</label>`,
  "aria-label": (on) => `<input type="checkbox" aria-label="Internal note" ${on}>`,
  "aria-labelledby": (on) => `<b id="l">内部备注</b>${SLIDER}<input type="checkbox" aria-labelledby="l" ${on}>`,
  "a title": (on) => `<input type="checkbox" title="Only your team sees this: internal" ${on}>`,
  "words right after it": (on) => `<input type="checkbox" ${on}><span>Note interne</span>`,
  "words beside it alone": (on) =>
    `<p>Internal note <span class="toggle"><input type="checkbox" ${on}>${SLIDER}</span></p>`,
  "a radio and the label before it": (on) =>
    `<label for="a">Reply</label><input type="radio" name="m" id="a" checked><label for="b">Internal note</label><input type="radio" name="m" id="b" ${on}>`,
};

/** The same by an element that plays the switch. */
const PLAYED = ["switch", "checkbox", "menuitemradio"].map((role) => ({
  role,
  at: (on: boolean) =>
    `<span role="${role}" aria-checked="${on}" aria-labelledby="l"></span><b id="l">Internal note</b>`,
}));
/** Ticked by the first words that stand in the box. */
const TICKED = `field.addEventListener("input", () => { if (field.value) document.querySelector("#n").checked = true; });`;
const SEND = "<button data-send>Send</button>";

describe.each(BROWSERS)("send controls, %s", (browser) => {
  const { drive, open, later } = stage(browser);
  let hand: Hand;
  beforeAll(async () => {
    hand = await openHand(drive());
  });

  const attempt = async (around: string, script?: string): Promise<Tried & { pressed: string[] }> => {
    const site = await serve({}, { "/chat/4711": desk(around, script) });
    later(() => site.close());
    const url = `${site.url}/chat/4711`;
    const tab = await open(url);
    await waitUntil("the tab", () => hand.meet(url));
    await waitUntil("a reading", async () => (await hand.state()).conversation);
    const tried = await tryWriting(tab, hand, { text: "It is on its way." });
    return { ...tried, pressed: await tab.run("page", () => Reflect.get(window, "__pressed") as string[]) };
  };

  test.each(Object.entries(FOUND))("found: %s", async (_, [around, script]) => {
    const { outcome, sent, pressed } = await attempt(around, script);
    expect({ outcome, sent, pressed }).toEqual({ outcome: "sent", sent: ["It is on its way."], pressed: [] });
  });

  test.each(Object.entries(REFUSED))("nothing is pressed: %s", async (_, [around, script]) => {
    const { outcome, sent, pressed, draftAfter } = await attempt(around, script);
    expect({ outcome, sent, pressed, draftAfter }).toEqual({
      outcome: "refused:no-send-control",
      sent: [],
      pressed: [],
      draftAfter: "",
    });
  });

  const ON = [
    ...Object.entries(NOTES).map(([name, at]) => [name, at("checked")] as const),
    ...PLAYED.map(({ role, at }) => [`role ${role}`, at(true)] as const),
  ];
  test.each(ON)("a note, by %s", async (_, around) => {
    const { outcome, sent } = await attempt(around + SEND);
    expect({ outcome, sent }).toEqual({ outcome: "refused:private-note", sent: [] });
  });

  test("a drop-down that shows a note leaves open what is written", async () => {
    const { outcome, sent } = await attempt(`<button aria-haspopup="listbox">Internal note</button>${SEND}`);
    expect({ outcome, sent }).toEqual({ outcome: "refused:note-or-public-unknown", sent: [] });
  });

  test.each([
    ["", "refused:note-or-public-unknown"],
    ["checked", "sent"],
  ])("a box for public replies, with %j in it: %s", async (on, expected) => {
    const { outcome } = await attempt(`<label><input type="checkbox" ${on}> Visible to customer</label>${SEND}`);
    expect(outcome).toBe(expected);
  });

  // Nothing in the markup changes where a person ticks a box.
  test("a note by a box that is ticked after the page was read", async () => {
    const { outcome, sent } = await attempt(
      `<label><input type="checkbox" id="n"><i></i> Internal note</label>${SEND}`,
      TICKED,
    );
    expect({ outcome, sent }).toEqual({ outcome: "refused:private-note", sent: [] });
  });

  const OFF = [
    ...Object.entries(NOTES).map(([name, at]) => [name, at("")] as const),
    ...PLAYED.filter(({ role }) => role !== "menuitemradio").map(
      ({ role, at }) => [`role ${role}`, at(false)] as const,
    ),
  ];
  test.each(OFF)("no note while it is off: %s", async (_, around) => {
    const { outcome, sent } = await attempt(around + SEND);
    expect({ outcome, sent }).toEqual({ outcome: "sent", sent: ["It is on its way."] });
  });
});
