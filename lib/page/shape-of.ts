// How a row is built, as one string: rows with the same one have the same parts in the same places.

import { patternOf, type RowPattern, readBy, type Tells } from "./row-source";

/** Rows with more elements than this have no shape. */
const MOST = 40;
/** Values of these attributes differ from row to row and say nothing of its kind. */
const OWN = /id$|key$|time|date|iso|stamp|drawn|index|text|react|v-/;
/** Values from this length on are no kind. */
const LONG = 40;
/** These name a kind of row in words, whatever they end with; a number in them is an id. */
const TEST_ID = /^data-test-?id$/;
/** Where a virtual list puts its rows. */
const PLACED = /(?:transform|translate|top|left|height|width|inset|position)\s*:[^;]*;?/g;

/** What an attribute says of the kind of row, beside what is the row's own; empty where it says nothing. */
function kindIn(name: string, value: string): string {
  if (name === "class") return `.${value}`;
  if (name === "style") return `{${value.replaceAll(PLACED, "")}}`;
  if (name === "type") return `[${value}]`;
  if (TEST_ID.test(name)) return `[${value.replaceAll(/\d+/g, "")}]`;
  return name.startsWith("data-") && !OWN.test(name) && value.length < LONG ? `[${name}=${value}]` : "";
}

function tellsOf(name: string, value: string): Tells {
  const kind = kindIn(name, value);
  if (kind !== "") return kind.includes(value) ? "kind" : "both";
  return name.startsWith("data-") && value.length >= LONG ? "both" : "own";
}

function about(element: Element): string {
  let text = element.localName;
  if (!element.hasAttributes()) return text;
  // By name: the browser makes an object for every attribute that is asked for as one.
  for (const name of element.getAttributeNames()) text += kindIn(name, element.getAttribute(name) ?? "");
  return text;
}

/** How a row is built, and its elements in the order of the page, itself first: the same ones in rows of one shape. */
export interface Built {
  /** Absent for a row that is too large to tell. */
  readonly shape?: string;
  readonly elements: readonly Element[];
}

/** A row whose source was enough to tell its shape. */
export interface Sourced {
  readonly shape: string;
  readonly by: RowPattern;
  readonly groups: readonly string[];
}

function buildOf(row: Element, root: Element): Built {
  const elements: Element[] = [];
  let text = "";
  for (let at = row.parentElement, up = 0; at && at !== root && up < 3; at = at.parentElement, up++)
    text += `${about(at)}<`;
  const walk = (element: Element): void => {
    if (elements.push(element) > MOST) return;
    text += about(element);
    let child = element.firstElementChild;
    if (!child) return;
    text += "(";
    for (; child; child = child.nextElementSibling) walk(child);
    text += ")";
  };
  walk(row);
  return elements.length > MOST ? { elements: [] } : { shape: text, elements };
}

/** As many kinds of rows are known by their source. */
const PATTERNS = 6;

/** How the rows of one list are built. Those who cut it and those who measure its rows ask: each row is walked once. */
export function createShapes(root: Element) {
  const waiting = new WeakMap<Element, Built | Sourced>();
  const messages = new Set<string>();
  let learner: ((row: Element) => void) | undefined;
  let patterns: readonly { readonly shape: string; readonly by: RowPattern }[] = [];

  function lookAt(row: Element): Built | Sourced {
    if (row.parentElement !== root) return buildOf(row, root);
    for (const one of patterns) {
      const groups = readBy(one.by, row);
      if (groups) return { ...one, groups };
    }
    return buildOf(row, root);
  }

  return {
    /** Rows of this shape tell who wrote them and when: whatever their words, they are no lines of the desk's own. */
    isMessage: (shape: string): boolean => messages.has(shape),
    learnMessage(shape: string, row: Element): void {
      messages.add(shape);
      const by = row.parentElement === root && patterns.length < PATTERNS ? patternOf(row, tellsOf) : undefined;
      if (by) patterns = [...patterns, { shape, by }];
    },
    /** Who measures rows, and learns by that which shapes are messages. */
    learnBy(measure: (row: Element) => void): void {
      learner = measure;
    },
    /** A row of a shape not met before: measured at once, so that those behind it need not be looked at so closely. */
    met: (row: Element): void => learner?.(row),
    /** The shape of a part of the list, as it is built now. */
    see(part: Element): string | undefined {
      const built = lookAt(part);
      waiting.set(part, built);
      return built.shape;
    },
    /** What was seen since it was last taken, else as it is built now. */
    take(row: Element): Built | Sourced {
      const built = waiting.get(row) ?? lookAt(row);
      waiting.delete(row);
      return built;
    },
    /** Where its elements stand. */
    walk: (row: Element): Built => buildOf(row, root),
  };
}

export type Shapes = ReturnType<typeof createShapes>;
