const BLOCK = /^(?:P|DIV|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|TABLE|TR|FIGURE)$/;
const SILENT = /^(?:STYLE|SCRIPT|NOSCRIPT|TEMPLATE|SVG|BUTTON)$/i;

/** Text of an element as a person reads it: blocks and breaks are lines, emoji images their names. Forces no layout. */
export function readText(element: Element, dropped: readonly Element[] = []): string {
  let out = "";
  const newline = () => {
    if (out !== "" && !out.endsWith("\n")) out += "\n";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      out += node.nodeValue ?? "";
      return;
    }
    if (!(node instanceof Element || node.nodeType === Node.ELEMENT_NODE)) return;
    const at = node as Element;
    if (SILENT.test(at.tagName) || dropped.includes(at)) return;
    if (at.tagName === "BR") {
      out += "\n";
      return;
    }
    if (at.tagName === "IMG") {
      out += at.getAttribute("alt") ?? "";
      return;
    }
    const block = BLOCK.test(at.tagName) && at !== element;
    if (block) newline();
    for (const child of at.childNodes) walk(child);
    if (block) newline();
  };
  walk(element);
  return out
    .replaceAll("\u00a0", " ")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n[ \t]+/g, "\n")
    .trim();
}
