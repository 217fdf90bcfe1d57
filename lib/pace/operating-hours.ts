// When somebody is there to answer. Outside these hours clocks rest: a span that runs over closing time goes on at the
// next opening.
import { type DurationMs, durationMs, type EpochMs, epochMs } from "../transcript/time";
import { atWallTime, wallTime } from "./zone-time";

/** From and to in minutes of the day (0 to 1440); an end at or before its start lies in the next day. */
export type OpenSpan = readonly [number, number];

/** A week in one time zone (an IANA name); `week[0]` is Sunday. A day without a span is closed. */
export interface OperatingHours {
  readonly zone: string;
  readonly week: readonly (readonly OpenSpan[])[];
}

const DAY_MINUTES = 1440;
/** As far ahead an opening is looked for: a week and the day before it. */
const DAYS = 8;
/** Nobody reads how long ago that was to the minute. */
const LOOK_BACK = 60 * DAY_MINUTES * 60_000;

interface Period {
  readonly opens: EpochMs;
  readonly closes: EpochMs;
}

/** Open periods that end after `at`, in order, joined where they touch; as far as a week ahead. */
function findPeriods({ zone, week }: OperatingHours, at: EpochMs): readonly Period[] {
  const today = wallTime(at, zone);
  const all: Period[] = [];
  for (let ahead = -1; ahead <= DAYS; ahead++) {
    const day = { ...today, day: today.day + ahead };
    for (const [from, to] of week[(today.weekday + ahead + 7) % 7] ?? []) {
      const opens = atWallTime(day, from, zone);
      const closes = atWallTime(day, to <= from ? to + DAY_MINUTES : to, zone);
      if (closes > at) all.push({ opens, closes });
    }
  }
  const joined: Period[] = [];
  for (const next of all.sort((a, b) => a.opens - b.opens)) {
    const last = joined.at(-1);
    if (last && next.opens <= last.closes) {
      joined[joined.length - 1] = { opens: last.opens, closes: epochMs(Math.max(last.closes, next.closes)) };
    } else joined.push(next);
  }
  return joined;
}

/** Periods are found once for each half day: clocks ask for the same ones again every second. */
const HALF_DAY = 43_200_000;
const KEPT = 32;
const found = new WeakMap<OperatingHours, Map<number, readonly Period[]>>();

function periodsAfter(hours: OperatingHours, at: EpochMs): readonly Period[] {
  const known = found.get(hours) ?? new Map<number, readonly Period[]>();
  found.set(hours, known);
  const half = Math.floor(at / HALF_DAY);
  const periods = known.get(half) ?? findPeriods(hours, epochMs(half * HALF_DAY));
  if (known.size >= KEPT) known.clear();
  known.set(half, periods);
  return periods.filter(({ closes }) => closes > at);
}

/** Whether it is open, and when that changes; without hours it is always open, and a week without a span never is. */
export function openAt(
  hours: OperatingHours | undefined,
  at: EpochMs,
): { readonly open: boolean; readonly changesAt?: EpochMs } {
  if (!hours) return { open: true };
  const [first] = periodsAfter(hours, at);
  if (!first) return { open: false };
  if (first.opens > at) return { open: false, changesAt: first.opens };
  // Around the clock: nothing that changes within a week is worth a moment.
  return first.closes - at > 7 * DAY_MINUTES * 60_000 ? { open: true } : { open: true, changesAt: first.closes };
}

/** When it last closed, for one that is closed now; `undefined` where it was not open for a week. */
export function closedSince(hours: OperatingHours, at: EpochMs): EpochMs | undefined {
  const before = periodsAfter(hours, epochMs(at - 7 * DAY_MINUTES * 60_000));
  return before.findLast(({ closes }) => closes <= at)?.closes;
}

/** The moment before which `span` of open time has passed since `from`; `undefined` where it never opens. */
export function addOpenTime(hours: OperatingHours | undefined, from: EpochMs, span: DurationMs): EpochMs | undefined {
  if (!hours) return epochMs(from + span);
  let left: number = span;
  let at = from;
  for (;;) {
    const periods = periodsAfter(hours, at);
    if (periods.length === 0) return undefined;
    for (const { opens, closes } of periods) {
      const begins = Math.max(opens, at);
      if (left <= closes - begins) return epochMs(begins + left);
      left -= closes - begins;
      at = closes;
    }
  }
}

/** How much of the time from `from` to `to` was open, looking back 60 days at most; none where `to` comes first. */
export function openTime(hours: OperatingHours | undefined, from: EpochMs, to: EpochMs): DurationMs {
  if (to <= from) return durationMs(0);
  if (!hours) return durationMs(to - from);
  let open = 0;
  let at = epochMs(Math.max(from, to - LOOK_BACK));
  for (;;) {
    const periods = periodsAfter(hours, at);
    if (periods.length === 0) return durationMs(open);
    for (const { opens, closes } of periods) {
      if (opens >= to) return durationMs(open);
      open += Math.min(closes, to) - Math.max(opens, at);
      if (closes >= to) return durationMs(open);
      at = closes;
    }
  }
}
