/** An attempt that takes longer than this (milliseconds) is another time: the lid was closed, or the page was put away. */
const LONGEST = 30_000;

export interface AttemptAge {
  /** The page was left or slept since: whoever asked for this has been told that it is in doubt, and may have sent it anew. */
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** A page that is kept for going back goes on, minutes later, where it was stopped. */
export function watchAge(document: Document): AttemptAge {
  const begun = Date.now();
  const life = new AbortController();
  let left = false;
  const leave = () => {
    left = true;
  };
  document.defaultView?.addEventListener("pagehide", leave, { capture: true, signal: life.signal });
  return {
    isOver: () => left || Date.now() - begun > LONGEST,
    stop: () => life.abort(),
  };
}
