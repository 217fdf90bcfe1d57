// The whole look at a page is the longest step of a press. It is made while the hand is still on its way, when the first
// of the two keys goes down; the press itself then takes a cheap look, if the page has rested since. What must stay true:
// nothing is decided here, and whatever stirs the page in between leads to a whole look again.
import { later } from "../browser/clock";
import type { PageReader } from "./look-at-page";
import type { PageLook } from "./page-look";
import { type WritingWatch, watchWriting } from "./watch-writing";

/** A key that is held longer than this, in milliseconds, is on its way to something else. */
const LASTS = 3000;

export interface LookAhead {
  /** The look of the press, and the watch that has run since the whole one where that still holds. */
  readonly take: () => { readonly look: PageLook; readonly watch?: WritingWatch };
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Takes a whole look now and watches the page from there; undefined where no reply box can be written into. */
export function lookAhead(document: Document, reader: PageReader): LookAhead | undefined {
  if (document.hidden) return undefined;
  const { composer, transcriptRoot } = reader.look(true);
  if (composer.kind !== "found") return undefined;
  const { element } = composer;
  const watch = watchWriting(document, transcriptRoot, element);
  let over = false;
  let taken = false;
  const stop = (): void => {
    over = true;
    watch.stop();
  };
  later(LASTS, () => {
    if (!taken) stop();
  });
  return {
    take() {
      taken = true;
      if (!over && !watch.isStirred()) {
        const look = reader.lookCheaply();
        const same = look.composer.kind === "found" && look.composer.element === element;
        if (same && look.transcriptRoot === transcriptRoot) return { look, watch };
      }
      stop();
      return { look: reader.look(true) };
    },
    isOver: () => over || watch.isStirred(),
    stop,
  };
}
