import { isPanelHost } from "./panel-host";

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element): element is Field =>
  element.localName === "textarea" || element.localName === "input";

/** What has the keyboard, also within open shadow roots. */
function activeIn(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Remembers where the keyboard and the carets are in the page, and can put them back there. */
export function createFocusKeeper(document: Document, focusPanel: () => void, signal: AbortSignal) {
  let last: HTMLElement | undefined;
  let lent = false;
  const ranges = new WeakMap<HTMLElement, Range>();

  const note = () => {
    const at = activeIn(document);
    if (!(at instanceof HTMLElement) || isPanelHost(at) || at === document.body) return;
    last = at;
  };
  const noteRange = () => {
    const selection = document.getSelection();
    if (!last || !selection?.rangeCount) return;
    const at = selection.getRangeAt(0);
    if (last.contains(at.startContainer)) ranges.set(last, at.cloneRange());
  };
  document.addEventListener("focusin", note, { capture: true, signal });
  document.addEventListener("selectionchange", noteRange, { signal });
  // The last change of the selection may be told only when the keyboard is elsewhere.
  document.addEventListener("focusout", noteRange, { capture: true, signal });

  const panelHasFocus = (): boolean => isPanelHost(document.activeElement);

  /** To the reply box, with the caret where it was; without one where the keyboard was last. */
  function give(composer: HTMLElement | undefined): void {
    const to = composer?.isConnected ? composer : last;
    if (!to?.isConnected) return;
    document.defaultView?.focus();
    to.focus({ preventScroll: true });
    const range = ranges.get(to);
    if (isField(to) || !range || !to.contains(range.startContainer)) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  return {
    give,
    /** The page has the keyboard for a moment; what is typed was meant for the panel. */
    isLent: (): boolean => lent,
    /** The panel goes: what it had of the keyboard is the reply box's. */
    leavePanel: (composer: HTMLElement | undefined): void => void (panelHasFocus() && give(composer)),
    /** Puts the keyboard back where it is now, once called; writing needs it in the composer for a moment. */
    keep(): () => void {
      lent = panelHasFocus();
      if (lent)
        return () => {
          lent = false;
          focusPanel();
        };
      const before = activeIn(document);
      return () => {
        if (!(before instanceof HTMLElement) || before === document.body || !before.isConnected) return;
        if (before !== activeIn(document)) before.focus({ preventScroll: true });
      };
    },
  };
}
