// Rows of one transcript are built alike: once the parts of one are found, those of every row of the same shape stand in
// the same places. Finding costs a dozen queries, reading by place costs next to nothing.
import type { RowFacts } from "../reading/row-facts";
import type { EpochMs } from "../transcript/time";
import { findParts, type RowParts, type TimePlace } from "./measure-row";
import { factsOf, type PartsTold, tellParts } from "./read-row-parts";
import { simpleTextAt, valueAt, wordsAt } from "./row-source";
import type { Shapes, Sourced } from "./shape-of";

/** As many shapes as are remembered. */
const SHAPES = 100;
/** Which of a row's elements, in the order of the page. */
type Place = number;

interface At {
  readonly place: Place;
  readonly attribute?: string;
}

interface NameAt extends At {
  readonly without: readonly Place[];
}

interface Shape {
  readonly levels: RowParts["levels"];
  readonly author: NameAt | undefined;
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

/** Where the parts stand; undefined where one of them has no place: it is in a shadow root or frame. */
function learn(elements: readonly Element[], parts: RowParts): Shape | undefined {
  let whole = true;
  const place = (element: Element): Place => {
    const found = elements.indexOf(element);
    if (found === -1) whole = false;
    return found;
  };
  const at = ({ holder, attribute }: TimePlace): At => ({ place: place(holder), ...(attribute ? { attribute } : {}) });
  const shape: Shape = {
    levels: parts.levels,
    author: parts.author && { ...at(parts.author), without: (parts.author.without ?? []).map(place) },
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

function partsBy(elements: readonly Element[], shape: Shape): RowParts {
  const one = (place: Place): Element => elements[place] as Element;
  const at = ({ place, attribute }: At): TimePlace =>
    attribute ? { holder: one(place), attribute } : { holder: one(place) };
  return {
    levels: shape.levels,
    author: shape.author && { ...at(shape.author), without: shape.author.without.map(one) },
    time: shape.time && at(shape.time),
    id: shape.id && { holder: one(shape.id.place), attribute: shape.id.attribute },
    body: one(shape.body),
    dropped: shape.dropped.map(one),
    choices: shape.choices.map(one),
    notes: shape.notes.map(one),
    labels: shape.labels.map(at),
    side: shape.side,
    look: shape.look,
  };
}

/** What the parts say by the row's source; undefined where its text is more than plain words. */
function tellBy({ by, groups }: Sourced, shape: Shape): PartsTold | undefined {
  const text = shape.choices.length > 0 ? undefined : simpleTextAt(by, groups, shape.body, shape.dropped);
  if (text === undefined) return undefined;
  const words = (place: Place): string => wordsAt(by, groups, place).replaceAll(/\s+/g, " ").trim();
  const told = ({ place, attribute }: At): string =>
    attribute ? (valueAt(by, groups, place, attribute) ?? "") : words(place);
  const nameAt = (name: NameAt): string =>
    name.attribute || name.without.length === 0
      ? told(name)
      : (simpleTextAt(by, groups, name.place, name.without) ?? "");
  return {
    author: shape.author ? nameAt(shape.author) : "",
    time: shape.time && told(shape.time),
    id: shape.id && valueAt(by, groups, shape.id.place, shape.id.attribute),
    text,
    notes: shape.notes.map(words),
    labels: shape.labels.map(told),
  };
}

/** Whether what stands in the places of the parts is still of their kind. */
const fits = ({ time, author }: Pick<Shape | RowParts, "time" | "author">, facts: RowFacts): boolean =>
  (time === undefined || facts.mark !== undefined) && (author === undefined || facts.author !== undefined);

/** Measures rows of one transcript, faster with every shape it has met. */
export function createRowMeasurer(
  root: Element,
  built: Shapes,
  names: () => ReadonlySet<string>,
): (row: Element, now: EpochMs) => RowFacts {
  const shapes = new Map<string, Shape | undefined>();
  return (row, now) => {
    const seen = built.take(row);
    const known = seen.shape === undefined ? undefined : shapes.get(seen.shape);
    const said = known && "by" in seen ? tellBy(seen, known) : undefined;
    const quick = known && said && factsOf(known, said, now);
    if (quick && quick.text !== "" && fits(known, quick)) return quick;
    const { shape: name, elements } = "by" in seen ? built.walk(row) : seen;
    const shape = name === undefined ? undefined : shapes.get(name);
    if (shape) {
      const facts = factsOf(shape, tellParts(partsBy(elements, shape)), now);
      if (facts.text !== "" && fits(shape, facts)) return facts;
    }
    const parts = findParts(row, root, now, names());
    const facts = factsOf(parts, tellParts(parts), now);
    if (name !== undefined && !shapes.has(name) && shapes.size < SHAPES) {
      shapes.set(name, learn(elements, parts));
      if (parts.author && parts.time && fits(parts, facts) && facts.text !== "") built.learnMessage(name, row);
    }
    return facts;
  };
}
