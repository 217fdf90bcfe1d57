// The one state machine: every clock, colour, badge, sound and nudge is read from what it says. It knows no time but the
// one it is given, and names the next moment at which it says something else.
import { type DurationMs, durationMs, type EpochMs, epochMs } from "../transcript/time";
import { judgeSpecialist, type SpecialistPace, type SpecialistState } from "./judge-specialist";
import { addOpenTime, closedSince, openAt, openTime } from "./operating-hours";
import type { GoneWhy, Owed, PaceFacts } from "./pace-facts";

export type PaceState =
  | "none"
  | "unaccepted"
  | "first-response-due"
  | "reply-due"
  | "update-due"
  | "waiting-for-customer"
  | "paused"
  | "gone";

/** `neutral` counts up; the three others count down to `dueAt` and beyond. */
export type PaceTone = "none" | "neutral" | "green" | "amber" | "red";

/**
 * What the panel may offer: a holding line, the same at the target, the same when a specialist lets everybody wait, a gentle
 * check-in, a closing line, word that nobody is there.
 */
export type Offer = "none" | "hold" | "hold-now" | "further" | "check-in" | "closing" | "out-of-hours";

export interface Pace {
  readonly state: PaceState;
  /** What it would be, were it not paused. */
  readonly under?: PaceState;
  readonly why?: GoneWhy | "hours" | "away";
  readonly since: EpochMs;
  readonly tone: PaceTone;
  readonly dueAt?: EpochMs;
  /** Time that counts until then; negative when it is past. */
  readonly left?: DurationMs;
  readonly offer: Offer;
  readonly specialist: SpecialistState;
  /** By when a specialist who was asked is to answer. */
  readonly specialistDueAt?: EpochMs;
  /** The customer has had no sign of life for almost two minutes. */
  readonly alarm: boolean;
  /** When any of this but `left` is next different, should nothing happen until then. */
  readonly changesAt?: EpochMs;
}

const STATES: Readonly<Record<Owed, PaceState>> = {
  nothing: "none",
  acceptance: "unaccepted",
  "first-response": "first-response-due",
  reply: "reply-due",
  update: "update-due",
  customer: "waiting-for-customer",
};

/** A holding line is offered when the clock has run so long (live chat). */
const OFFER_AFTER = durationMs(60_000);
/** The silence alarm sounds when the clock has run so long: before two minutes. */
const ALARM_AFTER = durationMs(110_000);
/** With so much left a clock turns amber; of a long span a tenth, but never more than the last. */
const AMBER = 15_000;
const MOST_AMBER = 1_800_000;

interface Marks {
  readonly dueAt?: EpochMs;
  readonly amberAt?: EpochMs;
  readonly offerAt?: EpochMs;
  readonly alarmAt?: EpochMs;
}

/** Somebody is writing, or the agent asked for quiet: nothing is offered. */
const isHeld = ({ typing, snoozed }: PaceFacts): boolean => typing || snoozed === true;

/** When something will be different, should the conversation stay as it is. */
function marksOf(facts: PaceFacts): Marks {
  const { owes, channel, from, span, hours, promisedFor, snoozed, farewell } = facts;
  const after = (ms: number) => addOpenTime(hours, from.at, durationMs(ms));
  if (owes === "nothing" || (owes === "customer" && farewell)) return {};
  const dueAt = promisedFor ?? after(span);
  if (dueAt === undefined) return {};
  if (owes === "customer") return { dueAt };
  const whole = promisedFor === undefined ? span : Math.max(0, promisedFor - from.at);
  const before = Math.min(MOST_AMBER, Math.max(AMBER, whole / 10));
  const amberAt = promisedFor === undefined ? after(Math.max(0, span - before)) : epochMs(promisedFor - before);
  const early = channel === "live" && promisedFor === undefined && span > OFFER_AFTER;
  const offerAt = early ? after(OFFER_AFTER) : dueAt;
  const late = promisedFor === undefined ? after(ALARM_AFTER) : epochMs(promisedFor + ALARM_AFTER - OFFER_AFTER);
  return {
    dueAt,
    ...(amberAt === undefined ? {} : { amberAt }),
    ...(owes === "acceptance" || isHeld(facts) || offerAt === undefined ? {} : { offerAt }),
    ...(owes === "acceptance" || channel !== "live" || snoozed || late === undefined ? {} : { alarmAt: late }),
  };
}

