// Synthetic paste, and the input event that stands for one: how model-driven editors take a text.
import { escapeHtml, keptSpaces } from "./kept-spaces";
import { beforeInput, clipboardEvent, type Kinds } from "./page-side";
import type { Writer } from "./writer";

/** The element that holds the caret: editors listen there and above. */
export function caretHolder(composer: HTMLElement): HTMLElement {
  const node = composer.ownerDocument.getSelection()?.anchorNode;
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node?.parentElement;
  return element && composer.contains(element) ? element : composer;
}

const paste = (composer: HTMLElement, kinds: Kinds): boolean =>
  clipboardEvent(caretHolder(composer), "paste", kinds)?.prevented ?? false;

export const pastePlain: Writer = (composer, text) => paste(composer, { "text/plain": text });

/** One paragraph a line; editors read pasted HTML as HTML, so spaces must be kept whatever they show. */
export const pasteHtml: Writer = (composer, text) => {
  const html = keptSpaces(text)
    .split("\n")
    .map((line) => `<p>${escapeHtml(line) || "<br>"}</p>`)
    .join("");
  return paste(composer, { "text/plain": text, "text/html": html });
};

/** The input event of a spelling correction, which model-driven editors take as "put this here". */
export const replaceInput: Writer = (composer, text) =>
  beforeInput(caretHolder(composer), "insertReplacementText", text);
