import { useEffect } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLElement && target.matches("textarea, input:not([type]), input[type=text], input[type=search]");

/**
 * A chunk that is written into the page takes the keyboard for a moment. What is struck meanwhile was meant for the field that
 * had it: each letter is put where the caret stood then, before what was typed since the keyboard came back.
 */
export function useStrayedLetters(client: PanelClient): void {
  useEffect(() => {
    let left: { readonly field: Field; at: number } | undefined;
    const note = ({ target, relatedTarget }: FocusEvent) => {
      left =
        isField(target) && !relatedTarget
          ? { field: target, at: target.selectionStart ?? target.value.length }
          : undefined;
    };
    document.addEventListener("focusout", note, { capture: true });
    const off = client.onStrayed((letter) => {
      if (!left?.field.isConnected) return;
      const { field, at } = left;
      const caretIsThere = field.selectionStart === at && field.selectionEnd === at;
      field.setRangeText(letter, at, at, "preserve");
      left.at = at + letter.length;
      if (caretIsThere) field.setSelectionRange(left.at, left.at);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: letter }));
    });
    return () => {
      off();
      document.removeEventListener("focusout", note, { capture: true });
    };
  }, [client]);
}
