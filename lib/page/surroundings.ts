import { composedContains, composedParent } from "./composed-parent";
import { isHelperElement } from "./helper-element";

/** Nowhere a reply is written. */
export const NEVER = -20;
/** A widget of somebody else hangs in a corner and is no larger than this, in pixels. */
const WIDGET = { width: 460, height: 720 };

function hangsOver(element: Element): boolean {
  const { position } = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  if (position !== "fixed") return false;
  const { width, height } = element.getBoundingClientRect();
  return width < WIDGET.width && height < WIDGET.height;
}

/** What the surroundings of an editor say, up to what it shares with the transcript. */
export function surroundings(place: Element, transcript: Element | undefined): number {
  let sum = 0;
  for (let at: Element | undefined = place; at; at = composedParent(at)) {
    if (transcript && composedContains(at, transcript)) return sum;
    if (at.matches("nav,[role=navigation],[role=search],[role=dialog],dialog,[role=menu],li,[role=listitem]"))
      return NEVER;
    if (at.matches("aside,[role=complementary]")) sum -= 4;
    if (hangsOver(at) || (at !== place && isHelperElement(at))) return NEVER;
  }
  return sum;
}
