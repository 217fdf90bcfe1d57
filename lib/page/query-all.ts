import type { SelectorList } from "../sites/read-rule";
import { isVisible } from "./visible";

function pierce(root: ParentNode, selector: string): Element[] {
  const [first = "", ...rest] = selector.split(" >>> ");
  const found = [...root.querySelectorAll(first)];
  if (rest.length === 0) return found;
  return found.flatMap((host) => (host.shadowRoot ? pierce(host.shadowRoot, rest.join(" >>> ")) : []));
}

function matchesOf(root: ParentNode, selector: string): Element[] {
  try {
    return pierce(root, selector);
  } catch {
    // A profile can hold a selector this browser does not know: the next one may do.
    return [];
  }
}

/** The matches of the first selector that has any; ` >>> ` steps into an open shadow root. A bad selector has none. */
export function queryAll(root: ParentNode, selectors: SelectorList): Element[] {
  for (const selector of selectors) {
    const found = matchesOf(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The visible matches of the first selector that has any: a hidden twin hides no later alternative. Forces layout. */
export function queryVisible(root: ParentNode, selectors: SelectorList): Element[] {
  for (const selector of selectors) {
    const found = matchesOf(root, selector).filter(isVisible);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an element itself is what one of these selectors means; a bad selector means nothing. */
export const matchesAny = (element: Element, selectors: SelectorList): boolean =>
  selectors.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });

/** Whether an element stands in what one of these selectors means, or is it. */
export const isWithin = (element: Element, selectors: SelectorList): boolean =>
  selectors.some((selector) => {
    try {
      return element.closest(selector) !== null;
    } catch {
      return false;
    }
  });
