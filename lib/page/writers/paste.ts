// Synthetic paste, and the input event that stands for one. In Firefox the data must be made in the page's own
// compartment: what an isolated script puts into a DataTransfer reads as empty there, and Quill then erases the draft
// (tests/page shows it).
import type { Writer } from "./writer";

type PageWindow = Window & typeof globalThis;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Firefox's view of the page without the wrapper, where there is one. */
function pageWindow(composer: HTMLElement): PageWindow | undefined {
  const view = composer.ownerDocument.defaultView;
  const inner: unknown = view ? Reflect.get(view, "wrappedJSObject") : undefined;
  return inner ? (inner as PageWindow) : undefined;
}

const pageSide = (target: EventTarget): EventTarget => {
  const inner: unknown = Reflect.get(target, "wrappedJSObject");
  return inner ? (inner as EventTarget) : target;
};

/** The element that holds the caret: editors listen there and above. */
function caretHolder(composer: HTMLElement): HTMLElement {
  const node = composer.ownerDocument.getSelection()?.anchorNode;
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  return element && composer.contains(element) ? element : composer;
}

function transferIn(view: PageWindow, kinds: Readonly<Record<string, string>>): DataTransfer {
  const data = new view.DataTransfer();
  for (const [kind, text] of Object.entries(kinds)) data.setData(kind, text);
  return data;
}

function pageInit(view: PageWindow, values: Readonly<Record<string, unknown>>): object {
  const init = new view.Object();
  for (const [name, value] of Object.entries(values)) Reflect.set(init, name, value);
  return init;
}

const FLAGS = { bubbles: true, cancelable: true, composed: true };

function paste(composer: HTMLElement, kinds: Readonly<Record<string, string>>): boolean {
  const target = caretHolder(composer);
  const inner = pageWindow(composer);
  if (inner) {
    const event = new inner.ClipboardEvent("paste", pageInit(inner, FLAGS) as ClipboardEventInit);
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text);
    return !pageSide(target).dispatchEvent(event);
  }
  const view = composer.ownerDocument.defaultView;
  if (!view) return false;
  const clipboardData = transferIn(view, kinds);
  return !target.dispatchEvent(new view.ClipboardEvent("paste", { ...FLAGS, clipboardData }));
}

export const pastePlain: Writer = (composer, text) => paste(composer, { "text/plain": text });

export const pasteHtml: Writer = (composer, text) => {
  const html = text
    .split("\n")
    .map((line) => `<p>${escapeHtml(line) || "<br>"}</p>`)
    .join("");
  return paste(composer, { "text/plain": text, "text/html": html });
};

/** The input event of a spelling correction, which model-driven editors take as "put this here". */
export const replaceInput: Writer = (composer, text) => {
  const view = pageWindow(composer) ?? composer.ownerDocument.defaultView;
  if (!view) return false;
  const values = {
    ...FLAGS,
    inputType: "insertReplacementText",
    data: text,
    dataTransfer: transferIn(view, { "text/plain": text }),
  };
  const init = pageWindow(composer) ? pageInit(view, values) : values;
  return !pageSide(caretHolder(composer)).dispatchEvent(new view.InputEvent("beforeinput", init as InputEventInit));
};
