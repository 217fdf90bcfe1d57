// The desk around an editor: what every fixture page has in common. `window.__model()` is what the app itself would send,
// `__sent` what it sent; the transcript shows the latter. Decoys stand where desks have them.

const PAGE = `
<style>
  body { font: 14px sans-serif; margin: 12px }
  main { width: 620px }
  ol { height: 220px; overflow: auto; margin: 0; padding: 4px; list-style: none; border: 1px solid #ccc }
  .body { white-space: pre-wrap; margin: 2px 0 8px; max-height: 80px; overflow: hidden }
  #slot { width: 600px; min-height: 60px; max-height: 220px; overflow: auto; border: 1px solid #888; margin: 8px 0 }
  textarea { font: inherit; box-sizing: border-box; width: 100%; min-height: 60px }
</style>
<header><input type="search" aria-label="Search conversations" placeholder="Search"></header>
<main>
  <h2>Mia Kowalska</h2>
  <ol role="log" aria-label="Conversation"></ol>
  <div hidden><textarea aria-label="Internal note" placeholder="Write an internal note"></textarea></div>
  <section class="reply">
    <div id="slot"></div>
    <button type="button" class="attach">Attach</button>
    <button type="button" class="send" data-mark="send" disabled>Send</button>
  </section>
</main>`;

const FIRST = [
  ["customer", "Mia Kowalska", "Where is my parcel?"],
  ["agent", "Alex", "Let me look, one moment."],
  ["customer", "Mia Kowalska", "Thanks!"],
];

let count = 0;

function addRow(kind, author, text) {
  const row = document.createElement("li");
  row.className = `message message--${kind}`;
  row.dataset.messageId = String(++count);
  const who = document.createElement("b");
  who.className = "author";
  who.textContent = author;
  const body = document.createElement("p");
  body.className = "body";
  body.textContent = text;
  row.append(who, body);
  document.querySelector("ol").append(row);
}

/** A keydown the app takes as "send": it comes before the editor's own handlers. */
const isSendKey = (event, keys) =>
  event.key === "Enter" &&
  !event.shiftKey &&
  !event.isComposing &&
  (keys === "enter" ? !event.ctrlKey : event.ctrlKey || event.metaKey);

/**
 * Shows the desk with one editor. `mount(slot, desk)` answers (or promises) `model`, `set` and the `composer` element;
 * an editor with a send control of its own answers it as `send`.
 */
export async function showDesk({ mount, keys = "ctrl-enter", ownSend = false }) {
  document.body.innerHTML = PAGE;
  for (const row of FIRST) addRow(...row);
  const slot = document.querySelector("#slot");
  const button = document.querySelector("[data-mark=send]");
  window.__sent = [];
  let editor;
  const model = () => editor?.model() ?? "";
  const follow = () => {
    button.disabled = model().trim() === "";
  };
  const record = (text) => {
    window.__sent.push(text);
    addRow("agent", "Alex", text);
  };
  const send = () => {
    const text = model();
    if (text.trim() === "") return;
    editor.set("");
    record(text);
    follow();
  };
  const listen = (target) =>
    target.addEventListener(
      "keydown",
      (event) => {
        if (!isSendKey(event, keys)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        send();
      },
      { capture: true },
    );
  if (ownSend) button.remove();
  else listen(slot);
  button.addEventListener("click", send);
  editor = await mount(slot, { follow, send, record, listen });
  editor.composer?.setAttribute("data-mark", "composer");
  editor.send?.setAttribute("data-mark", "send");
  window.__model = model;
  window.__focus = () => {
    const at = editor.composer;
    if (at.localName === "iframe") at.contentWindow.focus();
    (at.contentDocument?.body ?? at).focus();
  };
  window.__set = (text) => {
    editor.set(text);
    follow();
  };
  follow();
  window.__ready = true;
}
