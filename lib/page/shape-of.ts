// How a row is built, as one string: rows with the same one have the same parts in the same places.

/** Rows with more elements than this have no shape. */
const MOST = 40;
/** Values of these attributes differ from row to row and say nothing of its kind. */
const OWN = /id$|key$|time|date|iso|stamp|drawn|index|text|react|v-/;
/** These name a kind of row in words, whatever they end with; a number in them is an id. */
const TEST_ID = /^data-test-?id$/;
/** Where a virtual list puts its rows. */
const PLACED = /(?:transform|translate|top|left|height|width|inset|position)\s*:[^;]*;?/g;

function about(element: Element): string {
  let text = element.localName;
  // By name: the browser makes an object for every attribute that is asked for as one.
  for (const name of element.getAttributeNames()) {
    if (name === "class") text += `.${element.getAttribute(name)}`;
    else if (name === "style") text += `{${element.getAttribute(name)?.replaceAll(PLACED, "")}}`;
    else if (name === "type") text += `[${element.getAttribute(name)}]`;
    else if (TEST_ID.test(name)) text += `[${element.getAttribute(name)?.replaceAll(/\d+/g, "")}]`;
    else if (name.startsWith("data-") && !OWN.test(name)) {
      const value = element.getAttribute(name) ?? "";
      if (value.length < 40) text += `[${name}=${value}]`;
    }
  }
  return text;
}

/** How a row is built, and its elements in the order of the page, itself first: the same ones in rows of one shape. */
export interface Built {
  /** Absent for a row that is too large to tell. */
  readonly shape?: string;
  readonly elements: readonly Element[];
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

/** How the rows of one list are built. Those who cut it and those who measure its rows ask: each row is walked once. */
export function createShapes(root: Element) {
  const waiting = new WeakMap<Element, Built>();
  const messages = new Set<string>();
  return {
    /** Rows of this shape tell who wrote them and when: whatever their words, they are no lines of the desk's own. */
    isMessage: (shape: string): boolean => messages.has(shape),
    learnMessage(shape: string): void {
      messages.add(shape);
    },
    /** The shape of a part of the list, as it is built now. */
    see(part: Element): string | undefined {
      const built = buildOf(part, root);
      waiting.set(part, built);
      return built.shape;
    },
    /** What was seen since it was last taken, else as it is built now. */
    take(row: Element): Built {
      const built = waiting.get(row) ?? buildOf(row, root);
      waiting.delete(row);
      return built;
    },
  };
}

export type Shapes = ReturnType<typeof createShapes>;
