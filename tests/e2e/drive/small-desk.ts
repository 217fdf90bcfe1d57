// A small desk as a page of its own, for tests that need one quirk: what it got stands in `window.got`, and `send` and
// `add` are its own words.
import type { Tab } from "./driver";

export const ROWS = `
  <li class="message message--customer" data-message-id="1"><b class="author">Mia</b><p class="body">Where is my parcel?</p></li>
  <li class="message message--agent" data-message-id="2"><b class="author">Alex</b><p class="body">Let me look.</p></li>
  <li class="message message--customer" data-message-id="3"><b class="author">Mia</b><p class="body">Thanks!</p></li>`;

export interface SmallDesk {
  readonly composer: string;
  readonly script?: string;
  readonly rows?: string;
  readonly head?: string;
  readonly customer?: string;
}

export const smallDesk = ({
  composer,
  script = "",
  rows = ROWS,
  head = "",
  customer = "Mia",
}: SmallDesk) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>
<style>ol{height:300px;overflow:auto}textarea,[contenteditable]{display:block;width:500px;min-height:60px;border:1px solid}</style>${head}
<main><h2>${customer}</h2><ol role="log" aria-label="Conversation">${rows}</ol>${composer}</main>
<script>
window.got = [];
let id = 10;
window.add = (kind, text) => {
  const row = document.createElement("li");
  row.className = "message message--" + kind;
  row.dataset.messageId = String(id++);
  row.innerHTML = '<b class="author">' + (kind === "agent" ? "Alex" : "Mia") + '</b><p class="body"></p>';
  row.querySelector("p").style.whiteSpace = "pre-wrap";
  row.querySelector("p").textContent = text;
  document.querySelector("ol").append(row);
  return row;
};
window.send = (text) => { if (text.trim()) { window.got.push(text); window.add("agent", text); } };
const field = document.querySelector("textarea, [contenteditable]");
const button = document.querySelector("#send");
${script}
</script>`;

/** A text area and a button that do nothing yet: the desk's script says what they do. */
export const BARE = `<textarea aria-label="Reply"></textarea><button type="button" id="send">Send</button>`;

export const AREA = `<textarea aria-label="Reply"></textarea><button type="button" onclick="const f=document.querySelector('textarea');send(f.value);f.value=''">Send</button>`;

export const RICH = `<div contenteditable="true" role="textbox" aria-label="Reply"></div><button type="button" id="send" onclick="const f=document.querySelector('[contenteditable]');send(f.innerText);f.innerHTML=''">Send</button>`;

export const got = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "got"));
