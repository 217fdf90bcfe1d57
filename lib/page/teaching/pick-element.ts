// Pointing at one thing in the page, by pointer or by keys. Every event of the person's is taken before the page sees it and
// none of the page's own making (`isTrusted`) does anything: what is pointed at is not pressed, and a page cannot point.
import { candidateAt, type PickStep } from "./find-candidates";
import type { Overlay } from "./overlay";

export interface PickNeeds {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly step: PickStep;
  readonly all: readonly Element[];
  readonly first: Element | undefined;
  /** What is meant now; it is drawn. */
  readonly onMove: (element: Element | undefined) => void;
  readonly onPick: (element: Element) => void;
  /** A click on what this step cannot take; pointing goes on. */
  readonly onMiss: () => void;
  readonly onCancel: () => void;
}

const POINTER = [
  "pointerdown",
  "pointerup",
  "pointermove",
  "mousedown",
  "mouseup",
  "mousemove",
  "mouseover",
  "mouseout",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
] as const;
/** A key is let go within this time, in milliseconds. */
const KEY_UP = 600;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Starts pointing; ends by itself when something was taken or it was cancelled, and when it is stopped. */
export function pickElement(needs: PickNeeds): { readonly stop: () => void } {
  const { document, overlay, all, step } = needs;
  const life = new AbortController();
  const { signal } = life;
  let meant = needs.first;
  let over = false;
  let last = "";

  function mean(element: Element | undefined): void {
    meant = element;
    needs.onMove(element);
  }

  /** The key that ended it is let go a moment later: that is not the page's either. */
  function stop(): void {
    over = true;
    setTimeout(() => life.abort(), KEY_UP);
  }

  function end(then: () => void): void {
    stop();
    then();
  }

  function take(element: Element | undefined): void {
    if (element) end(() => needs.onPick(element));
  }

  function onPointer(event: Event): void {
    if (over || !event.isTrusted || !(event instanceof UIEvent)) return;
    // What is outside our sheet is the panel, or nothing of the page's could be reached.
    if (!event.composedPath().includes(overlay.host)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!(event instanceof MouseEvent)) return;
    const place = { x: event.clientX, y: event.clientY };
    const under = () => candidateAt(document, step, all, place, overlay.host);
    if (event.type === "pointermove") {
      const next = under();
      if (next && next !== meant) mean(next);
    } else if (event.type === "click" && event.button === 0) {
      const pressed = under();
      if (pressed) take(pressed);
      else needs.onMiss();
    }
  }

  function move(by: number): void {
    if (all.length === 0) return;
    const at = meant ? all.indexOf(meant) : -1;
    const next = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    next?.scrollIntoView({ block: "nearest" });
    mean(next);
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    if (over && (event.type === "keydown" || event.key !== last)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type !== "keydown") return;
    last = event.key;
    const by = event.key === "Tab" ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
    if (by) move(by);
    else if (event.key === "Enter" && !event.repeat) take(meant);
    else if (event.key === "Escape") end(needs.onCancel);
  }

  const view = document.defaultView;
  const options = { capture: true, signal } as const;
  for (const type of POINTER) view?.addEventListener(type, onPointer, { ...options, passive: false });
  for (const type of ["keydown", "keypress", "keyup"] as const) view?.addEventListener(type, onKey, options);
  // The wheel scrolls what lies below the sheet.
  overlay.sheet.addEventListener(
    "wheel",
    (event) => {
      if (over) return;
      const under = event.isTrusted
        ? candidateAt(document, "customer", [], { x: event.clientX, y: event.clientY }, overlay.host)
        : undefined;
      scrollerOf(under)?.scrollBy({ top: event.deltaY, left: event.deltaX });
    },
    { signal, passive: true },
  );
  overlay.focus();
  mean(meant);
  meant?.scrollIntoView({ block: "nearest" });
  return { stop };
}

function scrollerOf(element: Element | undefined): Element | undefined {
  for (let at: Element | null | undefined = element; at; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return element?.ownerDocument.scrollingElement ?? undefined;
}
