import { wordsOf } from "../reading/words";

const NAMES = /^data-(?!v-|react|testid|time|id$|date|iso)/;

/** Words of an element's classes and telling data attributes. Values that are ids or texts say nothing of a role. */
export function elementWords(element: Element): string[] {
  const words = wordsOf(element.getAttribute("class") ?? "");
  for (const { name, value } of element.attributes) {
    if (NAMES.test(name) && value.length < 40) words.push(...wordsOf(value));
    else if (name === "data-testid") words.push(...wordsOf(value));
  }
  return words;
}

/** What a control calls itself: label, title, placeholder, test id, text. */
export function labelOf(element: Element): string {
  const label = [
    "aria-label",
    "title",
    "placeholder",
    "data-placeholder",
    "aria-placeholder",
    "name",
    "data-testid",
    "id",
  ]
    .map((name) => element.getAttribute(name) ?? "")
    .join(" ");
  return `${label} ${element.getAttribute("class") ?? ""}`;
}
