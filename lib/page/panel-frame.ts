// The panel's frame on the page: a closed shadow root in a popover, kept last and on top. A page that keeps removing it
// wins in the end and is told of, so that the side panel can be offered.
import type { PanelLayout } from "../sites/site-settings";
import { createRoomMaker } from "./make-room";
import { makePanelHost, PANEL_HOST } from "./panel-host";
import { dress } from "./panel-style";

/** Width of the folded panel, in CSS pixels. */
const RAIL = 40;
/** A page left with less than this (CSS pixels) cannot be worked in: the panel lies over it instead. */
const LEAST_ROOM = 320;
/** How often the frame is put back before the page has won; it grows again slowly. */
const PATIENCE = 20;
const NO_CHILDREN = /^(?:video|audio|iframe|canvas|img|object|embed)$/;

export interface PanelFrameNeeds {
  readonly document: Document;
  /** The panel's address with a fresh key, good for one load. */
  readonly freshAddress: () => Promise<string>;
  readonly impossible: () => void;
  readonly signal: AbortSignal;
}

type Movable = Element & { moveBefore?: (node: Node, before: Node | null) => void };

export function createPanelFrame({ document, freshAddress, impossible, signal }: PanelFrameNeeds) {
  const room = createRoomMaker(document);
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let layout: PanelLayout | undefined;
  let patience = PATIENCE;
  let expected = 0;
  let given = false;

  function parentNow(): Movable {
    const modal = [...document.querySelectorAll("dialog:modal")].pop();
    if (modal) return modal;
    const full = document.fullscreenElement;
    return full && full !== document.documentElement && !NO_CHILDREN.test(full.localName)
      ? full
      : document.documentElement;
  }

  function raise(): void {
    if (!host?.isConnected) return;
    try {
      if (host.matches(":popover-open")) host.hidePopover();
      host.showPopover();
    } catch {
      // The page moved us in this very moment: the next placing raises again.
    }
  }

  async function load(): Promise<void> {
    const address = await freshAddress();
    if (!frame || signal.aborted) return;
    expected = 1;
    frame.src = address;
  }

  function makeFrame(): HTMLIFrameElement {
    const made = document.createElement("iframe");
    // A title would show as a tooltip over the whole panel.
    made.setAttribute("aria-label", "Chatside");
    made.allow = "clipboard-write";
    made.style.cssText = "border:0;width:100%;height:100%;display:block;color-scheme:normal";
    made.addEventListener("load", () => {
      if (made !== frame) return;
      if (expected > 0) expected--;
      else renew();
    });
    return made;
  }

  /** A frame that is moved is loaded anew with a key that is used up, or soon will be: a new one takes its place. */
  function renew(): void {
    if (!frame?.src) return;
    const moved = frame;
    frame = makeFrame();
    expected = 0;
    moved.replaceWith(frame);
    void load();
  }

  function build(): HTMLElement {
    // One that a script of ours from before an update left behind.
    for (const old of document.querySelectorAll(`div${PANEL_HOST}[popover="manual"]`)) old.remove();
    const made = makePanelHost(document);
    dress(made);
    frame = makeFrame();
    made.attachShadow({ mode: "closed" }).append(frame);
    void load();
    return made;
  }

  function place(): void {
    if (!layout?.shown || given) return;
    if (!host) {
      host = build();
      watchStyle();
    }
    const parent = parentNow();
    if (host.isConnected && host.parentNode === parent) return;
    if (patience < 1) {
      given = true;
      room(0);
      host.remove();
      impossible();
      return;
    }
    patience--;
    if (host.isConnected && parent.moveBefore) {
      try {
        parent.moveBefore(host, null);
        raise();
        return;
      } catch {
        // Between documents a frame cannot keep its state: it is appended and loads anew.
      }
    }
    renew();
    parent.append(host);
    raise();
  }

  function apply(): void {
    if (!layout || given) return;
    const width = !layout.shown ? 0 : layout.folded ? RAIL : layout.width;
    if (host) {
      const visibility = layout.shown ? "visible" : "hidden";
      const wanted = { width: `${width}px`, visibility };
      dress(host, wanted);
    }
    const leaves = (document.defaultView?.innerWidth ?? 0) - width;
    room(layout.shown && layout.room === "make-room" && (layout.folded || leaves >= LEAST_ROOM) ? width : 0);
  }

  let queued = false;
  const observer = new MutationObserver(() => {
    if (
      queued ||
      (host?.isConnected && host.parentNode === document.documentElement && !document.querySelector("dialog[open]"))
    ) {
      return;
    }
    queued = true;
    queueMicrotask(() => {
      queued = false;
      place();
    });
  });
  // A page that rewrites our own style gets it back at once; the few writes of ours are not answered.
  const styleWatch = new MutationObserver(watchStyle);
  function watchStyle(): void {
    if (!host) return;
    styleWatch.disconnect();
    host.removeAttribute("hidden");
    host.inert = false;
    dress(host);
    apply();
    styleWatch.observe(host, { attributes: true, attributeFilter: ["style", "hidden", "inert"] });
  }
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    if (host?.parentElement && host.parentElement !== document.documentElement) {
      observer.observe(host.parentElement, { childList: true });
    }
  };
  const onTop = () => {
    place();
    watch();
  };
  document.defaultView?.addEventListener("resize", apply, { signal });
  document.addEventListener("fullscreenchange", onTop, { capture: true, signal });
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target === host || !(event instanceof ToggleEvent) || event.newState !== "open") return;
      place();
      raise();
    },
    { capture: true, signal },
  );
  // A document written anew loses its listeners and observers, but not its timers.
  const tick = setInterval(() => {
    patience = Math.min(PATIENCE, patience + 0.2);
    place();
    watch();
    apply();
  }, 1000);
  signal.addEventListener("abort", () => {
    clearInterval(tick);
    observer.disconnect();
    styleWatch.disconnect();
    room(0);
    host?.remove();
  });

  return {
    show(next: PanelLayout): void {
      layout = next;
      if (next.shown) given = false;
      place();
      apply();
      watch();
    },
    focus(): void {
      if (!layout?.shown) return;
      host?.focus();
      frame?.focus();
    },
  };
}

export type PanelFrame = ReturnType<typeof createPanelFrame>;
