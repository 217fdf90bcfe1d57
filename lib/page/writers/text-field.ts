import type { Writer } from "./writer";

/** Chromium needs a second for 20 kB by command, and most desks want no undo step of that size. */
const COMMAND_LIMIT = 5000;

const fieldOf = (composer: HTMLElement) => composer as HTMLTextAreaElement | HTMLInputElement;

/** By command, which keeps the browser's own undo; only into the focused field, since it writes where the focus is. */
export const fieldCommand: Writer = (composer, text) => {
  const root = composer.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== composer || text.length > COMMAND_LIMIT) return false;
  fieldOf(composer).select();
  return composer.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text);
};

/** By the value's own setter and an input event: frameworks that replaced the setter hear of it by the event. */
export const fieldValue: Writer = (composer, text) => {
  const view = composer.ownerDocument.defaultView;
  if (!view) return false;
  const prototype =
    composer.localName === "input" ? view.HTMLInputElement.prototype : view.HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(composer, text);
  const init = { bubbles: true, composed: true, inputType: "insertReplacementText", data: text };
  composer.dispatchEvent(new view.InputEvent("input", init));
  return true;
};

/** What some desks wait for before they believe a field: a neutral key and a change. */
export function settleField(composer: HTMLElement): void {
  const key = { key: "Unidentified", bubbles: true, composed: true };
  composer.dispatchEvent(new KeyboardEvent("keyup", key));
  if (composer.localName === "textarea" || composer.localName === "input") {
    composer.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