const reached = (mark: EpochMs | undefined, now: EpochMs): boolean => mark !== undefined && now >= mark;

/** A specialist is late, and the customer has had no word of ours since. */
const waitsFurther = ({ replied }: PaceFacts, { specialist, specialistDueAt }: SpecialistPace): boolean =>
  specialist === "late" && specialistDueAt !== undefined && (replied === undefined || replied.at < specialistDueAt);

function offerOf(facts: PaceFacts, { dueAt, offerAt }: Marks, asked: SpecialistPace, now: EpochMs): Offer {
  if (facts.owes === "customer") {
    if (isHeld(facts) || !reached(dueAt, now)) return "none";
    return facts.checkIns === 0 ? "check-in" : "closing";
  }
  if (!isHeld(facts) && waitsFurther(facts, asked)) return "further";
  if (!reached(offerAt, now)) return "none";
  return reached(dueAt, now) ? "hold-now" : "hold";
}

function toneOf({ owes }: PaceFacts, { dueAt, amberAt }: Marks, now: EpochMs): PaceTone {
  if (owes === "nothing") return "none";
  if (owes === "customer" || dueAt === undefined) return "neutral";
  return reached(dueAt, now) ? "red" : reached(amberAt, now) ? "amber" : "green";
}

/** Time until `dueAt` that counts; a system clock that was set back counts as no time passed. */
function leftOf({ hours, from, promisedFor }: PaceFacts, dueAt: EpochMs, now: EpochMs): DurationMs {
  if (promisedFor !== undefined) return durationMs(promisedFor - Math.max(now, from.at));
  const at = epochMs(Math.max(now, from.at));
  return durationMs(at < dueAt ? openTime(hours, at, dueAt) : -openTime(hours, dueAt, at));
}

function nextOf(now: EpochMs, ...moments: readonly (EpochMs | undefined)[]): { changesAt?: EpochMs } {
  const ahead = moments.filter((moment) => moment !== undefined && moment > now) as EpochMs[];
  return ahead.length === 0 ? {} : { changesAt: epochMs(Math.min(...ahead)) };
}

const still = { offer: "none", specialist: "none", alarm: false } as const;

/** How a conversation stands at `now`, and when that changes. */
export function judgePace(facts: PaceFacts | undefined, now: EpochMs): Pace {
  if (!facts) return { state: "none", since: now, tone: "none", ...still };
  const { gone, hours, awaySince, owes } = facts;
  const state = STATES[owes];
  if (gone) return { state: "gone", why: gone.why, since: gone.at, tone: "none", ...still };
  if (state === "none") return { state, since: facts.since, tone: "none", ...still };
  const { open, changesAt: doors } = openAt(hours, now);
  if (awaySince !== undefined || !open) {
    const why = awaySince === undefined ? "hours" : "away";
    const began = awaySince ?? (hours && closedSince(hours, now)) ?? facts.since;
    const since = epochMs(Math.max(began, facts.since));
    // Whoever was answered before closing time, or has been told already, has had their word.
    const unanswered = owes === "first-response" || owes === "reply";
    const told = why === "away" || isHeld(facts) || !unanswered;
    const offer = told ? "none" : "out-of-hours";
    const next = why === "hours" ? nextOf(now, doors) : {};
    return {
      state: "paused",
      under: state,
      why,
      since,
      tone: "none",
      offer,
      specialist: "none",
      alarm: false,
      ...next,
    };
  }
  const marks = marksOf(facts);
  const { dueAt, amberAt, offerAt, alarmAt } = marks;
  const counts = owes !== "customer" && dueAt !== undefined;
  const waits = owes === "customer" && !isHeld(facts) ? dueAt : undefined;
  const { next, ...asked } = judgeSpecialist(facts, isHeld(facts), now);
  return {
    state,
    since: facts.since,
    tone: toneOf(facts, marks, now),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(counts ? { left: leftOf(facts, dueAt, now) } : {}),
    offer: offerOf(facts, marks, asked, now),
    ...asked,
    alarm: reached(alarmAt, now),
    ...nextOf(now, doors, next, ...(counts ? [dueAt, amberAt, offerAt, alarmAt] : [waits])),
  };
}
