import { type RefObject, useEffect } from "react";

const RELEASES = ["pointerup", "pointercancel"] as const;

/**
 * Chromium forgets what had the focus in a frame once the page around it takes the keyboard, as it must to write a chunk.
 * When the keyboard comes back to the panel it goes where it was, to the plan or to a field: the plan's letters go on working
 * (`placeholders.test.ts` edits a chunk after two were sent), and the rest of a sentence goes on being text. A press of the
 * pointer brings the keyboard where it points: Firefox tells the window first and then leaves the focus where somebody else
 * put it.
 */
export function usePlanFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: HTMLElement | "plan" | undefined;
    let pressed = false;
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
    };
    const note = ({ target }: FocusEvent) => {
      if (target === list.current) last = "plan";
      else last = target instanceof HTMLElement && target.matches("input, textarea") ? target : undefined;
    };
    const giveBack = () => {
      if (pressed || document.activeElement !== document.body) return;
      // The plan may have been drawn anew since.
      (last === "plan" ? list.current : last)?.focus({ preventScroll: true });
    };
    const watching = new AbortController();
    const { signal } = watching;
    document.addEventListener("focusin", note, { signal });
    window.addEventListener("focus", giveBack, { signal });
    window.addEventListener("pointerdown", press, { capture: true, signal });
    for (const end of RELEASES) window.addEventListener(end, release, { capture: true, signal });
    return () => watching.abort();
  }, [list]);
}
