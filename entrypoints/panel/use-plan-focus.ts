import { type RefObject, useEffect } from "react";

/**
 * Chromium forgets what had the focus in a frame once the page around it takes the keyboard, as it must to write a chunk.
 * When the keyboard comes back to the panel it goes to the plan again, if that had it: the plan's letters go on working
 * (`placeholders.test.ts` edits a chunk after two were sent).
 */
export function usePlanFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let hadIt = false;
    const note = ({ target }: FocusEvent) => {
      hadIt = target === list.current;
    };
    const giveBack = () => {
      if (hadIt && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
    };
    document.addEventListener("focusin", note);
    window.addEventListener("focus", giveBack);
    return () => {
      document.removeEventListener("focusin", note);
      window.removeEventListener("focus", giveBack);
    };
  }, [list]);
}
