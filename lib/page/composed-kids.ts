import { isPanelHost } from "./panel-host";
import { CAN_HOST, frameToRead, openRootOf, shadowToRead } from "./walk-roots";

const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|LINK|META|TITLE|BR|WBR)$/;

/** Whether what is drawn inside this element is its own children, and not those of a shadow root, slot or frame. */
export const drawsOwnKids = (element: Element): boolean =>
  !/^(?:iframe|slot)$/.test(element.localName) && !(CAN_HOST.test(element.tagName) && openRootOf(element));

/** Whether this child is one that may be drawn, and none of ours. */
export const isDrawnKid = (kid: Element): boolean => !SKIPPED.test(kid.tagName) && !isPanelHost(kid);

/** The elements drawn inside this one: of its shadow root, slot or same-origin frame where it has one. */
export function composedKids(element: Element): Element[] {
  if (element.localName === "iframe") {
    const body = frameToRead(element);
    return body ? [body] : [];
  }
  if (element.localName === "slot") {
    // Where anything is given to a slot, words too, what stands in it is not drawn.
    const slot = element as HTMLSlotElement;
    if (slot.assignedNodes().length > 0) return slot.assignedElements().filter(isDrawnKid);
  }
  const shadow = shadowToRead(element);
  return [...(shadow ?? element).children].filter(isDrawnKid);
}

/** Nodes one behind the other, not to be kept: a list of the page's own goes on changing with it. */
export type NodeRow = ArrayLike<Node> & Iterable<Node>;

/** The nodes drawn inside this element, texts too. */
export function composedNodes(element: Element): NodeRow {
  if (element.localName === "iframe") {
    const body = frameToRead(element);
    return body ? [body] : [];
  }
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const shadow = shadowToRead(element);
  return (shadow ?? element).childNodes;
}
