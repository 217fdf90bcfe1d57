// Clocks without a day find theirs from their neighbours: times never fall down a transcript, and none lies ahead.
import type { Message } from "../transcript/message";
import { type EpochMs, epochMs } from "../transcript/time";
import type { DayMark, TimeMark } from "./time-mark";

const DAY = 86_400_000;
/** A page's clock may run ahead of ours by this much, in milliseconds. */
const AHEAD = 10 * 60_000;
/** Neighbours of one minute may stand in any order. */
const SLACK = 60_000;

export interface TimedRow {
  readonly mark?: TimeMark;
  /** The day a divider above it names. */
  readonly day?: DayMark;
  /** A time that stands above several rows, or below the last of a run. */
  readonly near?: TimeMark;
}

export interface DayOrder {
  /** Whether "5/6" is the fifth of June; undefined where nothing tells. */
  readonly dayFirst?: boolean;
}

const midnight = (at: number): number => {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
};

const dateOf = (day: number, month: number, year: number | undefined, now: number): number | undefined => {
  const given = new Date(year ?? new Date(now).getFullYear(), month, day);
  if (given.getMonth() !== month || given.getDate() !== day) return undefined;
  if (year === undefined && given.getTime() > now + AHEAD) given.setFullYear(given.getFullYear() - 1);
  return given.getTime() > now + AHEAD ? undefined : given.getTime();
};

/** The midnight a day mark means; undefined when it stays open. */
function dayStart(mark: DayMark, order: DayOrder, now: number): number | undefined {
  switch (mark.kind) {
    case "back":
      return midnight(midnight(now) - mark.days * DAY + DAY / 2);
    case "weekday": {
      const back = (new Date(now).getDay() - mark.weekday + 7) % 7;
      return midnight(midnight(now) - back * DAY + DAY / 2);
    }
    case "date":
      return dateOf(mark.day, mark.month, mark.year, now);
    case "numbers": {
      const asDayFirst = dateOf(mark.first, mark.second - 1, mark.year, now);
      const asMonthFirst = dateOf(mark.second, mark.first - 1, mark.year, now);
      if (asDayFirst === undefined || asMonthFirst === undefined) return asDayFirst ?? asMonthFirst;
      if (asDayFirst === asMonthFirst) return asDayFirst;
      if (order.dayFirst === undefined) return undefined;
      return order.dayFirst ? asDayFirst : asMonthFirst;
    }
  }
}

/** The moment a mark means by itself, without its neighbours; undefined where its day stays open. */
export function momentOf(mark: TimeMark, order: DayOrder, now: EpochMs): number | undefined {
  if (mark.kind === "moment") return mark.at;
  const start = mark.day && dayStart(mark.day, order, now);
  if (start === undefined) return undefined;
  return mark.kind === "clock" ? start + mark.ofDay : start;
}

const daysOf = (rows: readonly TimedRow[]): DayMark[] =>
  rows.flatMap(({ mark, day, near }) =>
    [day, ...[mark, near].map((one) => (one && "day" in one ? one.day : undefined))].flatMap((one) => one ?? []),
  );

/** Dates of one page are written one way: a number over 12 tells it for all, else the page's language. */
export function dayOrderOf(rows: readonly TimedRow[], language: string): DayOrder {
  for (const day of daysOf(rows)) {
    if (day.kind !== "numbers") continue;
    if (day.first > 12) return { dayFirst: true };
    if (day.second > 12) return { dayFirst: false };
  }
  if (/^en-(?:us|ph)\b/i.test(language)) return { dayFirst: false };
  return language === "" || /^en$/i.test(language) ? {} : { dayFirst: true };
}

/** The time of each row, rows oldest first; undefined where the page tells none. */
export function placeTimes(
  rows: readonly TimedRow[],
  now: EpochMs,
  order: DayOrder,
): readonly (Message["time"] | undefined)[] {
  const times: (Message["time"] | undefined)[] = [];
  let ceiling = now + AHEAD;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const mark = row?.mark ?? row?.near;
    const bound = row?.mark === undefined;
    if (!row || !mark || mark.kind === "day") continue;
    if (mark.kind === "moment") {
      ceiling = Math.min(ceiling, mark.at + SLACK);
      times[index] = { at: mark.at, precision: bound ? "bound" : mark.precision };
      continue;
    }
    const named = mark.day ?? row.day;
    const start = named && dayStart(named, order, now);
    let at: number;
    if (start !== undefined) at = start + mark.ofDay;
    else {
      if (named && named.kind === "numbers" && mark.day) continue;
      at = midnight(ceiling) + mark.ofDay;
      if (at > ceiling + SLACK) at = midnight(midnight(ceiling) - DAY / 2) + mark.ofDay;
    }
    ceiling = Math.min(ceiling, at);
    times[index] = { at: epochMs(at), precision: bound ? "bound" : mark.seconds ? "exact" : "minute" };
  }
  return rows.map((_, index) => times[index]);
}
