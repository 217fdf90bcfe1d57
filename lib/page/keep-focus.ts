import { isPanelHost } from "./panel-host";

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element): element is Field =>
  element.localName === "textarea" || element.localName === "input";

/** Remembers where the keyboard is in the page, caret included, and can put it back there. */
export function createFocusKeeper(document: Document, focusPanel: () => void, signal: AbortSignal) {
  let last: HTMLElement | undefined;
  let range: Range | undefined;

  const note = () => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || isPanelHost(at) || at === document.body) return;
    last = at;
  };
  document.addEventListener("focusin", note, { capture: true, signal });
  document.addEventListener(
    "selectionchange",
    () => {
      const selection = document.getSelection();
      if (!last || !selection?.rangeCount) return;
      const at = selection.getRangeAt(0);
      if (last.contains(at.startContainer)) range = at.cloneRange();
    },
    { signal },
  );

  const panelHasFocus = (): boolean => isPanelHost(document.activeElement);

  return {
    /** Where the keyboard was last, with the caret where it was; else the element given. */
    give(fallback: HTMLElement | undefined): void {
      const to = last?.isConnected ? last : fallback;
      if (!to) return;
      document.defaultView?.focus();
      to.focus({ preventScroll: true });
      if (isField(to) || !range || !to.contains(range.startContainer)) return;
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    /** Puts the keyboard back where it is now, once called; writing needs it in the composer for a moment. */
    keep(): () => void {
      if (panelHasFocus()) return focusPanel;
      const before = document.activeElement;
      return () => {
        if (
          before instanceof HTMLElement &&
          before !== document.body &&
          before !== document.activeElement &&
          before.isConnected
        ) {
          before.focus({ preventScroll: true });
        }
      };
    },
  };
}
