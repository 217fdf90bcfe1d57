// Sides that only names tell apart: the customer's stands in a heading too, the agent's own is the other one.
import type { RowFacts } from "../../reading/row-facts";
import type { Learned } from "../../sites/taught-profile";
import { nameRules } from "../../sites/taught-profile";
import { isVisible } from "../visible";
import { selectorsOf } from "./selectors-of";
import { simpleSelectors } from "./simple-selectors";

const HEADINGS = 'h1,h2,h3,h4,h5,[role="heading"],header *,[class*="name" i],[class*="title" i],[class*="header" i] *';

const textOf = (element: Element): string =>
  element.textContent?.trim().replace(/\s*:$/, "").replaceAll(/\s+/g, " ") ?? "";

const smallest = (row: Element, name: string): Element | undefined =>
  [...row.querySelectorAll("*")].findLast((one) => textOf(one) === name);

/** What the elements that hold the names are called in both rows. */
function authorSelector(customer: Element, own: Element, names: readonly [string, string]): string | undefined {
  const [one, other] = [smallest(customer, names[0]), smallest(own, names[1])];
  if (!one || !other) return undefined;
  const called = [...simpleSelectors(one).map(({ sel }) => sel), one.localName];
  return called.find((sel) => customer.querySelector(sel) === one && own.querySelector(sel) === other);
}

/** Rules by name, where the page tells both names so that they hold for other customers too. */
export function findNames(
  root: Element,
  customer: { readonly row: Element; readonly facts: RowFacts },
  own: { readonly row: Element; readonly facts: RowFacts },
): Pick<Learned, "roles" | "author" | "customerName"> | undefined {
  const names = [customer.facts.author ?? "", own.facts.author ?? ""] as const;
  if (names.includes("") || names[0] === names[1] || names[1].length > 60) return undefined;
  const author = authorSelector(customer.row, own.row, names);
  const heading = [...root.ownerDocument.querySelectorAll(HEADINGS)].find(
    (one) => !root.contains(one) && textOf(one) === names[0] && isVisible(one),
  );
  const sel = heading && selectorsOf(heading);
  if (!author || !sel || sel.length === 0) return undefined;
  return {
    roles: nameRules(names[1]),
    author: { from: "text", sel: [author] },
    customerName: { from: "text", sel },
  };
}
