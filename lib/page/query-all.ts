import type { SelectorList } from "../sites/site-profile";

function pierce(root: ParentNode, selector: string): Element[] {
  const [first = "", ...rest] = selector.split(" >>> ");
  const found = [...root.querySelectorAll(first)];
  if (rest.length === 0) return found;
  return found.flatMap((host) => (host.shadowRoot ? pierce(host.shadowRoot, rest.join(" >>> ")) : []));
}

/** The matches of the first selector that has any; ` >>> ` steps into an open shadow root. A bad selector has none. */
export function queryAll(root: ParentNode, selectors: SelectorList): Element[] {
  for (const selector of selectors) {
    try {
      const found = pierce(root, selector);
      if (found.length > 0) return found;
    } catch {
      // A profile can hold a selector this browser does not know: the next one may do.
    }
  }
  return [];
}
