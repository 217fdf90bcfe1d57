import { type RefObject, useEffect } from "react";

const RELEASES = ["pointerup", "pointercancel"] as const;

/**
 * Chromium forgets what had the focus in a frame once the page around it takes the keyboard, as it must to write a chunk.
 * When the keyboard comes back to the panel it goes to the plan again, if that had it: the plan's letters go on working
 * (`placeholders.test.ts` edits a chunk after two were sent). So it does to a box that was typed in when a draft came back
 * (`draft-comes-back.test.ts`). A button does not get it back: the next key would press it. A press of the pointer brings the keyboard where it points:
 * Firefox tells the window first and then leaves the focus where somebody else put it.
 */
export function usePlanFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let had: "plan" | HTMLElement | undefined;
    let pressed = false;
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
    };
    const note = ({ target }: FocusEvent) => {
      const typing = target instanceof HTMLElement && target.matches("input, textarea") ? target : undefined;
      had = target === list.current ? "plan" : typing;
    };
    const giveBack = () => {
      if (pressed || document.activeElement !== document.body) return;
      (had === "plan" ? list.current : had)?.focus({ preventScroll: true });
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
