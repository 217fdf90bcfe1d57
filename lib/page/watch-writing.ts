// From a fresh look to the press: whether the page did anything else meanwhile than take our text. Only where it surely
// did not may the next look be a cheap one.
import { areaAround } from "./composer-area";
import { isPanelHost } from "./panel-host";

export interface WritingWatch {
  /** Something changed outside the rows and the composer's own area, or cannot be told. */
  readonly isStirred: () => boolean;
  readonly stop: () => void;
}

const WHOLE: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

const STIRRED: WritingWatch = { isStirred: () => true, stop: () => undefined };

/** Where the list is tried for being in sight, as shares of its height. */
const SHARES = [0.5, 0.25, 0.75, 0.05, 0.95];

/** A point at which the list itself is seen. */
function pointOf(root: Element): readonly [number, number] | undefined {
  const { left, top, width, height } = root.getBoundingClientRect();
  return SHARES.map((share) => [left + width / 2, top + height * share] as const).find(([x, y]) => isSeen(root, x, y));
}

const isSeen = (root: Element, x: number, y: number): boolean => {
  const hit = root.ownerDocument.elementFromPoint(x, y);
  return root.contains(hit) || isPanelHost(hit);
};

/** Watches the whole document, every attribute too; what stands in a frame or a shadow root is not trusted to rest. */
export function watchWriting(document: Document, root: Element | undefined, composer: HTMLElement): WritingWatch {
  if (root?.getRootNode() !== document || composer.getRootNode() !== document) return STIRRED;
  const point = pointOf(root);
  if (!point) return STIRRED;
  const area = areaAround(composer, undefined, root);
  const place = root.getBoundingClientRect();
  let stirred = false;

  /** A style can be changed without any record. A reply box that grows takes its height from the list's lower end. */
  function isMoved(): boolean {
    const now = (root as Element).getBoundingClientRect();
    return now.left !== place.left || now.top !== place.top || now.right !== place.right;
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
      stirred ||= observer.takeRecords().length > 0 || isMoved() || !isSeen(root, ...point);
      return stirred;
    },
    stop: () => observer.disconnect(),
  };
}
