// Finds the list of messages on a page nobody described, and its rows ever after. Finding measures the whole page; the
// rows of a known list cost only what was added to it: a part built like one seen before is cut the same way.
import { type Block, classOf } from "../reading/block";
import { findLists, type ListFound } from "../reading/find-lists";
import { headingNames, namesIn, ownNames } from "../reading/find-names";
import { kindredOf } from "../reading/find-units";
import type { HeadingName } from "../reading/scene";
import type { WindowSize } from "../reading/zones";
import type { EpochMs } from "../transcript/time";
import { composedContains, composedParent } from "./composed-parent";
import { createListCutter, type ListRow } from "./cut-list";
import { type Measured, measureBlocks } from "./measure-blocks";
import { createShapes, type Shapes } from "./shape-of";

/** The list of messages: where it is and how its rows are found again. */
export interface TranscriptPlace {
  readonly root: Element;
  readonly shapes: Shapes;
  readonly rows: () => readonly ListRow[];
  /** This element changed: the part it stands in is cut anew. With `grown` it only got more children at its end. */
  readonly touched: (element: Element, grown: boolean) => void;
  readonly points: number;
  /** What the page's headings call this conversation now, likeliest first. */
  readonly customerNames: () => readonly HeadingName[];
  readonly ownNames: readonly string[];
  /** The page lays its rows out from the end. */
  readonly reversed: boolean;
}

/** Below this many points a list is none of messages. */
const ENOUGH = 9;
/** Two lists closer than this cannot be told apart. */
const CLEAR = 1;

/** Of several chats side by side the one that has the keyboard is meant. */
function focused(lists: readonly ListFound[], measured: Measured, document: Document): ListFound | undefined {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  const near = lists.map((list) => {
    let up = 0;
    let at: Element | undefined = measured.elementOf.get(list.root);
    while (at && active && !composedContains(at, active)) {
      at = composedParent(at);
      up++;
    }
    return { list, up };
  });
  near.sort((a, b) => a.up - b.up);
  const [first, second] = near;
  return first && (!second || first.up < second.up) ? first.list : undefined;
}

interface Heading {
  readonly element: Element;
  readonly points: number;
}

function headingsIn(measured: Measured, list: Block): Heading[] {
  return headingNames(measured.block, list).flatMap(({ block, points }) => {
    const element = measured.elementOf.get(block);
    return element ? [{ element, points }] : [];
  });
}

const ownText = (element: Element): string =>
  [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ""] : [])).join(" ");

/** Headings keep their places when they change their words; a page that draws them anew is measured anew. */
function namesNow(document: Document, root: Element, headings: Heading[], own: readonly string[]): HeadingName[] {
  if (headings.length > 0 && !headings[0]?.element.isConnected && document.body) {
    const measured = measureBlocks(document.body);
    const list = measured.blockOf.get(root);
    headings.splice(0, headings.length, ...(list ? headingsIn(measured, list) : []));
  }
  return headings.flatMap(({ element, points }) =>
    namesIn(ownText(element))
      .filter((text) => !own.includes(text))
      .map((text) => ({ text, points: points - text.length / 200 })),
  );
}

/**
 * The list of messages that counts; `several` where two look alike and none has the keyboard. Reads only. Nothing in an
 * excluded element is one.
 */
export function findTranscript(
  document: Document,
  now: EpochMs,
  isExcluded: (element: Element) => boolean = () => false,
): TranscriptPlace | "several" | undefined {
  if (!document.body) return undefined;
  const view = document.defaultView;
  const size: WindowSize = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  const measured = measureBlocks(document.body);
  const lists = findLists(measured.block, now, size).filter(({ points, root: block }) => {
    const element = measured.elementOf.get(block);
    return points >= ENOUGH && !(element && isExcluded(element));
  });
  const [first] = lists;
  if (!first) return undefined;
  const inside = (a: Block, b: Block): boolean => a === b || a.kids.some((kid) => inside(kid, b));
  const rivals = lists.filter(
    (list) =>
      list === first ||
      (first.points - list.points < CLEAR && !inside(list.root, first.root) && !inside(first.root, list.root)),
  );
  const best = rivals.length > 1 ? focused(rivals, measured, document) : first;
  if (!best) return "several";
  const root = measured.elementOf.get(best.root);
  if (!root) return undefined;
  const own = ownNames(measured.block, best.root);
  const headings = headingsIn(measured, best.root);
  const names = namesNow(document, root, headings, own.sure);
  const shapes = createShapes(root);
  const alike = new Set(
    best.units.map(({ block }) => kindredOf(block.tag, classOf(block))).filter((kind) => kind !== ""),
  );
  const cutter = createListCutter(root, shapes, now, alike);
  return {
    root,
    shapes,
    rows: cutter.rows,
    touched: cutter.touched,
    points: best.points,
    customerNames: () => namesNow(document, root, headings, own.sure),
    ownNames: [...own.sure, ...own.maybe.filter((name) => !names.some(({ text }) => text === name))],
    reversed: best.root.look.reversed,
  };
}
