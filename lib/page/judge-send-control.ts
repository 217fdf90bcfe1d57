import { hasWord, NOT_SEND, SEND, wordsOf } from "../reading/words";
import { labelOf } from "./element-words";
import { placeOf } from "./place-of";

/** A send control stands at most this many levels above its composer, and this far from it in CSS pixels. */
const LEVELS = 7;
const NEAR = 400;
const CHOOSES = '[role="tab"],[aria-haspopup],[aria-expanded],[aria-checked]';

function isNear(control: Element, composer: Element): boolean {
  let scope: Element | null = composer;
  for (let level = 0; level < LEVELS && scope && !scope.contains(control); level++) scope = scope.parentElement;
  if (!scope?.contains(control)) return false;
  const a = control.getBoundingClientRect();
  const b = composer.getBoundingClientRect();
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  return across + Math.max(0, a.top - b.bottom, b.top - a.bottom) <= NEAR;
}

/**
 * The local test for a send control that a stranger's profile names: near the composer, with the words or the type of
 * one that sends, and none of refund, delete, close or transfer. Without it a profile could press any button.
 */
export function passesAsSendControl(control: HTMLElement, editor: HTMLElement): boolean {
  const composer = placeOf(editor);
  const shown = wordsOf(
    ["aria-label", "title", "value"].map((name) => control.getAttribute(name) ?? "").join(" ") +
      ` ${control.textContent ?? ""}`,
  );
  if (hasWord([...shown, ...wordsOf(labelOf(control))], NOT_SEND) || control.matches(CHOOSES)) return false;
  const submits = control.getAttribute("type") === "submit" && control.closest("form")?.contains(composer) === true;
  const says = hasWord(shown, SEND) || (shown.length === 0 && hasWord(wordsOf(labelOf(control)), SEND));
  return (says || (submits && shown.length === 0)) && isNear(control, composer);
}
