import { saysSend } from "../reading/send-words";
import { hasWord, NOT_COMPOSER, REPLY, wordsOf } from "../reading/words";
import { describeComposer, isLocked, LIBRARY, modeOf } from "./describe-composer";
import { labelOf } from "./element-words";
import { findEditors } from "./find-editors";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { placeOf } from "./place-of";

/** Below this many points an editor is not where replies are written. */
const ENOUGH = 3;
/** Two editors closer than this cannot be told apart. */
const CLEAR = 2;

interface Candidate {
  readonly editor: HTMLElement;
  readonly points: number;
}

const controlText = (control: HTMLElement): string =>
  `${control.textContent ?? ""} ${control.getAttribute("value") ?? ""} ${labelOf(control)}`;

function points(editor: HTMLElement, transcript: Element | undefined): number {
  const place = placeOf(editor);
  const box = place.getBoundingClientRect();
  const words = wordsOf(labelOf(place).replaceAll(LIBRARY, ""));
  if (editor.localName === "input" && box.width < 200) return -10;
  if (place.closest("nav, [role=search], [role=dialog] [role=search]") || transcript?.contains(place)) return -10;
  const send = findSendControl(editor);
  // A field of one line beside a button is any form's: only words make it a place for replies.
  const isSaid = hasWord(words, REPLY) || (send !== undefined && saysSend(controlText(send)));
  if (editor.localName === "input" && !isSaid) return -10;
  let sum = box.width >= 240 ? 3 : box.width < 120 ? -6 : 0;
  if (hasWord(words, REPLY)) sum += 3;
  if (hasWord(words, NOT_COMPOSER)) sum -= 5;
  if (editor.localName === "input") sum -= 2;
  if (send) sum += 3;
  if (place.closest("aside")) sum -= 4;
  // A twin that only measures the text cannot be reached by the keyboard.
  if (place.getAttribute("tabindex") === "-1") sum -= 4;
  if (transcript) {
    const list = transcript.getBoundingClientRect();
    const overlap = Math.min(box.right, list.right) - Math.max(box.left, list.left);
    if (overlap > box.width * 0.6) sum += 4;
  }
  return sum;
}

/** The composer of a page nobody described: the one editor that looks most like a place for replies. */
export function rankComposers(document: Document, transcript: Element | undefined): ComposerFinding {
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
    if (open.length === 1 && open[0]) return describeComposer(open[0].editor);
    if (!focused || open.length > 1) return { kind: "several" };
  }
  return describeComposer(best.editor);
}
