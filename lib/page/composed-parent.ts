/** The element this one is drawn in: its parent, or the host of its shadow root or frame. */
export function composedParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  // A shadow root of another frame is no instance of this one's class.
  const tree = element.getRootNode();
  const host = tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (tree as Partial<ShadowRoot>).host : undefined;
  return host ?? element.ownerDocument.defaultView?.frameElement ?? undefined;
}

/** Whether `inner` is drawn in `outer`, or is it, whatever shadow roots and frames lie between. */
export function composedContains(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}
