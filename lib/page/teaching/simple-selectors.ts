import { AGENT_TOKENS, CUSTOMER_TOKENS } from "../../reading/role-words";
import { anyOf } from "../../reading/word-list";
import { wordsOf } from "../../reading/words";
import { isStableName, moduleStem } from "../../sites/is-stable-name";
import { isPlacingClass } from "../element-words";

/** A selector that one element answers to by itself; `worth` is how much its name promises to last. */
export interface SimpleSelector {
  readonly sel: string;
  readonly worth: number;
}

const TESTED = /^data-(?:test-?id|test|qa|cy|automation-?id|selector|hook)$/;
/** Attributes of frameworks, of states and of moments. */
const PASSING =
  /^data-(?:v-|react|radix|headlessui|floating|state|focus|hover|selected|active|chatside|time|date|ts$|mark$|index|count|key|rendered|known-size|item-index)|(?:time|date|stamp)$/;
/** What stands in these may be somebody's name: only words that name a side are taken from them. */
const PERSONAL = /(?:author|sender|from|by|user|name|title|label|customer|contact|agent|nick|email)/;
const NUMBERED = /(?:id|key|uuid|guid|number|no)$/;

/** Whether an attribute's value names a kind of thing, not one thing. */
function isKind(name: string, value: string): boolean {
  if (/^[0-3]$/.test(value)) return !NUMBERED.test(name);
  if (!isStableName(value.replaceAll(/[\s:.]/g, "-"))) return false;
  if (!PERSONAL.test(name)) return /^[\w:. -]+$/.test(value);
  const words = wordsOf(value);
  return /^[a-z-]+$/.test(value) && (anyOf(words, CUSTOMER_TOKENS) || anyOf(words, AGENT_TOKENS) || SIDES.test(value));
}

const SIDES = /^(?:me|own|self|mine|us|you|user|bot|system|them|other|admin|in|out|true|false|yes|no)$/;

const namesSide = (text: string): number => {
  const words = wordsOf(text);
  return anyOf(words, CUSTOMER_TOKENS) || anyOf(words, AGENT_TOKENS) ? 3 : 0;
};

function byAttribute(element: Element, name: string): SimpleSelector[] {
  const value = element.getAttribute(name) ?? "";
  const worth = TESTED.test(name) ? 7 : 6;
  if (name === "role" || name === "itemprop" || name === "contenteditable" || name === "name" || name === "part") {
    const named = name === "name" ? isStableName(value) : /^[a-z-]{2,30}$/i.test(value);
    return named ? [{ sel: `[${name}="${value}"]`, worth: name === "role" ? 4 : 5 }] : [];
  }
  if (!/^data-[a-z-]+$/.test(name) || PASSING.test(name)) return [];
  if (value === "" || !isKind(name, value)) return [{ sel: `[${name}]`, worth: worth - 2 }];
  return [{ sel: `[${name}="${value}"]`, worth: worth + namesSide(`${name} ${value}`) }];
}

function byClass(name: string): SimpleSelector[] {
  const stem = moduleStem(name);
  if (stem) return [{ sel: `[class*="${stem}"]`, worth: 3 + namesSide(stem) }];
  if (!isStableName(name)) return [];
  return [{ sel: `.${name}`, worth: (isPlacingClass(name) ? 1 : 4) + namesSide(name) }];
}

/** What this element is called, best first; nothing that a release, a reload or another message changes. */
export function simpleSelectors(element: Element): SimpleSelector[] {
  const id = element.getAttribute("id") ?? "";
  const found = [
    ...(isStableName(id) ? [{ sel: `#${id}`, worth: 8 }] : []),
    ...element.getAttributeNames().flatMap((name) => byAttribute(element, name)),
    ...[...element.classList].flatMap(byClass),
  ];
  return found.sort((a, b) => b.worth - a.worth).slice(0, 12);
}
