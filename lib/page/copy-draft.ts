import { clipboardEvent, pageSide } from "./writers/page-side";

/** Marks of lines an editor holds and does not draw. */
const GAPS = ".cm-gap";

/** Whether an editor draws only a piece of what it holds. */
export const drawsPieces = (composer: HTMLElement): boolean => composer.querySelector(GAPS) !== null;

/** CodeMirror's own text: Firefox shows page objects to content scripts, and reads no copy event of theirs. */
function shownModel(composer: HTMLElement): string | undefined {
  try {
    const tile: unknown = Reflect.get(pageSide(composer), "cmTile") ?? Reflect.get(pageSide(composer), "cmView");
    const root: unknown = Reflect.get(Object(tile), "root") ?? tile;
    const state: unknown = Reflect.get(Object(Reflect.get(Object(root), "view")), "state");
    const doc: unknown = Reflect.get(Object(state), "doc");
    return doc === undefined ? undefined : String(doc);
  } catch {
    return undefined;
  }
}

/**
 * The whole text of an editor that draws only the visible lines, asked of the editor itself: everything is selected (by
 * the caller, and settled) and a copy event lets it say what it would put on the clipboard. Undefined where it is silent.
 */
export function copyDraft(composer: HTMLElement): string | undefined {
  const told = clipboardEvent(composer, "copy", {});
  const text = told?.data?.getData("text/plain") || shownModel(composer);
  return text ? text.replaceAll(/\r\n?/g, "\n") : undefined;
}
