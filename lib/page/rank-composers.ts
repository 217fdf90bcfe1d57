import { NOT_REPLY_SAID, REPLY_SAID } from "../reading/composer-words";
import { NOTE_SAID } from "../reading/role-words";
import { saysSend } from "../reading/send-words";
import { says } from "../reading/word-list";
import { onlyReplyFrame } from "./closed-frame";
import { composedContains, composedParent } from "./composed-parent";
import { LIBRARY } from "./composer-area";
import { modeOf } from "./composer-mode";
import { describeComposer, isLocked } from "./describe-composer";
import { editorLabel } from "./editor-label";
import { labelOf } from "./element-words";
import { findEditors } from "./find-editors";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { placeOf } from "./place-of";
import { NEVER, surroundings } from "./surroundings";

/** Below this many points an editor is not where replies are written. */
const ENOUGH = 3;
/** Two editors closer than this cannot be told apart. */
const CLEAR = 2;
/** An editor with this many points can hardly be anything else. */
const PLAIN = 14;

/** Characters of a host's name, as names of hosts go. */
const LONGEST_HOST = 253;

interface Candidate {
  readonly editor: HTMLElement;
  readonly points: number;
  readonly apart: number;
}

const controlText = (control: HTMLElement): string =>
  `${control.textContent ?? ""} ${control.getAttribute("value") ?? ""} ${control.getAttribute("alt") ?? ""} ${labelOf(control)}`;

/** How far up from the transcript the part is that holds both. */
function stepsApart(place: Element, transcript: Element | undefined): number {
  let steps = 0;
  for (let at = transcript; at && !composedContains(at, place); at = composedParent(at)) steps++;
  return steps;
}

/** A copy that measures the real one, or takes its focus. */
const isTwin = (editor: HTMLElement, height: number): boolean =>
  editor.matches("textarea,input") &&
  (height <= 4 || editor.getAttribute("aria-hidden") === "true") &&
  editor.matches("[readonly],[tabindex='-1'],[aria-hidden=true]");

function points(editor: HTMLElement, transcript: Element | undefined): number {
  const place = placeOf(editor);
  const box = place.getBoundingClientRect();
  if ((editor.localName === "input" && box.width < 200) || isTwin(editor, box.height)) return NEVER;
  const around = surroundings(place, transcript);
  if (
    around === NEVER ||
    (transcript && place !== transcript && composedContains(transcript, place) && isInRow(place, transcript))
  )
    return NEVER;
  const label = editorLabel(place).replaceAll(LIBRARY, "");
  const reply = says(label, REPLY_SAID);
  const send = findSendControl(editor);
  // A field of one line beside a button is any form's: only words make it a place for replies.
  if (editor.localName === "input" && !reply && !(send && saysSend(controlText(send)))) return NEVER;
  let sum = around + (box.width >= 240 ? 3 : box.width < 120 ? -6 : 0);
  if (reply) sum += 3;
  if (says(label, NOT_REPLY_SAID)) sum -= reply ? 2 : 5;
  // A frame that holds no more than a box for notes says so itself: somebody asks it from without.
  if (transcript && says(label, NOTE_SAID)) sum -= 3;
  if (editor.localName === "input") sum -= 2;
  if (send) sum += 3;
  if (transcript) {
    const list = transcript.getBoundingClientRect();
    const overlap = Math.min(box.right, list.right) - Math.max(box.left, list.left);
    if (overlap > box.width * 0.6) sum += 4;
  }
  return sum;
}

/** Stands in the middle of the list: what is written there edits a line. */
function isInRow(place: Element, transcript: Element): boolean {
  let child: Element = place;
  for (let at = composedParent(place); at && at !== transcript; at = composedParent(at)) child = at;
  return child.nextElementSibling !== null && child.previousElementSibling !== null;
}

function rank(document: Document, transcript: Element | undefined) {
  const { editors, closedFrames } = findEditors(document);
  const all: Candidate[] = editors
    .map((editor) => ({ editor, points: points(editor, transcript), apart: stepsApart(placeOf(editor), transcript) }))
    .filter((candidate) => candidate.points >= ENOUGH);
  // Of several chats side by side each has its own: the one nearest the transcript counts.
  const nearest = Math.min(...all.map(({ apart }) => apart));
  const ranked = all
    .map((one) => ({ ...one, points: one.points + (one.apart === nearest ? 4 : 0) }))
    .sort((a, b) => b.points - a.points);
  return { ranked, closedFrames };
}

/** How sure it is (0 to 1) that this editor is where replies are written: its points, and how far the next one is. */
export function composerConfidence(document: Document, transcript: Element | undefined, editor: HTMLElement): number {
  const { ranked } = rank(document, transcript);
  const own = ranked.find((one) => one.editor === editor)?.points ?? 0;
  const next = ranked.find((one) => one.editor !== editor)?.points ?? 0;
  const clear = own - next >= 2 * CLEAR ? 1 : 0.6;
  return Math.max(0, Math.min(clear, own / PLAIN));
}

function hostIn(address: string | null, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, hostname } = new URL(address, base);
  return /^https?:$/.test(protocol) && hostname.length <= LONGEST_HOST ? hostname : undefined;
}

/** In a frame that may not be entered; what stands around it may say that it is for notes. */
function unreachable(closedFrames: readonly HTMLElement[], transcript: Element): ComposerFinding {
  const frame = onlyReplyFrame(closedFrames, transcript);
  if (!frame) return { kind: "none" };
  const around = modeOf(frame, findSendControl(frame));
  const host = hostIn(frame.getAttribute("src"), frame.baseURI);
  return { kind: "unreachable", ...(around === "public" ? {} : { around }), ...(host ? { host } : {}) };
}

/** The composer of a page nobody described: the one editor that looks most like a place for replies. */
export function rankComposers(document: Document, transcript: Element | undefined): ComposerFinding {
  const { ranked, closedFrames } = rank(document, transcript);
  const [best, second] = ranked;
  if (!best) return transcript ? unreachable(closedFrames, transcript) : { kind: "none" };
  if (second && best.points - second.points < CLEAR) {
    const focused = ranked.find(({ editor }) => editor === editor.ownerDocument.activeElement);
    const open = ranked.filter(
      ({ editor, points: own }) =>
        best.points - own < CLEAR && !isLocked(editor) && modeOf(editor, findSendControl(editor)) === "public",
    );
    if (open.length === 1 && open[0]) return describeComposer(open[0].editor);
    if (!focused || open.length > 1) return { kind: "several" };
  }
  return describeComposer(best.editor);
}
