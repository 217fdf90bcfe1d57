import type { NodeRow } from "./composed-kids";

const BLOCK = /^(?:P|DIV|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|TABLE|TR|FIGURE|DD|DT|DL|HR)$/;
const CELL = /^(?:TD|TH)$/;
const SILENT = /^(?:STYLE|SCRIPT|NOSCRIPT|TEMPLATE|SVG|BUTTON|TEXTAREA|SELECT|INPUT)$/i;
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

export interface ReadTextOptions {
  /** Parts that nobody said. */
  readonly dropped?: readonly Element[];
  /** Controls that are choices of the message. */
  readonly choices?: readonly Element[];
  /** What stands for a picture, a recording or a file; an image is its alternative text where nothing says more. */
  readonly media?: (element: Element) => string | undefined;
  /** What is drawn in an element; its children where nothing says more. */
  readonly inside?: (element: Element) => NodeRow;
}

const alternative = (element: Element): string | undefined =>
  element.tagName === "IMG" ? (element.getAttribute("alt") ?? "") : undefined;
const childrenOf = (element: Element): NodeRow => element.childNodes;

/** Whether line breaks of the source are drawn as such; needs the style of an element, no layout. */
const keepsBreaks = (element: Element | null): boolean =>
  element !== null &&
  /^(?:pre|break-spaces)/.test((element.ownerDocument.defaultView ?? window).getComputedStyle(element).whiteSpace);

const BARE = new Set(["p", "div", "span", "b", "i", "em", "strong", "li", "section"]);
const SIMPLE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** An element that stands for nothing but what it holds. */
export const isBare = (name: string): boolean => BARE.has(name);
/** These words if they are in plain letters, one space apart: nothing about them needs mending. */
export const plainWords = (text: string): string | undefined => (SIMPLE.test(text) ? text : undefined);

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() === "";

/** The one node of these that says something; undefined where none or several do. */
function onlyOne(nodes: NodeRow, dropped: readonly Element[]): Node | undefined {
  let only: Node | undefined;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if ((nodes.length > 1 && isBlank(node)) || dropped.includes(node as Element)) continue;
    if (only) return undefined;
    only = node;
  }
  return only;
}

/** The text of an element that holds one plain text and nothing else; most messages are such. */
function simpleText(
  element: Element,
  dropped: readonly Element[],
  inside: (element: Element) => NodeRow,
): string | undefined {
  let at = element;
  for (;;) {
    const only = onlyOne(inside(at), dropped);
    if (only?.nodeType === Node.TEXT_NODE) return plainWords(only.nodeValue ?? "");
    if (only?.nodeType !== Node.ELEMENT_NODE || !isBare((only as Element).localName)) return undefined;
    at = only as Element;
  }
}

/**
 * Text of an element as a person reads it: blocks and breaks are lines, emoji images their names, other media a word in
 * brackets. Forces no layout.
 */
export function readText(
  element: Element,
  { dropped = [], choices = [], media = alternative, inside = childrenOf }: ReadTextOptions = {},
): string {
  const simple = choices.length === 0 ? simpleText(element, dropped, inside) : undefined;
  if (simple !== undefined) return simple;
  let out = "";
  const newline = () => {
    if (out !== "" && !out.endsWith("\n")) out += "\n";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? "";
      const flat = text.trim().includes("\n") && keepsBreaks(node.parentElement) ? text : text.replaceAll(/\s+/g, " ");
      out += out.endsWith("\n") || out === "" ? flat.replace(/^ /, "") : flat;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const at = node as Element;
    if (dropped.includes(at)) return;
    if (choices.includes(at)) {
      if (out !== "" && !/\s$/.test(out)) out += " ";
      out += `[${at.textContent?.trim() ?? ""}] `;
      return;
    }
    if (SILENT.test(at.tagName)) return;
    if (at.tagName === "BR") {
      out += "\n";
      return;
    }
    const word = media(at);
    if (word !== undefined) {
      out += word;
      return;
    }
    const block = BLOCK.test(at.tagName) && at !== element;
    if (block) newline();
    for (const child of inside(at)) walk(child);
    if (block) newline();
    if (CELL.test(at.tagName) && at.nextElementSibling) out += " ";
  };
  walk(element);
  return (
    out
      .replaceAll("\u00a0", " ")
      .replaceAll(INVISIBLE, "")
      // From the first blank of a run only: tried from each of them, a message of blanks would hold the page up for minutes.
      .replaceAll(/(?<![ \t])[ \t]+\n/g, "\n")
      .replaceAll(/\n[ \t]+/g, "\n")
      .trim()
  );
}
