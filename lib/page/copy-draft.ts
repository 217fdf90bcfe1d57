import { clipboardEvent } from "./writers/page-side";

/** Marks of lines an editor holds and does not draw. */
const GAPS = ".cm-gap";

/** Whether an editor draws only a piece of what it holds. */
export const drawsPieces = (composer: HTMLElement): boolean => composer.querySelector(GAPS) !== null;

/**
 * The whole text of an editor that draws only the visible lines, asked of the editor itself: everything is selected (by
 * the caller, and settled) and a copy event lets it say what it would put on the clipboard. Undefined where it is silent.
 */
export function copyDraft(composer: HTMLElement): string | undefined {
  const told = clipboardEvent(composer, "copy", {});
  const text = told?.data?.getData("text/plain");
  return text ? text.replaceAll(/\r\n?/g, "\n") : undefined;
}
