// What stands around a transcript in its own pane: short lines and controls, by a walk of bounded length that asks for no
// layout.
import { SIGN_LINE } from "../reading/find-signs";
import { placeOf } from "./place-of";

export interface PaneScan {
  /** Controls apart, each with its own words. */
  readonly lines: readonly SaidBy[];
  readonly controls: readonly SaidBy[];
}

export interface SaidBy {
  readonly element: Element;
  readonly text: string;
}

/** As many elements are looked at. */
const MOST = 400;
/** As far up as the pane of a conversation without a reply box reaches. */
const LEVELS = 3;
export const CONTROL = "button,[role=button],input[type=submit],input[type=button]";
/** Lists of other conversations, menus and what is written in. */
export const APART =
  "ul,ol,table,nav,aside,menu,select,textarea,[contenteditable],[role=list],[role=listbox],[role=grid],[role=navigation],[role=complementary],[role=menu],[role=tablist],[role=tab],[hidden],[aria-hidden=true],script,style,template,a[href]";
const OUTER = "nav,aside,[role=navigation],[role=complementary]";

/** The words of an element, as far as they are few; undefined where they are more, or none. */
export function fewWords(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  for (let steps = 0; steps < 20; steps++) {
    const node = walker.nextNode();
    if (!node) return text.replaceAll(/\s+/g, " ").trim() || undefined;
    text += node.nodeValue ?? "";
    if (text.length > 3 * SIGN_LINE) return undefined;
  }
  return undefined;
}

/** The box a conversation has to itself: around its transcript and its reply box, where there is one. */
export function paneAround(root: Element, composer: HTMLElement | undefined): Element {
  const place = composer && placeOf(composer);
  let pane = root;
  for (let level = 0; pane.parentElement && (place ? !pane.contains(place) : level < LEVELS); level++) {
    const above: Element = pane.parentElement;
    if (above.matches("body,html,main") || above.querySelector(OUTER)) break;
    pane = above;
  }
  return pane;
}

const saysItself = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "");

const wordsOfControl = (control: Element): string | undefined =>
  fewWords(control) ?? control.getAttribute("aria-label") ?? control.getAttribute("value") ?? undefined;

/** The lines and controls of a pane, without its transcript. */
export function scanPane(pane: Element, root: Element): PaneScan {
  const lines: SaidBy[] = [];
  const controls: SaidBy[] = [];
  let left = MOST;
  const visit = (element: Element): void => {
    if (left-- <= 0 || element === root) return;
    if (element.matches(CONTROL)) {
      const text = wordsOfControl(element);
      if (text !== undefined && text.length <= SIGN_LINE) controls.push({ element, text });
      return;
    }
    if (element !== pane && element.matches(APART)) return;
    if (!element.contains(root) && saysItself(element)) {
      const text = fewWords(element);
      if (text !== undefined && text.length <= SIGN_LINE) {
        lines.push({ element, text });
        return;
      }
    }
    for (const kid of element.children) visit(kid);
  };
  visit(pane);
  return { lines, controls };
}
