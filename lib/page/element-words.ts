import { wordsOf } from "../reading/words";

const NAMES =
  /^data-(?!v-|private|sensitive|redact|hj-|dd-|rr-|react|time|date|iso|mark$|.*(?:^|[-_])(?:id|key|ts|at|name|author|from|sender|title|text)$)/;
/** Classes that place or paint a thing say nothing of who speaks. */
const PLACING =
  /^!?(?:[a-z]+:)?-?(?:text|items|self|justify|content|place|flex|grid|float|align|col|row|order|top|bottom|left|right|inset|start|end|m[trblxyse]?|p[trblxyse]?|w|h|min|max|gap|space|bg|border|rounded|shadow|font|leading|tracking|overflow|z|opacity|transition|duration|ease|animate|cursor|pull|offset|d|position|is-flex|u|object|fill|stroke|ring|divide|line|break|whitespace|list|table|basis|grow|shrink|from|to|via)-/;

/** A class that only places or paints. */
export const isPlacingClass = (name: string): boolean => PLACING.test(name);

/** Words of an element's classes and telling data attributes. Values that are ids or texts say nothing of a role. */
export function elementWords(element: Element): string[] {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => !isPlacingClass(name));
  const words = wordsOf(classes.join(" "));
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (name === "data-testid" || name === "data-test-id") words.push(...wordsOf(value.replaceAll(/\d+/g, " ")));
    else if (NAMES.test(name) && value.length < 40) words.push(...wordsOf(`${name.slice(5)} ${value}`));
    else if (name === "type" && element.localName !== "button" && element.localName !== "input")
      words.push(...wordsOf(value));
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
