// Rows of one transcript are built alike: once the parts of one are found, those of every row of the same shape stand in
// the same places. Finding costs a dozen queries, reading by place costs next to nothing.
import type { RowFacts } from "../reading/row-facts";
import type { EpochMs } from "../transcript/time";
import { findParts, type RowParts, type TimePlace } from "./measure-row";
import { readParts } from "./read-row-parts";

/** Rows with more elements than this are found anew each time. */
const MOST = 40;
/** As many shapes as are remembered. */
const SHAPES = 100;
/** Values of these attributes differ from row to row and say nothing of its kind. */
const OWN = /id$|key$|time|date|iso|stamp|drawn|index|text|react|v-/;

/** Where a virtual list puts its rows. */
const PLACED = /(?:transform|translate|top|left|height|width|inset|position)\s*:[^;]*;?/g;

type Place = readonly number[];

interface At {
  readonly place: Place;
  readonly attribute?: string;
}

interface Shape {
  readonly levels: RowParts["levels"];
  readonly author: At | undefined;
  readonly time: At | undefined;
  readonly id: { readonly place: Place; readonly attribute: string } | undefined;
  readonly body: Place;
  readonly dropped: readonly Place[];
  readonly choices: readonly Place[];
  readonly notes: readonly Place[];
  readonly labels: readonly At[];
  readonly side: RowParts["side"];
  readonly look: RowParts["look"];
}

function about(element: Element): string {
  let text = `${element.localName}.${element.getAttribute("class") ?? ""}`;
  const style = element.getAttribute("style");
  if (style) text += `{${style.replaceAll(PLACED, "")}}`;
  // By name: the browser makes an object for every attribute that is asked for as one.
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith("data-") || OWN.test(name)) continue;
    const value = element.getAttribute(name) ?? "";
    if (value.length < 40) text += `[${name}=${value}]`;
  }
  return text;
}

/** How a row and the groups around it are built; undefined for one that is too large to tell. */
export function shapeOf(row: Element, root: Element): string | undefined {
  let count = 0;
  let text = "";
  for (let at = row.parentElement, up = 0; at && at !== root && up < 3; at = at.parentElement, up++)
    text += `${about(at)}<`;
  const walk = (element: Element): void => {
    if (++count > MOST) return;
    text += about(element);
    if (!element.firstElementChild) return;
    text += "(";
    for (let child = element.firstElementChild as Element | null; child; child = child.nextElementSibling) walk(child);
    text += ")";
  };
  walk(row);
  return count > MOST ? undefined : text;
}

function placeIn(row: Element, element: Element): Place | undefined {
  const place: number[] = [];
  for (let at = element; at !== row; ) {
    const parent = at.parentElement;
    // Parts in a shadow root or frame have no place to be found by.
    if (!parent) return undefined;
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) index++;
    place.unshift(index);
    at = parent;
  }
  return place;
}

function elementAt(row: Element, place: Place): Element {
  let at: Element = row;
  for (const index of place) {
    let child = at.firstElementChild;
    for (let step = 0; step < index && child; step++) child = child.nextElementSibling;
    at = child ?? at;
  }
  return at;
}

/** Where the parts stand; undefined where one of them has no place. */
function learn(row: Element, parts: RowParts): Shape | undefined {
  let whole = true;
  const place = (element: Element): Place => {
    const found = placeIn(row, element);
    if (!found) whole = false;
    return found ?? [];
  };
  const at = ({ holder, attribute }: TimePlace): At => ({ place: place(holder), ...(attribute ? { attribute } : {}) });
  const shape: Shape = {
    levels: parts.levels,
    author: parts.author && at(parts.author),
    time: parts.time && at(parts.time),
    id: parts.id && { place: place(parts.id.holder), attribute: parts.id.attribute },
    body: place(parts.body),
    dropped: parts.dropped.map(place),
    choices: parts.choices.map(place),
    notes: parts.notes.map(place),
    labels: parts.labels.map(at),
    side: parts.side,
    look: parts.look,
  };
  return whole ? shape : undefined;
}

function partsBy(row: Element, shape: Shape): RowParts {
  const at = ({ place, attribute }: At): TimePlace => ({
    holder: elementAt(row, place),
    ...(attribute ? { attribute } : {}),
  });
  const all = (places: readonly Place[]): Element[] => places.map((place) => elementAt(row, place));
  return {
    levels: shape.levels,
    author: shape.author && at(shape.author),
    time: shape.time && at(shape.time),
    id: shape.id && { holder: elementAt(row, shape.id.place), attribute: shape.id.attribute },
    body: elementAt(row, shape.body),
    dropped: all(shape.dropped),
    choices: all(shape.choices),
    notes: all(shape.notes),
    labels: shape.labels.map(at),
    side: shape.side,
    look: shape.look,
  };
}

/** Whether what stands in the places of the parts is still of their kind. */
const fits = ({ time, author }: RowParts, facts: RowFacts): boolean =>
  (time === undefined || facts.mark !== undefined) && (author === undefined || facts.author !== undefined);

/** Measures rows of one transcript, faster with every shape it has met. */
export function createRowMeasurer(
  root: Element,
  names: () => ReadonlySet<string>,
): (row: Element, now: EpochMs) => RowFacts {
  const shapes = new Map<string, Shape | undefined>();
  return (row, now) => {
    const name = shapeOf(row, root);
    const shape = name === undefined ? undefined : shapes.get(name);
    if (shape) {
      const parts = partsBy(row, shape);
      const facts = readParts(parts, now);
      if (facts.text !== "" && fits(parts, facts)) return facts;
    }
    const parts = findParts(row, root, now, names());
    if (name !== undefined && !shapes.has(name) && shapes.size < SHAPES) shapes.set(name, learn(row, parts));
    return readParts(parts, now);
  };
}
