import type { PagePart, PageToBackground } from "../wire/page-messages";

/** A part that has not come may be asked for again after this many milliseconds. */
const ASK_AGAIN = 2000;

/** Asks the background for parts of the page script, each once until it came or time is over. */
export function createPartAsker(post: (message: PageToBackground) => boolean) {
  const asking = new Set<PagePart>();
  return {
    want(part: PagePart): void {
      if (asking.has(part) || !post({ kind: "part-wanted", part })) return;
      asking.add(part);
      setTimeout(() => asking.delete(part), ASK_AGAIN);
    },
    came: (part: PagePart): void => void asking.delete(part),
    /** A new worker knows of nothing that was asked before. */
    startOver: (): void => asking.clear(),
  };
}
