// Selectors that find one element again after a redraw or a reload, each of them alone, best first.
import { composedParent } from "../composed-parent";
import { queryAll } from "../query-all";
import { simpleSelectors } from "./simple-selectors";

/** As many alternatives as are kept. */
const MOST = 4;
/** As many elements above it as may help to name it. */
const LEVELS = 12;
/** As many steps as a way down may have. */
const STEPS = 6;

const isOnly = (root: ParentNode, selector: string, element: Element): boolean => {
  const found = queryAll(root, [selector]);
  return found.length === 1 && found[0] === element;
};

function ofSelf(element: Element): string[] {
  const simple = simpleSelectors(element).map(({ sel }) => sel);
  const tag = element.localName;
  const pairs = simple.slice(0, 5).flatMap((one, at) => simple.slice(at + 1, 6).map((two) => one + two));
  return [...simple, ...simple.filter((sel) => !sel.startsWith("#")).map((sel) => tag + sel), ...pairs];
}

function placeAmong(element: Element): string {
  const tag = element.localName;
  const same = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === tag);
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
}

/** The way down to an element from something above it that has a name. */
function wayTo(element: Element, root: ParentNode): string | undefined {
  const steps: string[] = [placeAmong(element)];
  let at = element.parentElement;
  while (at && steps.length < STEPS) {
    const named = at.localName === "body" ? "body" : ofSelf(at).find((sel) => at && isOnly(root, sel, at));
    const way = named && [named, ...steps].join(" > ");
    if (way && isOnly(root, way, element)) return way;
    steps.unshift(placeAmong(at));
    at = at.parentElement;
  }
  return undefined;
}

function inRoot(element: Element, root: ParentNode): string[] {
  const own = ofSelf(element);
  const found = own.filter((sel) => isOnly(root, sel, element)).slice(0, 2);
  let up = element.parentElement;
  for (let level = 0; level < LEVELS && up && found.length < 2; level++) {
    const above = up;
    const named = ofSelf(above).find((sel) => isOnly(root, sel, above));
    const below = [...own, element.localName];
    const both = named && below.map((sel) => `${named} ${sel}`).find((sel) => isOnly(root, sel, element));
    if (both) found.push(both);
    up = up.parentElement;
  }
  const way = found.length < 2 ? wayTo(element, root) : undefined;
  return [...new Set([...found, ...(way ? [way] : [])])];
}

/** Selectors for this element alone, into open shadow roots too; none where nothing about it lasts. */
export function selectorsOf(element: Element): string[] {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return inRoot(element, element.ownerDocument).slice(0, MOST);
  if (root.mode !== "open" || !composedParent(root.host)) return [];
  const inner = inRoot(element, root);
  return selectorsOf(root.host)
    .flatMap((host) => inner.map((sel) => `${host} >>> ${sel}`))
    .slice(0, MOST);
}
