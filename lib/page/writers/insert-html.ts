import type { Writer } from "./writer";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Spaces that would collapse become no-break spaces: nothing else survives in such an editor. */
const keptSpaces = (line: string): string => line.replaceAll("\t", "    ").replaceAll(/^ | $| (?= )/g, "\u00a0");

const collapses = (composer: HTMLElement): boolean => {
  const style = composer.ownerDocument.defaultView?.getComputedStyle(composer).whiteSpace ?? "normal";
  return !/^(?:pre|break-spaces)/.test(style);
};

/** Escaped text with a break for each line end. */
export const htmlBreaks: Writer = (composer, text) => {
  const keep = collapses(composer) ? keptSpaces : (line: string) => line;
  const html = text
    .split("\n")
    .map((line) => escapeHtml(keep(line)))
    .join("<br>");
  return composer.ownerDocument.execCommand("insertHTML", false, html);
};
