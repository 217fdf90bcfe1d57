import type { ConversationSign } from "../transcript/conversation-sign";
import type { Message } from "../transcript/message";
import { type DurationMs, type EpochMs, epochMs } from "../transcript/time";
import { isFarewell, isOnlyFarewell } from "./customer-words";
import { findPromise } from "./find-promise";
import { findSearch } from "./find-search";
import { findTurns, momentOf, type Turns } from "./find-turns";
import type { OperatingHours } from "./operating-hours";
import type { AskedSpecialist, GoneWhy, Moment, Owed, PaceFacts } from "./pace-facts";
import type { PaceChannel, Targets } from "./targets";

/** What a client expects of whoever answers there. */
export interface PaceRules {
  readonly channel: PaceChannel;
  readonly targets: Targets;
  /** Absent: somebody is always there. */
  readonly hours?: OperatingHours;
  /** The IANA zone in whose time an agent says "by three". */
  readonly zone: string;
  readonly awaySince?: EpochMs;
}

export interface ConversationFacts {
  readonly messages: readonly Message[];
  readonly signs: readonly ConversationSign[];
  /** When it was first seen. */
  readonly openedAt: EpochMs;
  /** When it was first seen without having to be accepted. */
  readonly acceptedAt?: EpochMs;
  /** An answer can be written: what waits to be accepted is then another one. */
  readonly canWrite: boolean;
  /** When the desk was first seen without it, or with the word that it is over. */
  readonly goneAt?: EpochMs;
  readonly vanished?: boolean;
  readonly snoozed?: boolean;
  readonly specialist?: AskedSpecialist;
  /** The promise to be back that stands here; `chosenAt` where the agent set its time by hand. */
  readonly promised?: { readonly dueAt: EpochMs; readonly chosenAt?: EpochMs };
}

/** With this share of the check-in time between two lines of ours, the later one was written into a silence. */
const SILENCE = 0.5;

type Owes = Pick<PaceFacts, "owes" | "since" | "from" | "span" | "promisedFor">;

/**
 * The countdown runs from the last word of ours, and the customer who let us wait gives as long again, up to the whole
 * target: a late answer is never overdue as it comes.
 */
function replyFrom(replied: Moment, asked: Moment, span: DurationMs): Moment {
  const silence = Math.max(0, asked.at - replied.at);
  const fair = epochMs(asked.at + Math.min(span, silence) - span);
  return fair > replied.at ? { at: fair, approximate: asked.approximate } : replied;
}

interface Written {
  readonly dueAt: EpochMs;
  readonly saidAt: EpochMs;
}

/** The time named last, should it not have passed before our last word: "still looking" takes none of it back. */
function promisedIn(
  messages: readonly Message[],
  { holding, holds }: Turns,
  replied: Moment,
  zone: string,
): Written | undefined {
  for (const row of holds ? holding : []) {
    const saidAt = momentOf(messages, row)?.at ?? replied.at;
    const dueAt = findPromise(messages[row]?.text ?? "", saidAt, zone);
    if (dueAt !== undefined) return dueAt > replied.at ? { dueAt, saidAt } : undefined;
  }
  return undefined;
}

/** A promise stands whatever else was said meanwhile; of a time that was written and one set by hand the later word counts. */
function standingPromise(
  promised: ConversationFacts["promised"],
  written: Written | undefined,
  replied: Moment,
): EpochMs | undefined {
  const standing = promised && promised.dueAt > replied.at ? promised : undefined;
  const isLater = written && (standing?.chosenAt === undefined || written.saidAt > standing.chosenAt);
  return isLater ? written.dueAt : (standing?.dueAt ?? written?.dueAt);
}

