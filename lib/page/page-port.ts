// The wire of this page: one Port that is opened again at once when the worker died, and says hello with everything
// nobody has acknowledged. What is said while no Port is open is lost on purpose: readings repeat, reports wait.
import type { BackgroundToPage, PageToBackground } from "../wire/page-messages";

/** As much of a runtime Port as a page needs; the practice page supplies its own. */
export interface PortLike {
  readonly postMessage: (message: PageToBackground) => void;
  readonly onMessage: (listener: (message: BackgroundToPage) => void) => void;
  readonly onDisconnect: (listener: () => void) => void;
  readonly disconnect: () => void;
}

const FIRST_WAIT = 50;
const LONGEST_WAIT = 5000;

export interface PagePortNeeds {
  /** Opens a Port, or answers undefined when this copy of the extension is gone. */
  readonly connect: () => PortLike | undefined;
  readonly hello: () => PageToBackground;
  readonly heard: (message: BackgroundToPage) => void;
  /** The extension was updated or removed. */
  readonly ended: () => void;
  readonly signal: AbortSignal;
}

export function openPort({ connect, hello, heard, ended, signal }: PagePortNeeds) {
  let port: PortLike | undefined;
  let wait = FIRST_WAIT;

  function post(message: PageToBackground): boolean {
    try {
      port?.postMessage(message);
      return port !== undefined;
    } catch {
      return false;
    }
  }

  function open(): void {
    if (signal.aborted) return;
    const opened = connect();
    if (!opened) {
      ended();
      return;
    }
    port = opened;
    opened.onMessage((message) => {
      wait = FIRST_WAIT;
      if (!signal.aborted) heard(message);
    });
    opened.onDisconnect(() => {
      if (port !== opened) return;
      port = undefined;
      setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    });
    post(hello());
  }

  signal.addEventListener("abort", () => {
    const last = port;
    port = undefined;
    last?.disconnect();
  });
  // A page that comes back from the browser's memory may find its Port open (Firefox), and nobody listening.
  const cameBack = (event: PageTransitionEvent) => {
    if (!event.persisted || !port) return;
    port = undefined;
    open();
  };
  window.addEventListener("pageshow", cameBack, { signal });

  open();
  return { post };
}
