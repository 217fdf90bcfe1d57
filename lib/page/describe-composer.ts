import { hasWord, NOTE, wordsOf } from "../reading/words";
import type { SiteProfile } from "../sites/site-profile";
import { labelOf } from "./element-words";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { placeOf } from "./place-of";
import { queryAll } from "./query-all";
import { isVisible } from "./visible";

/** As far up from the editor as its own area may reach. */
const LEVELS = 6;
/** Classes of editor libraries that hold the word note and mean none. */
export const LIBRARY = /note-(?:editable|editor|editing|toolbar|frame|btn|icon|statusbar|placeholder)/g;

/** The part of the page that belongs to an editor: its toolbar, its tabs, its send control. */
export function areaAround(editor: HTMLElement, send: HTMLElement | undefined): Element {
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

export type WritingMode = "public" | "note" | "unknown";

/** What the universal reading tells of an editor. */
export interface ComposerLooks {
  readonly modeOf: (editor: HTMLElement, send: HTMLElement | undefined) => WritingMode;
  readonly sendKeysOf: (editor: HTMLElement, send: HTMLElement | undefined) => "enter" | "ctrl-enter" | "unknown";
}

/** What a few words tell of it, where a profile knows the rest. */
function modeByWords(editor: HTMLElement, send: HTMLElement | undefined): WritingMode {
  const place = placeOf(editor);
  const area = areaAround(editor, send);
  if (saysNote(labelOf(place)) || (send && saysNote(send.textContent ?? ""))) return "note";
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (saysNote(`${at.getAttribute("class") ?? ""} ${at.getAttribute("data-mode") ?? ""}`)) return "note";
    if (at === area) break;
  }
  const chosen = [...area.querySelectorAll(CHOSEN)].map((element) => element.textContent ?? "");
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

/** The composer with everything that is known of it; forces layout. */
export function describeComposer(
  editor: HTMLElement,
  profile: SiteProfile | undefined,
  looks?: ComposerLooks,
): ComposerFinding {
  const named = profile?.send.button && queryAll(editor.ownerDocument, profile.send.button).find(isVisible);
  const sendControl = named instanceof HTMLElement ? named : findSendControl(editor);
  const note = profile?.composer.noteWhen && queryAll(editor.ownerDocument, profile.composer.noteWhen).length > 0;
  const locked = profile?.composer.lockedWhen && queryAll(editor.ownerDocument, profile.composer.lockedWhen).length > 0;
  return {
    kind: "found",
    element: editor,
    mode: note ? "note" : (looks?.modeOf ?? modeByWords)(editor, sendControl),
    locked: Boolean(locked) || isLocked(editor),
    ...(sendControl ? { sendControl } : {}),
    sendKeys: profile?.send.keys ?? looks?.sendKeysOf(editor, sendControl) ?? "unknown",
  };
}