function whatIsOwed(
  { messages, openedAt, acceptedAt, signs, canWrite, promised }: ConversationFacts,
  turns: Turns,
  rules: PaceRules,
): Owes {
  const { targets, zone } = rules;
  const opened: Moment = { at: openedAt, approximate: false };
  const replied = momentOf(messages, turns.replied) ?? (turns.replied === -1 ? undefined : opened);
  const asked = momentOf(messages, turns.asked) ?? opened;
  const owing = (owes: Owed, from: Moment, span: DurationMs, since = from.at): Owes => ({ owes, since, from, span });
  if (!replied) {
    if (signs.includes("customer-waiting") && !canWrite) return owing("acceptance", opened, targets.accept);
    const from: Moment = { at: acceptedAt ?? openedAt, approximate: false };
    // Who waited to be accepted is owed a word, whether they have written or only pressed what the bot offered.
    const isOwed = turns.asked !== -1 || (acceptedAt !== undefined && acceptedAt > openedAt);
    return owing(isOwed ? "first-response" : "nothing", from, targets.firstResponse);
  }
  if (turns.asked !== -1) return owing("reply", replyFrom(replied, asked, targets.reply), targets.reply, asked.at);
  const promisedFor = standingPromise(promised, promisedIn(messages, turns, replied, zone), replied);
  if (!turns.holds && promisedFor === undefined) return owing("customer", replied, targets.checkIn);
  return { ...owing("update", replied, targets.update), ...(promisedFor === undefined ? {} : { promisedFor }) };
}

/** How many of our lines were written into the customer's silence. */
function checkInsOf(messages: readonly Message[], run: readonly number[], checkIn: DurationMs): number {
  const moments = run.map((index) => momentOf(messages, index)?.at ?? 0);
  return moments.filter((at, index) => index > 0 && at - (moments[index - 1] ?? at) >= checkIn * SILENCE).length;
}

const mayAnswer = (text: string): boolean => !/[?？؟]\s*$/.test(text) && !isOnlyFarewell(text);

/** In messaging nobody sits and waits: a customer who left the page reads the answer later. */
function goneOf(
  { signs, messages, openedAt, goneAt, vanished }: ConversationFacts,
  channel: PaceChannel,
): PaceFacts["gone"] {
  const why: GoneWhy | undefined = vanished
    ? "vanished"
    : signs.includes("closed")
      ? "closed"
      : signs.includes("customer-left") && channel === "live"
        ? "customer-left"
        : undefined;
  return why && { why, at: goneAt ?? momentOf(messages, messages.length - 1)?.at ?? openedAt };
}

/**
 * What a conversation's clocks are made of, from its lines, the page's signs and what the client expects. Free of the
 * present: `judgePace` adds the time.
 */
export function findPace(conversation: ConversationFacts, rules: PaceRules): PaceFacts {
  const { messages, signs, openedAt, acceptedAt = openedAt, specialist } = conversation;
  const turns = findTurns(messages);
  const gone = goneOf(conversation, rules.channel);
  const moment = (name: "waiting" | "replied" | "ownSide" | "unanswered") => {
    const found = momentOf(messages, turns[name]);
    return found ? { [name]: found } : {};
  };
  const owed = whatIsOwed(conversation, turns, rules);
  const waiting = owed.owes === "acceptance" ? undefined : momentOf(messages, turns.waiting);
  return {
    ...owed,
    ...findSearch({ messages, waiting, begunAt: acceptedAt, specialist }, rules.targets),
    channel: rules.channel,
    ...moment("waiting"),
    ...moment("replied"),
    ...moment("ownSide"),
    ...moment("unanswered"),
    checkIns: checkInsOf(messages, turns.silentRun, rules.targets.checkIn),
    answered: turns.replied !== -1 && !turns.holds && mayAnswer(messages[turns.replied]?.text ?? ""),
    farewell: turns.replied !== -1 && isFarewell(messages[turns.replied]?.text ?? ""),
    typing: signs.includes("customer-typing") || signs.includes("colleague-replying"),
    ...(conversation.snoozed ? { snoozed: true } : {}),
    ...(rules.hours ? { hours: rules.hours } : {}),
    ...(rules.awaySince === undefined ? {} : { awaySince: rules.awaySince }),
    ...(gone ? { gone } : {}),
  };
}
