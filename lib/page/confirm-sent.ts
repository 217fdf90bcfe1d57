// Waits for our own message to appear in the transcript, and looks after it for half a minute: a desk may show a line
// before it is delivered and take it back.
import type { SendOutcome } from "../sending/send-outcome";
import { findOurs, type Ours } from "../transcript/find-ours";
import type { Message, MessageId } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import type { ConversationKey } from "../transcript/transcript";
import { isAtEnd } from "./is-at-end";
import type { PageLook } from "./page-look";
import { pause } from "./pause";

/** A message not seen within this time (milliseconds) is in doubt. */
const SEEN_WITHIN = 8_000;
/** And is looked after for this long, in milliseconds. */
const WATCHED = 30_000;
/** A connection lost this soon (milliseconds) after the gesture puts what the desk shows in doubt. */
const LOST_WITHIN = 10_000;
const STEP = 120;
/** A desk may show a line of its own beside the one from its server for a moment: in so many looks it is there twice. */
const STAYS_TWICE = 10;
/** So many lines above ours tell whether its place is still drawn. */
const NEIGHBOURS = 3;

export interface ConfirmNeeds {
  readonly look: () => PageLook;
  readonly signal: AbortSignal;
  /** Nothing was sent from here since: a second line with these words is no other chunk's. */
  readonly isLatest: () => boolean;
  /** Called with what is known, more than once: first the outcome, then a late sighting or a taken-back message. */
  readonly tell: (outcome: SendOutcome) => void;
}

export interface Sent {
  readonly conversation: ConversationKey;
  readonly text: string;
  /** Messages that stood there before the gesture. */
  readonly before: ReadonlySet<MessageId>;
  /** The same, with what was said. */
  readonly stood: readonly Message[];
}

const isOwnSide = ({ role }: Message): boolean => role === "agent" || role === "bot" || role === "unknown";

/**
 * Our message, if it stands there now: new since the gesture, on our side, and later than what stood there before: an
 * equal line that was merely loaded above proves nothing.
 */
function oursIn({ text, before }: Sent, messages: readonly Message[]): Ours | undefined {
  const last = messages.findLastIndex(({ id }) => before.has(id));
  return findOurs(text, messages.slice(last + 1).filter(isOwnSide));
}

/**
 * Two lines more than stood there, both behind all of those: an earlier one may be known by another id by now, or have been
 * loaded above.
 */
function isTwice({ text, before, stood }: Sent, messages: readonly Message[]): boolean {
  const isSame = ({ role, delivery, text: said }: Message) =>
    role === "agent" && delivery === "shown" && isSameWords(text, said);
  const last = messages.findLastIndex(({ id }) => before.has(id));
  if (messages.slice(last + 1).filter(isSame).length < 2) return false;
  return messages.filter(isSame).length > stood.filter(isSame).length + 1;
}

/** Our line as it was last seen. */
interface Sighting {
  readonly id: MessageId;
  /** All that was drawn above it, oldest first. */
  readonly above: readonly Message[];
}

const sightingOf = (id: MessageId, messages: readonly Message[]): Sighting => ({
  id,
  above: messages.slice(
    0,
    messages.findIndex((one) => one.id === id),
  ),
});

/**
 * Our line is gone from a place that is still drawn. A list that keeps only what is in sight lets go of its newest lines
 * where a person scrolls up, and draws older ones for them, as it does where the newest was taken back: only one that is
 * still at its end tells which it was. A line that says something else by now was edited.
 */
function isGone(sent: Sent, { id, above }: Sighting, look: PageLook): boolean {
  const { messages } = look;
  if (messages.length === 0) return false;
  // Shown as on its way again: as good as gone.
  if (oursIn(sent, messages)) return true;
  if (messages.some((one) => one.id === id)) return false;
  if (above.length === 0) return true;
  const known = new Set(above.map((one) => one.id));
  const earlier = above.filter((one) => sent.before.has(one.id));
  const near = new Set((earlier.length > 0 ? earlier : above).slice(-NEIGHBOURS).map((one) => one.id));
  const last = messages.findLastIndex((one) => near.has(one.id));
  return last >= 0 && (messages.slice(0, last).every((one) => known.has(one.id)) || isAtEnd(look));
}

function judge(sent: Sent, look: PageLook): SendOutcome | undefined {
  if (look.conversation?.key !== sent.conversation) return undefined;
  const ours = oursIn(sent, look.messages);
  if (ours?.delivery === "failed") return { kind: "unconfirmed", doubt: "desk-failed-it" };
  if (look.offline) return { kind: "unconfirmed", doubt: "desk-offline" };
  return ours?.delivery === "shown" ? { kind: "sent", messageId: ours.id } : undefined;
}

function doubtOf(sent: Sent, look: PageLook, composerText: string): SendOutcome {
  const ours = look.conversation?.key === sent.conversation ? oursIn(sent, look.messages) : undefined;
  if (ours?.delivery === "pending") return { kind: "unconfirmed", doubt: "still-pending" };
  if (isSameWords(sent.text, composerText) && composerText !== "") {
    return { kind: "unconfirmed", doubt: "text-left-in-composer" };
  }
  return { kind: "unconfirmed", doubt: "not-seen" };
}

const isSameDoubt = (a: SendOutcome, b: SendOutcome): boolean =>
  a.kind === "unconfirmed" && b.kind === "unconfirmed" && a.doubt === b.doubt;

/** Tells the outcome as soon as it is known, and what becomes of it for half a minute; ends by itself. */
export async function confirmSent(sent: Sent, composerText: () => string, needs: ConfirmNeeds): Promise<void> {
  const start = Date.now();
  let told: SendOutcome | undefined;
  let seen: Sighting | undefined;
  let missing = 0;
  let twice = 0;
  while (Date.now() - start < WATCHED && !needs.signal.aborted) {
    // Asked before the look: one that takes past the time tells of the page before it.
    const late = Date.now() - start > SEEN_WITHIN;
    const look = needs.look();
    const verdict = judge(sent, look);
    if (verdict?.kind === "sent") seen = sightingOf(verdict.messageId, look.messages);
    if (told?.kind !== "sent") {
      const next = verdict ?? (late && !told ? doubtOf(sent, look, composerText()) : undefined);
      if (next && !(told && isSameDoubt(told, next))) {
        needs.tell(next);
        told = next;
        // A line that stands there when the connection is back may never have left: only a person can tell.
        if (next.kind === "unconfirmed" && next.doubt === "desk-offline") return;
      }
    } else if (verdict?.kind === "unconfirmed") {
      const failed = verdict.doubt === "desk-failed-it";
      if (failed || Date.now() - start < LOST_WITHIN) {
        needs.tell({ kind: "unconfirmed", doubt: failed ? "desk-failed-it" : "desk-offline" });
        return;
      }
    } else if (look.conversation?.key === sent.conversation && !verdict && seen && isGone(sent, seen, look)) {
      // A list that repaints is empty of a row for a moment: only a row that stays away was taken back.
      missing++;
      if (missing >= 4) {
        needs.tell({ kind: "unconfirmed", doubt: "desk-took-it-back" });
        return;
      }
    } else {
      missing = 0;
      twice = needs.isLatest() && isTwice(sent, look.messages) ? twice + 1 : 0;
      if (verdict?.kind === "sent" && twice === STAYS_TWICE) needs.tell({ ...verdict, twice: true });
    }
    await pause(told?.kind === "sent" ? 400 : STEP);
  }
  // A page that stood still meanwhile (a closed lid, a debugger) has told nothing yet.
  if (!told && !needs.signal.aborted) needs.tell(doubtOf(sent, needs.look(), composerText()));
}
