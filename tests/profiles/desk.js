// What every desk of these pages does when its agent sends: the text leaves the composer and stands in the transcript as a
// row of the desk's own making. `window.__sent` is the desk's memory of what the customer got.
window.__sent = [];

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

const linesOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (node.nodeName === "BR") return "\n";
  const inner = [...node.childNodes].map(linesOf).join("");
  return /^(?:P|DIV)$/.test(node.nodeName) && node.nextSibling ? `${inner}\n` : inner;
};

/** The text that stands in a composer of either kind. */
const textIn = (field) => field.value ?? [...field.childNodes].map(linesOf).join("").replace(/\n$/, "");

/** @param {{ composer: string, list: string, row: (text: string, id: number) => string, button?: string, key?: "Enter" | "Control+Enter", where?: InsertPosition, after?: () => void }} about */
window.desk = ({ composer, list, row, button, key, where = "beforeend", after }) => {
  let id = 900;
  const send = () => {
    const field = document.querySelector(composer);
    const text = textIn(field);
    if (text.trim() === "") return;
    window.__sent.push(text);
    if (field.value === undefined) field.replaceChildren();
    else field.value = "";
    document.querySelector(list).insertAdjacentHTML(where, row(escaped(text), ++id));
    after?.();
  };
  const field = document.querySelector(composer);
  if (button) {
    document.querySelector(button).addEventListener("click", (event) => {
      event.preventDefault();
      send();
    });
  }
  if (field.value === undefined) {
    // Rich editors take a paste into their model themselves, and let the browser do nothing.
    field.addEventListener("paste", (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      field.replaceChildren(document.createTextNode(`${textIn(field)}${text}`));
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
  }
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !key || event.shiftKey || event.ctrlKey !== (key === "Control+Enter")) return;
    event.preventDefault();
    send();
  });
};
