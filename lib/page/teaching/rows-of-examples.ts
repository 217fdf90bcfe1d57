// From two messages that were pointed at to the list of all: the element that holds both, and what its rows are called.
import { isSafeSelector } from "../../sites/is-safe-selector";
import { composedParent } from "../composed-parent";
import { queryAll } from "../query-all";
import { selectorsOf } from "./selectors-of";
import { simpleSelectors } from "./simple-selectors";

export interface ListOfExamples {
  readonly root: Element;
  readonly rootSelectors: readonly string[];
  readonly rowSelectors: readonly string[];
  /** The rows the two examples stand in. */
  readonly customer: Element;
  readonly own: Element;
}

const DEEPEST = 4;

function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at; at = composedParent(at)) chain.unshift(at);
  return chain;
}

const below = (chain: readonly Element[], root: Element): Element[] => chain.slice(chain.indexOf(root) + 1);

/** Rows never stand in each other. */
const isFlat = (rows: readonly Element[]): boolean =>
  !rows.some((row, at) => rows[at + 1] !== undefined && row.contains(rows[at + 1] ?? null));

const depthBelow = (element: Element, root: Element): number => {
  let depth = 0;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) depth++;
  return depth;
};

/** What the rows have in common, best first: what finds most of the rows already known, and little else. */
function rowSelectors(root: Element, customer: Element, own: Element, known: readonly Element[]): string[] {
  const theirs = new Map(simpleSelectors(own).map(({ sel, worth }) => [sel, worth]));
  const shared = simpleSelectors(customer).filter(({ sel }) => theirs.has(sel));
  const depth = depthBelow(customer, root);
  const byPlace =
    customer.localName === own.localName && depth === depthBelow(own, root) && depth <= DEEPEST
      ? [{ sel: `:scope > ${"* > ".repeat(depth - 1)}${customer.localName}`, worth: 2 }]
      : [];
  const first = (row: Element) => simpleSelectors(row).filter(({ sel }) => !theirs.has(sel) || row === own)[0]?.sel;
  const [one, other] = [first(customer), first(own)];
  const either = one && other && one !== other ? [{ sel: `${one}, ${other}`, worth: 1 }] : [];
  return [...shared, ...byPlace, ...either]
    .map(({ sel, worth }) => {
      const found = queryAll(root, [sel]);
      const fits = found.includes(customer) && found.includes(own) && isFlat(found) && isSafeSelector(sel);
      const right = found.filter((row) => known.includes(row)).length;
      const points = known.length < 2 ? worth : worth + (20 * right) / Math.max(found.length, known.length);
      return { sel, points: fits ? points : -1 };
    })
    .filter(({ points }) => points >= 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ sel }) => sel);
}

/**
 * The list two pointed messages stand in. `known` are rows that the universal reading sees: they tell how large a row is.
 * Undefined where the two are one message, or nothing about the list lasts.
 */
export function listOfExamples(customer: Element, own: Element, known: readonly Element[]): ListOfExamples | undefined {
  const [one, other] = [chainOf(customer), chainOf(own)];
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared++;
  const root = one[shared - 1];
  // One stands in the other: they are no two messages.
  if (!root || shared === one.length || shared === other.length) return undefined;
  const [here, there] = [below(one, root), below(other, root)];
  const isKnown = (element: Element): boolean => known.includes(element);
  const [knownHere, knownThere] = [here.find(isKnown), there.find(isKnown)];
  const [customerRow, ownRow] = knownHere && knownThere ? [knownHere, knownThere] : [here[0], there[0]];
  if (!customerRow || !ownRow || root.localName === "html") return undefined;
  const rootSelectors = selectorsOf(root).filter(isSafeSelector);
  const found = rowSelectors(root, customerRow, ownRow, known);
  if (rootSelectors.length === 0 || found.length === 0) return undefined;
  return { root, rootSelectors, rowSelectors: found, customer: customerRow, own: ownRow };
}
