import { hasWord, NOT_SEND, SEND, wordsOf } from "../reading/words";
import { labelOf } from "./element-words";
import { placeOf } from "./place-of";
import { isVisible } from "./visible";

const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** Controls that choose or unfold something say "Reply" too, and send nothing. */
const CHOOSES = '[role="tab"],[aria-selected],[aria-pressed],[aria-haspopup],[aria-expanded],[aria-checked]';
/** Containers looked through, from the composer upwards. */
const LEVELS = 5;
/** A control needs this many points to be taken for the send control. */
const ENOUGH = 50;

function score(control: HTMLElement, composer: Element): number {
  const own = `${control.getAttribute("aria-label") ?? ""} ${control.getAttribute("title") ?? ""} ${control.textContent ?? ""} ${control.getAttribute("value") ?? ""}`;
  const shown = wordsOf(own);
  const all = [...shown, ...wordsOf(labelOf(control))];
  if (hasWord(shown, NOT_SEND) || control.matches(CHOOSES)) return 0;
  const named = hasWord(shown, SEND) ? 60 : hasWord(all, SEND) && !hasWord(all, NOT_SEND) ? 55 : 0;
  const submits = control.getAttribute("type") === "submit" && control.closest("form")?.contains(composer) ? 40 : 0;
  const a = control.getBoundingClientRect();
  const b = composer.getBoundingClientRect();
  const apart = Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return named + submits === 0 ? 0 : named + submits + Math.max(0, 30 - apart / 10);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/**
 * The control that sends what stands in this composer: near it, named or typed as one, and none that attaches, closes,
 * refunds, transfers or schedules.
 */
export function findSendControl(editor: HTMLElement): HTMLElement | undefined {
  const composer = placeOf(editor);
  const bestIn = (root: Element | ShadowRoot): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>(CONTROLS)]
      .map((control) => ({ control, points: score(control, composer) }))
      .filter(({ control, points }) => points >= ENOUGH && isVisible(control))
      .sort((a, b) => b.points - a.points)[0]?.control;
  let scope: Element | null = composer;
  for (let level = 0; level < LEVELS && scope; level++) {
    scope = parentOf(scope);
    const root = scope ?? composer.getRootNode();
    if (!(root instanceof Element) && !(root instanceof ShadowRoot)) break;
    const best = bestIn(root);
    if (best) return best;
  }
  // A long form ends with what sends it, however far its fields are nested.
  const form = composer.closest("form");
  return form ? bestIn(form) : undefined;
}
