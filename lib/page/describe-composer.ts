import { hasWord, NOTE, wordsOf } from "../reading/words";
import { labelOf } from "./element-words";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { placeOf } from "./place-of";

/** As far up from the editor as its own area may reach. */
const LEVELS = 6;
/** Classes of editor libraries that hold the word note and mean none. */
export const LIBRARY = /note-(?:editable|editor|editing|toolbar|frame|btn|icon|statusbar|placeholder)/g;

function areaAround(editor: HTMLElement, send: HTMLElement | undefined): Element {
  let area: Element = placeOf(editor);
  for (let level = 0; level < LEVELS; level++) {
    const parent = area.parentElement;
    if (!parent || parent.localName === "body" || parent.localName === "main") break;
    area = parent;
    if (send && area.contains(send) && level >= 1) break;
  }
  return area;
}

const saysNote = (text: string): boolean => hasWord(wordsOf(text.replaceAll(LIBRARY, "")), NOTE);

/** Something chosen in the composer's own area: a tab, a pressed toggle, a checked switch. */
const CHOSEN =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [role="radio"][aria-checked="true"], [aria-current="true"], option:checked, input:checked + label';
const CHOICE = '[role="tab"], [aria-pressed], [role="radio"], option, input[type="radio"] + label';

/** Whether what is written here goes to the customer. */
export function modeOf(editor: HTMLElement, send: HTMLElement | undefined): "public" | "note" | "unknown" {
  const place = placeOf(editor);
  const area = areaAround(editor, send);
  if (saysNote(labelOf(place)) || (send && saysNote(send.textContent ?? ""))) return "note";
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (saysNote(`${at.getAttribute("class") ?? ""} ${at.getAttribute("data-mode") ?? ""}`)) return "note";
    if (at === area) break;
  }
  // A form says what it does in any of its choices, however far from the text.
  const form = place.closest("form");
  const chosen = [...area.querySelectorAll(CHOSEN), ...(form?.querySelectorAll("option:checked") ?? [])].map(
    (element) => `${element.textContent ?? ""} ${element.getAttribute("value") ?? ""}`,
  );
  if (chosen.some(saysNote)) return "note";
  const choices = [...area.querySelectorAll(CHOICE)].some((element) => saysNote(element.textContent ?? ""));
  return choices && chosen.length === 0 ? "unknown" : "public";
}

/** Nobody may write here now. */
export function isLocked(editor: HTMLElement): boolean {
  const field = editor as HTMLTextAreaElement;
  if (field.disabled || field.readOnly) return true;
  return Boolean(editor.closest('[aria-disabled="true"], [aria-readonly="true"], fieldset:disabled, [inert]'));
}

const HINTS: readonly (readonly [RegExp, "enter" | "ctrl-enter"])[] = [
  [/(?:ctrl|cmd|⌘|control|strg)\s*\+?\s*(?:enter|return|↵|⏎)[^.]{0,20}(?:send|senden|envoyer|enviar)/i, "ctrl-enter"],
  [/(?:send|senden)[^.]{0,12}(?:ctrl|cmd|⌘|control|strg)\s*\+?\s*(?:enter|return|↵|⏎)/i, "ctrl-enter"],
  [/(?<![+\w]\s?)(?:enter|return|↵|⏎)\s*(?:to|zum|pour|para)?\s*(?:send|senden|envoyer|enviar)/i, "enter"],
];

function sendKeysOf(editor: HTMLElement, send: HTMLElement | undefined): "enter" | "ctrl-enter" | "unknown" {
  const area = areaAround(editor, send);
  const said = `${labelOf(placeOf(editor))} ${area.textContent?.slice(0, 2000) ?? ""} ${send?.title ?? ""}`;
  return HINTS.find(([hint]) => hint.test(said))?.[1] ?? "unknown";
}

/** The composer with everything that is known of it; forces layout. */
export function describeComposer(editor: HTMLElement): ComposerFinding {
  const sendControl = findSendControl(editor);
  return {
    kind: "found",
    element: editor,
    mode: modeOf(editor, sendControl),
    locked: isLocked(editor),
    ...(sendControl ? { sendControl } : {}),
    sendKeys: sendKeysOf(editor, sendControl),
  };
}
