// From a fresh look to the press: whether the page did anything else meanwhile than take our text. Only where it surely
// did not may the next look be a cheap one; and what lies over the chat by then may be another chat.

import { composedContains } from "./composed-parent";
import { areaAround } from "./composer-area";
import { isPanelHost } from "./panel-host";
import { openRootOf } from "./walk-roots";

export interface WritingWatch {
  /** Something changed outside the rows and the composer's own area, or cannot be told. */
  readonly isStirred: () => boolean;
  /** List or reply box was in sight and is not any more: a pane, a dialog or a popover lies over it. */
  readonly isCovered: (composer: HTMLElement) => boolean;
  readonly stop: () => void;
}

type Point = readonly [x: number, y: number];

const WHOLE: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };
/** Where the list is tried for being in sight, as shares of its height. */
const SHARES = [0.5, 0.2, 0.8, 0.02, 0.98];

/** What is drawn at this point, in whatever shadow root it stands. */
function drawnAt(document: Document, [x, y]: Point): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit && !isPanelHost(hit)) {
    const inner = openRootOf(hit)?.elementFromPoint(x, y);
    // Where nothing in a shadow root is hit, some browsers answer its host, others what is outside.
    if (!inner || inner === hit || !composedContains(hit, inner)) break;
    hit = inner;
  }
  return hit;
}

/** Drawn at this point: the list itself, what it stands in from another tree, or our panel over it. */
function isSeen(document: Document, root: Element, point: Point): boolean {
  const hit = drawnAt(document, point);
  if (!hit || isPanelHost(hit) || composedContains(root, hit)) return hit !== null;
  if (root.getRootNode() === document) return false;
  return composedContains(hit, root);
}

/**
 * Something else than list and reply box is drawn at this point, and not merely what they stand in: a reply box that grew
 * with the text covers nothing.
 */
function isLaidOver(document: Document, point: Point, own: readonly Element[]): boolean {
  const hit = drawnAt(document, point);
  if (!hit || isPanelHost(hit)) return false;
  return !own.some((one) => composedContains(one, hit) || composedContains(hit, one));
}

/** The middle of what is in the window of it. */
function middleOf(element: Element, view: Window | null): Point {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inside = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2;
  return [inside(left, right, view?.innerWidth ?? right), inside(top, bottom, view?.innerHeight ?? bottom)];
}

/** Watches the whole document, every attribute too; what stands in a frame or a shadow root is not trusted to rest. */
export function watchWriting(document: Document, root: Element | undefined, composer: HTMLElement): WritingWatch {
  // A list in a frame counts its places from the frame's own corner.
  if (root?.ownerDocument !== document) return { isStirred: () => true, isCovered: () => false, stop: () => undefined };
  const place = root.getBoundingClientRect();
  const points = SHARES.map((share): Point => [place.left + place.width / 2, place.top + place.height * share]).filter(
    (point) => isSeen(document, root, point),
  );
  const area = areaAround(composer, undefined, root);
  // A reply box that outgrew its place may reach under the list.
  const ownOf = (box: HTMLElement) => [root, areaAround(box, undefined, root)];
  const isBoxLaidOver = (box: HTMLElement) =>
    box.ownerDocument === document && isLaidOver(document, middleOf(box, document.defaultView), ownOf(box));
  const hadBox = !isBoxLaidOver(composer);
  let stirred = points.length === 0 || [root, composer].some((one) => one.getRootNode() !== document);

  /** A style can be changed without any record. A reply box that grows takes its height from the list's lower end. */
  function isMoved(): boolean {
    const now = root?.getBoundingClientRect();
    return now?.left !== place.left || now.top !== place.top || now.right !== place.right;
  }

  const isOurs = ({ target, type }: MutationRecord): boolean =>
    area.contains(target) ||
    isPanelHost(target) ||
    (root.contains(target) && (target !== root || type === "childList"));

  const observer = new MutationObserver((records) => {
    stirred ||= !records.every(isOurs);
  });
  observer.observe(document, WHOLE);
  return {
    isStirred() {
      // Records that wait are news to the reader, too: it has not been told of them.
      stirred ||= observer.takeRecords().length > 0 || isMoved() || !points.every((one) => isSeen(document, root, one));
      return stirred;
    },
    isCovered(box) {
      // A page that scrolled or grew has other things at these points.
      const listGone = points.length > 0 && !isMoved() && points.every((one) => isLaidOver(document, one, ownOf(box)));
      return listGone || (hadBox && isBoxLaidOver(box));
    },
    stop: () => observer.disconnect(),
  };
}
