import { asKept, escapeHtml } from "./kept-spaces";
import type { Writer } from "./writer";

/** Escaped text with a break for each line end. */
export const htmlBreaks: Writer = (composer, text) => {
  const html = asKept(composer, text).split("\n").map(escapeHtml).join("<br>");
  return composer.ownerDocument.execCommand("insertHTML", false, html);
};

/** A paragraph a line, for editors that make paragraphs of all they get. */
export const htmlParagraphs: Writer = (composer, text) => {
  const html = asKept(composer, text)
    .split("\n")
    .map((line) => `<p>${escapeHtml(line) || "<br>"}</p>`)
    .join("");
  return composer.ownerDocument.execCommand("insertHTML", false, html);
};
