import { placeOf } from "./place-of";

/** As far up from the editor as its own area may reach. */
const LEVELS = 6;
/** Classes of editor libraries that hold the word note and mean none. */
export const LIBRARY = /note-(?:editable|editor|editing|toolbar|frame|btn|icon|statusbar|placeholder)/g;

/**
 * The part of the page that belongs to an editor: its toolbar, its tabs, its send control. It never reaches around
 * `apartFrom`.
 */
export function areaAround(editor: HTMLElement, send?: HTMLElement, apartFrom?: Element): Element {
  let area: Element = placeOf(editor);
  for (let level = 0; level < LEVELS; level++) {
    const parent = area.parentElement;
    if (!parent || parent.localName === "body" || parent.localName === "main") break;
    if (apartFrom && parent.contains(apartFrom)) break;
    area = parent;
    if (send && area.contains(send) && level >= 1) break;
  }
  return area;
}

/** In the composer's own area, or around it. */
export const isNear = (element: Element, composer: HTMLElement): boolean =>
  element.contains(placeOf(composer)) || areaAround(composer).contains(element);
