import { hasWord, NOT_COMPOSER, NOTE, REPLY, wordsOf } from "../reading/words";
import type { SiteProfile } from "../sites/site-profile";
import { labelOf } from "./element-words";
import { findEditors, placeOf } from "./find-editors";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { queryAll } from "./query-all";
import { isVisible } from "./visible";

/** Below this many points an editor is not where replies are written. */
const ENOUGH = 3;
/** Two editors closer than this cannot be told apart. */
const CLEAR = 2;
const LEVELS = 6;
/** Classes of editor libraries that hold the word note and mean none. */
const LIBRARY = /note-(?:editable|editor|editing|toolbar|frame|btn|icon|statusbar|placeholder)/g;

interface Candidate {
  readonly editor: HTMLElement;
  readonly points: number;
}

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

function modeOf(editor: HTMLElement, send: HTMLElement | undefined): "public" | "note" | "unknown" {
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

function isLocked(editor: HTMLElement): boolean {
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

function found(editor: HTMLElement, profile: SiteProfile | undefined): ComposerFinding {
  const named = profile?.send.button && queryAll(editor.ownerDocument, profile.send.button).find(isVisible);
  const sendControl = named instanceof HTMLElement ? named : findSendControl(editor);
  const note = profile?.composer.noteWhen && queryAll(editor.ownerDocument, profile.composer.noteWhen).length > 0;
  const locked = profile?.composer.lockedWhen && queryAll(editor.ownerDocument, profile.composer.lockedWhen).length > 0;
  return {
    kind: "found",
    element: editor,
    mode: note ? "note" : modeOf(editor, sendControl),
    locked: Boolean(locked) || isLocked(editor),
    ...(sendControl ? { sendControl } : {}),
    sendKeys: profile ? profile.send.keys : sendKeysOf(editor, sendControl),
  };
}

function points(editor: HTMLElement, transcript: Element | undefined): number {
  const place = placeOf(editor);
  const box = place.getBoundingClientRect();
  const words = wordsOf(labelOf(place).replaceAll(LIBRARY, ""));
  if (editor.localName === "input" && box.width < 200) return -10;
  if (place.closest("nav, [role=search], [role=dialog] [role=search]") || transcript?.contains(place)) return -10;
  let sum = box.width >= 240 ? 3 : box.width < 120 ? -6 : 0;
  if (hasWord(words, REPLY)) sum += 3;
  if (hasWord(words, NOT_COMPOSER)) sum -= 5;
  if (editor.localName === "input") sum -= 2;
  if (findSendControl(editor)) sum += 3;
  if (place.closest("aside")) sum -= 4;
  if (transcript) {
    const list = transcript.getBoundingClientRect();
    const overlap = Math.min(box.right, list.right) - Math.max(box.left, list.left);
    if (overlap > box.width * 0.6) sum += 4;
  }
  return sum;
}

/** The one composer of the page, or why there is none to write into. Reads only: nothing is clicked, focused or scrolled. */
export function findComposer(
  document: Document,
  transcript: Element | undefined,
  profile: SiteProfile | undefined,
): ComposerFinding {
  if (profile) {
    const named = queryAll(document, profile.composer.find).filter(isVisible);
    const [only, other] = named;
    if (other) return { kind: "several" };
    return only instanceof HTMLElement ? found(only, profile) : { kind: "none" };
  }
  const { editors, closedFrames } = findEditors(document);
  const ranked: Candidate[] = editors
    .map((editor) => ({ editor, points: points(editor, transcript) }))
    .filter((candidate) => candidate.points >= ENOUGH)
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (!best) return closedFrames > 0 && transcript ? { kind: "unreachable" } : { kind: "none" };
  if (second && best.points - second.points < CLEAR) {
    const focused = ranked.find(({ editor }) => editor === editor.ownerDocument.activeElement);
    const open = ranked.filter(
      ({ editor }) => !isLocked(editor) && modeOf(editor, findSendControl(editor)) === "public",
    );
    if (open.length === 1 && open[0]) return found(open[0].editor, undefined);
    if (!focused || open.length > 1) return { kind: "several" };
  }
  return found(best.editor, undefined);
}
