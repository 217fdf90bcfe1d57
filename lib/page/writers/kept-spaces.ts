/**
 * Spaces that would collapse become no-break spaces, tabs four of them: nothing else survives where white space collapses.
 * @example keptSpaces("a  b") // "a\u00a0 b"
 */
export const keptSpaces = (text: string): string =>
  text.replaceAll("\t", "    ").replaceAll(/^ | $| (?= )/gm, "\u00a0");

/** The text as it survives in this composer: as it is where white space is kept. */
export function asKept(composer: HTMLElement, text: string): string {
  const style = composer.ownerDocument.defaultView?.getComputedStyle(composer).whiteSpace ?? "normal";
  return /^(?:pre|break-spaces)/.test(style) ? text : keptSpaces(text);
}

/** A line as HTML that says exactly it. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
