// The one observer of the page: it tells the reader what changed and asks for a look once things have settled for a
// moment. What must stay true: a storm of changes costs a bounded number of looks, and a page without a conversation is
// looked at ever more seldom.

import type { PageReader } from "./look-at-page";
import { isPanelHost } from "./panel-host";

/** Quiet for this long (milliseconds), or this long since the first change, and the page is read. */
const SETTLED = 100;
const AT_MOST = 250;
/** Changes outside the transcript: the page around it is slower to read. */
const PAGE_SETTLED = 300;
const PAGE_AT_MOST = 1000;
/** Attaching a shadow root makes no mutation, so a page without a transcript is looked at again after these times. */
const RETRIES = [250, 500, 1000, 2000, 4000, 8000, 15_000, 30_000];
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

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

export function watchTranscript({ document, reader, look, signal }: WatchNeeds) {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let watched: Node | undefined;

  function lookNow(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
    if (signal.aborted) return;
    look();
    rewatch();
    planRetry();
  }

  function soon(settled: number, atMost: number): void {
    clearTimeout(quiet);
    quiet = setTimeout(lookNow, settled);
    latest ??= setTimeout(lookNow, atMost);
  }

  const observer = new MutationObserver((records) => {
    const root = reader.transcriptRoot();
    const composer = reader.composerElement();
    let inside = false;
    let outside = false;
    for (const record of records) {
      const element = elementOf(record.target);
      if (!element || isPanelHost(element)) continue;
      if (root && (element === root || root.contains(element))) {
        inside = true;
        reader.rowTouched(element);
      } else if (composer && (composer === element || composer.contains(element))) {
        // Typing in the composer: its text is read at the next look, nothing else has changed.
        inside = true;
      } else if (![...record.addedNodes, ...record.removedNodes].some(isPanelHost)) {
        outside = true;
      }
    }
    if (outside) reader.pageTouched();
    if (inside) soon(SETTLED, AT_MOST);
    else if (outside) soon(PAGE_SETTLED, PAGE_AT_MOST);
  });

  const OPTIONS: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  };

  /** The document always; the transcript's own shadow root or frame too, which a document's observer does not see. */
  function rewatch(): void {
    const root = reader.transcriptRoot();
    const inner = root && root.getRootNode() !== document ? root.getRootNode() : undefined;
    if (watched && watched === (inner ?? document)) return;
    observer.disconnect();
    observer.observe(document, OPTIONS);
    if (inner) observer.observe(inner, OPTIONS);
    const composer = reader.composerElement()?.getRootNode();
    if (composer && composer !== document && composer !== inner) observer.observe(composer, OPTIONS);
    watched = inner ?? document;
  }

  function planRetry(): void {
    clearTimeout(retry);
    if (reader.transcriptRoot()?.isConnected) {
      tries = 0;
      return;
    }
    const wait = RETRIES[Math.min(tries, RETRIES.length - 1)];
    tries++;
    retry = setTimeout(() => {
      reader.pageTouched();
      lookNow();
    }, wait);
  }

  rewatch();
  const moved = () => {
    reader.pageTouched();
    soon(SETTLED, AT_MOST);
  };
  for (const name of ["popstate", "hashchange", "pageshow"]) {
    document.defaultView?.addEventListener(name, moved, { signal });
  }
  document.addEventListener("visibilitychange", moved, { signal });
  // A page that writes its document anew takes the observer's root with it, but no timer.
  const tick = setInterval(() => {
    if (document.hidden) return;
    watched = undefined;
    rewatch();
  }, 5000);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearInterval(tick);
    for (const timer of [quiet, latest, retry]) clearTimeout(timer);
  });

  return { lookNow, soon: () => soon(SETTLED, AT_MOST) };
}
