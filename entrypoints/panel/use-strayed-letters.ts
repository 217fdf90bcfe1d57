import { useEffect } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Place {
  readonly field: Field;
  at: number;
  /** What was selected, from `at` to here, gives way to the first letter. */
  end: number;
}

const placeIn = (field: Field): Place => {
  const all = field.value.length;
  return { field, at: field.selectionStart ?? all, end: field.selectionEnd ?? all };
};

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLElement && target.matches("textarea, input:not([type]), input[type=text], input[type=search]");

/**
 * A chunk that is written into the page takes the keyboard for a moment. What is struck meanwhile was meant for the field that
 * had it: each letter is put where the caret stood then, before what was typed since the keyboard came back.
 */
export function useStrayedLetters(client: PanelClient): void {
  useEffect(() => {
    let blurred: Place | undefined;
    let left: Place | undefined;
    const note = ({ target }: FocusEvent) => {
      blurred = isField(target) ? placeIn(target) : undefined;
    };
    const forget = () => {
      blurred = undefined;
    };
    const leave = () => {
      const at = document.activeElement;
      left = blurred ?? (isField(at) ? placeIn(at) : undefined);
    };
    const watching = new AbortController();
    const { signal } = watching;
    document.addEventListener("focusin", forget, { capture: true, signal });
    document.addEventListener("focusout", note, { capture: true, signal });
    window.addEventListener("blur", leave, { signal });
    const off = client.onStrayed((letter) => {
      if (!left?.field.isConnected) return;
      const { field, at, end } = left;
      const caretIsThere = field.selectionStart === at && field.selectionEnd === end;
      field.setRangeText(letter, at, end, "preserve");
      left.at = at + letter.length;
      left.end = left.at;
      if (caretIsThere) field.setSelectionRange(left.at, left.at);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: letter }));
    });
    return () => {
      off();
      watching.abort();
    };
  }, [client]);
}
