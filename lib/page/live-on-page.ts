/** How often it is looked whether the page has written its document anew, in milliseconds. */
const LOOKS_EVERY = 500;

/**
 * Runs `start` on this page, and again when the page writes its document anew: that takes every listener of the window
 * and the document with it and tells nobody. Timers live on.
 */
export function liveOnPage(document: Document, start: () => AbortController): AbortController {
  const life = new AbortController();
  let now = start();
  let root = document.documentElement;
  const timer = setInterval(() => {
    if (now.signal.aborted) life.abort();
    else if (document.documentElement && document.documentElement !== root) {
      root = document.documentElement;
      now.abort();
      now = start();
    }
  }, LOOKS_EVERY);
  life.signal.addEventListener("abort", () => {
    clearInterval(timer);
    now.abort();
  });
  return life;
}
