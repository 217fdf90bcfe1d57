// A person's own click in the reply box's area while our text stands in it: it may have been the desk's Send. A desk that
// clears its box only when its server has answered keeps the text standing, and a press of ours would send it again.
import { areaAround } from "./composer-area";
import type { FoundComposer } from "./page-look";
import { readComposer } from "./read-composer";

export interface ClickWatch {
  readonly isClicked: () => boolean;
  readonly stop: () => void;
}

/** Watches for real clicks around this composer, but not in it: there they only move the caret. */
export function watchClicks({ element, sendControl }: FoundComposer, apartFrom: Element | undefined): ClickWatch {
  const area = areaAround(element, sendControl, apartFrom);
  const life = new AbortController();
  let clicked = false;
  const hear = (event: Event): void => {
    const path = event.composedPath();
    const isAround = path.includes(area) && !path.includes(element);
    if (!event.isTrusted || !(isAround || (sendControl && path.includes(sendControl)))) return;
    // What was clicked before the text stood there has sent none of it.
    clicked ||= !element.isConnected || readComposer(element).trim() !== "";
  };
  // Down counts as well: a button that went down before our press comes up after it.
  for (const name of ["pointerdown", "click"])
    area.ownerDocument.defaultView?.addEventListener(name, hear, { capture: true, signal: life.signal });
  return { isClicked: () => clicked, stop: () => life.abort() };
}
