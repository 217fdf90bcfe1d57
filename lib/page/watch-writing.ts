// From a fresh look to the press: whether the page did anything else meanwhile than take our text. Only where it surely
// did not may the next look be a cheap one; and what lies over the chat by then may be another chat.

import { composedParent } from "./composed-parent";
import { areaAround } from "./composer-area";
import { isPanelHost } from "./panel-host";

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

/** Drawn at this point: the list itself, what it stands in from another tree, or our panel over it. */
function isSeen(document: Document, root: Element, [x, y]: Point): boolean {
  const hit = document.elementFromPoint(x, y);
  if (!hit || isPanelHost(hit) || root.contains(hit)) return hit !== null;
  if (root.getRootNode() === document) return false;
  for (let at: Element | undefined = root; at; at = composedParent(at)) if (at === hit) return true;
  return false;
}

/** The reply box or something of its own area is what is drawn in its middle. */
function isBoxSeen(document: Document, composer: HTMLElement): boolean {
  if (composer.getRootNode() !== document) return true;
  const { left, top, width, height } = composer.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (isPanelHost(hit) || areaAround(composer).contains(hit) || hit.contains(composer));
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
  const hadBox = isBoxSeen(document, composer);
  let stirred = points.length === 0 || root.getRootNode() !== document || composer.getRootNode() !== document;

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
    isCovered: (box) =>
      (points.length > 0 && !points.some((one) => isSeen(document, root, one))) ||
      (hadBox && !isBoxSeen(document, box)),
    stop: () => observer.disconnect(),
  };
}
