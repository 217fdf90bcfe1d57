// Rows of one transcript are built alike: once the parts of one are found, those of every row of the same shape stand in
// the same places. Finding costs a dozen queries, reading by place costs next to nothing.
import type { RowFacts } from "../reading/row-facts";
import type { EpochMs } from "../transcript/time";
import { findParts, type RowParts, readParts } from "./measure-row";

/** Rows with more elements than this are found anew each time. */
const MOST = 40;
/** As many shapes as are remembered. */
const SHAPES = 100;
/** Values of these attributes differ from row to row and say nothing of its kind. */
const OWN = /id$|key$|time|date|iso|stamp|drawn|index|text|react|v-/;

type Place = readonly number[];

interface Shape {
  readonly words: RowParts["words"];
  readonly author: Place | undefined;
  readonly time: { readonly at: Place; readonly attribute?: string } | undefined;
  readonly id: { readonly at: Place; readonly attribute: string } | undefined;
  readonly body: Place;
}

function about(element: Element): string {
  let text = `${element.localName}.${element.getAttribute("class") ?? ""}`;
  // By name: the browser makes an object for every attribute that is asked for as one.
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith("data-") || OWN.test(name)) continue;
    const value = element.getAttribute(name) ?? "";
    if (value.length < 40) text += `[${name}=${value}]`;
  }
  return text;
}

/** How a row and the groups around it are built; undefined for one that is too large to tell. */
function shapeOf(row: Element, root: Element): string | undefined {
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

function placeIn(row: Element, element: Element): Place {
  const place: number[] = [];
  for (let at = element; at !== row; at = at.parentElement ?? row) {
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) index++;
    place.unshift(index);
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

/** Rows whose kind stands in a text (a badge, a status) are read anew each time. */
function learn(row: Element, parts: RowParts): Shape | undefined {
  if (parts.badges.length > 0 || parts.status || parts.dropped.length > 0) return undefined;
  const { author, time, id } = parts;
  return {
    words: parts.words,
    author: author && placeIn(row, author),
    time: time && { at: placeIn(row, time.holder), ...(time.attribute ? { attribute: time.attribute } : {}) },
    id: id && { at: placeIn(row, id.holder), attribute: id.attribute },
    body: placeIn(row, parts.body),
  };
}

function partsBy(row: Element, { words, author, time, id, body }: Shape): RowParts {
  return {
    words,
    author: author && elementAt(row, author),
    time: time && { holder: elementAt(row, time.at), ...(time.attribute ? { attribute: time.attribute } : {}) },
    id: id && { holder: elementAt(row, id.at), attribute: id.attribute },
    body: elementAt(row, body),
    dropped: [],
    badges: [],
    status: false,
  };
}

/** Measures rows of one transcript, faster with every shape it has met. */
export function createRowMeasurer(root: Element): (row: Element, now: EpochMs) => RowFacts {
  const shapes = new Map<string, Shape | undefined>();
  return (row, now) => {
    const name = shapeOf(row, root);
    const shape = name === undefined ? undefined : shapes.get(name);
    if (shape) return readParts(row, partsBy(row, shape), now);
    const parts = findParts(row, root, now);
    if (name !== undefined && !shapes.has(name) && shapes.size < SHAPES) shapes.set(name, learn(row, parts));
    return readParts(row, parts, now);
  };
}
