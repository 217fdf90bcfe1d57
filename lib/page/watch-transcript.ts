// The one observer of the page: it tells the reader what changed and asks for a look once things have settled for a
// moment. What must stay true: a storm of changes costs a bounded number of looks, and a page without a conversation is
// looked at ever more seldom.

import { isNear } from "./composer-area";
import type { PageReader } from "./look-at-page";
import { isPanelHost } from "./panel-host";
import { partHere } from "./parts";

/** Quiet for this long (milliseconds), or this long since the first change, and the page is read. */
interface Pace {
  readonly settled: number;
  readonly atMost: number;
}
const ROWS: Pace = { settled: 100, atMost: 400 };
/** What nobody can follow with their eyes: a history that loads, a list that is scrolled through. */
const FLOOD: Pace = { settled: 200, atMost: 1000 };
/** As many changes of the transcript since the last look are a flood. */
const MANY = 40;
/** Changes outside the transcript: the page around it is slower to read. */
const PAGE: Pace = { settled: 300, atMost: 1000 };
/** What changed this long ago (milliseconds) was drawn. */
const DRAWN = 50;
/** A page that is hidden or drawn by nobody is read all the same, this much later (milliseconds). */
const UNDRAWN = 60;
/** Attaching a shadow root makes no mutation, so a page without a transcript is looked at again after these times. */
const RETRIES = [250, 500, 1000, 2000, 4000, 8000, 15_000, 30_000];
/** Whoever types may stop by a style alone, which is not watched: the page is looked at again after so long (milliseconds). */
const TYPING_LASTS = 2000;
const ATTRIBUTES = [
  "class",
  "hidden",
  "disabled",
  "readonly",
  "inert",
  "contenteditable",
  "aria-selected",
  "aria-pressed",
  "aria-checked",
  "aria-current",
  "aria-disabled",
  "placeholder",
  "data-message-id",
  "data-msgid",
  "data-status",
];

export interface WatchNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly look: () => void;
  readonly signal: AbortSignal;
}

/** A change that is only our own panel coming or going. */
const isOwn = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].every(isPanelHost) && addedNodes.length + removedNodes.length > 0;

const isElement = ({ nodeType }: Node): boolean => nodeType === Node.ELEMENT_NODE;

/** More than words or a class changed: elements came or went, or were switched. */
const isBuilt = ({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === "attributes" ? attributeName !== "class" : [...addedNodes, ...removedNodes].some(isElement);

/** Nothing but more nodes at the end. */
const isGrown = ({ type, nextSibling, removedNodes }: MutationRecord): boolean =>
  type === "childList" && nextSibling === null && removedNodes.length === 0;

// A node of another frame is no instance of this one's class.
const elementOf = (node: Node): Element | null =>
  isElement(node) ? (node as Element) : (node.parentElement ?? (node as Partial<ShadowRoot>).host ?? null);

/** The element, or what it is drawn in, in the tree in which `other` stands. */
function besideOf(element: Element, other: Element): Element {
  const tree = other.getRootNode();
  let at: Element = element;
  while (at.getRootNode() !== tree) {
    const inside: Node = at.getRootNode();
    const host = (inside as Partial<ShadowRoot>).host ?? (inside as Partial<Document>).defaultView?.frameElement;
    if (!host) break;
    at = host;
  }
  return at;
}

/** Watches one document until `signal` ends it; `look` is called whenever what was read may be another by now. */
export function watchTranscript({ document, reader, look, signal }: WatchNeeds) {
  /** One timer for all changes of a storm: it looks at the clock instead of being wound anew. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pace = PAGE;
  let firstAt = 0;
  let lastAt = 0;
  /** Changes of the transcript since the last look. */
  let changes = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const watched = new WeakSet<Node>();

  function lookNow(): void {
    clearTimeout(timer);
    timer = undefined;
    changes = 0;
    if (signal.aborted) return;
    partHere("reading")?.watchRoots(watchRoot);
    look();
    rewatch();
    planRetry();
  }

  /**
   * Right after a frame was drawn nothing is left to lay out: what is measured then costs the page nothing. A page that
   * has been quiet was drawn already, and another frame would cost it more than the look.
   */
  function lookAfterPaint(): void {
    timer = setTimeout(lookNow, UNDRAWN);
    if (document.hidden) return;
    document.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(lookNow);
    });
  }

  function judge(): void {
    const { settled, atMost } = changes > MANY ? FLOOD : pace;
    const wait = Math.min(lastAt + settled, firstAt + atMost) - Date.now();
    if (wait > 0) timer = setTimeout(judge, wait);
    else if (Date.now() - lastAt >= DRAWN) lookNow();
    else lookAfterPaint();
  }

  function soon(next: Pace): void {
    lastAt = Date.now();
    if (timer !== undefined && pace.settled <= next.settled) return;
    if (timer === undefined) firstAt = lastAt;
    clearTimeout(timer);
    pace = next;
    timer = setTimeout(judge, next.settled);
  }

  const observer = new MutationObserver((records) => {
    const root = reader.transcriptRoot();
    const composer = reader.composerElement();
    let inside = false;
    let outside = false;
    let built = false;
    for (const record of records) {
      const target = record.target === root ? root : elementOf(record.target);
      if (!target || (target !== root && isPanelHost(target))) continue;
      const element = root && !root.contains(target) ? besideOf(target, root) : target;
      if (root?.contains(element)) {
        inside = true;
        changes++;
        reader.rowTouched(element, element === record.target && isGrown(record));
      } else if (composer?.contains(target)) {
        // Typing in the composer: its text is read at the next look, nothing else has changed.
        inside = true;
      } else if (!isOwn(record)) {
        outside = true;
        built ||= !composer || isBuilt(record) || isNear(element, composer);
      }
    }
    if (outside) reader.pageTouched(built);
    if (inside) soon(ROWS);
    else if (outside) soon(PAGE);
  });

  const OPTIONS: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  };

  /** The document always; shadow roots and frames that are read too, which a document's observer does not see. */
  function watchRoot(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OPTIONS);
  }

  function rewatch(): void {
    watchRoot(document);
    const root = reader.transcriptRoot();
    for (const one of [root, reader.composerElement()]) if (one) watchRoot(one.getRootNode());
  }

  /** A frame that has loaded says something else than before, and nothing in the page around it has changed. */
  function onLoad({ target }: Event): void {
    if (!(target instanceof HTMLIFrameElement) || isPanelHost(target)) return;
    const root = reader.transcriptRoot();
    const inside = root?.contains(target) ?? false;
    if (inside) reader.rowTouched(target);
    else reader.pageTouched();
    soon(inside ? ROWS : PAGE);
  }

  function lookAgain(): void {
    reader.pageTouched();
    lookNow();
  }

  function planRetry(): void {
    clearTimeout(retry);
    if (reader.transcriptRoot()?.isConnected) {
      tries = 0;
      if (reader.seesTyping()) retry = setTimeout(lookAgain, TYPING_LASTS);
      return;
    }
    const wait = RETRIES[Math.min(tries, RETRIES.length - 1)];
    tries++;
    retry = setTimeout(lookAgain, wait);
  }

  rewatch();
  document.addEventListener("load", onLoad, { capture: true, signal });
  const moved = () => {
    reader.pageTouched();
    soon(ROWS);
  };
  for (const name of ["popstate", "hashchange", "pageshow"]) {
    document.defaultView?.addEventListener(name, moved, { signal });
  }
  document.addEventListener("visibilitychange", moved, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(retry);
  });

  return { lookNow, soon: () => soon(ROWS) };
}
