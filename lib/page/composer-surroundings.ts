import { placeOf } from "./place-of";

/** As many elements above the composer are its own area. */
const AREA = 6;

/** The composer's own area; it reaches no farther than the transcript leaves it. */
function areaOf(composer: HTMLElement, root?: Element): Element {
  let area = placeOf(composer);
  for (let up = 0; up < AREA; up++) {
    const parent = area.parentElement;
    if (!parent || parent.localName === "body" || parent.localName === "main") break;
    if (root && parent.contains(root)) break;
    area = parent;
  }
  return area;
}

/** In the composer's own area, or around it. */
export const isNear = (element: Element, composer: HTMLElement): boolean =>
  element.contains(placeOf(composer)) || areaOf(composer).contains(element);

/** In the composer's own area, apart from the transcript: what changes there changes no list of messages. */
export const isBeside = (element: Element, composer: HTMLElement, root: Element | undefined): boolean =>
  areaOf(composer, root).contains(element);
