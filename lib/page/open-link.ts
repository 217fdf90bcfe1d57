import { isVisible } from "./visible";

/**
 * Clicks the page's own link to `address`, as the agent would in the desk's list: most desks go there without loading
 * anything anew. `false`: there is no such link in sight, or it would open elsewhere.
 */
export function openLink(document: Document, address: string): boolean {
  const link = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].find(
    (one) => one.href === address && !one.download && (one.target === "" || one.target === "_self") && isVisible(one),
  );
  link?.click();
  return link !== undefined;
}
