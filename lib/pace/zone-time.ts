// Wall-clock time in any time zone, by Intl: daylight saving is the browser's own knowledge.
import { type EpochMs, epochMs } from "../transcript/time";

/** A date and time as a wall clock of some zone shows it. Months from 1, weekdays from 0 (Sunday). */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" } as const;
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      minute: "2-digit",
      second: "2-digit",
      ...options,
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the browser knows this IANA name, e.g. `Europe/Lisbon`. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a wall clock of this zone shows; throws a RangeError for a zone that nobody knows. */
export function wallTime(at: EpochMs, zone: string): WallTime {
  const [, day, month, year, hour, minute, second] =
    /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/.exec(formatOf(zone).format(at))?.map(Number) ?? [];
  const shown = {
    year: year ?? 1970,
    month: month ?? 1,
    day: day ?? 1,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
  };
  return { ...shown, weekday: new Date(Date.UTC(shown.year, shown.month - 1, shown.day)).getUTCDay() };
}

/** Milliseconds by which this zone is ahead of UTC at a moment. */
function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  const shown = wallTime(epochMs(whole), zone);
  return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - whole;
}

/**
 * The moment at which a wall clock of this zone shows a time of day. A day out of range runs on (`day: 32`); a time that
 * daylight saving leaves out is the one as far after the gap; of one that comes twice, the first.
 */
export function atWallTime(day: Pick<WallTime, "year" | "month" | "day">, minutes: number, zone: string): EpochMs {
  const plain = Date.UTC(day.year, day.month - 1, day.day) + minutes * 60_000;
  const [before, after] = [offsetAt(plain - DAY, zone), offsetAt(plain + DAY, zone)];
  const early = plain - before;
  if (offsetAt(early, zone) === before) return epochMs(early);
  const late = plain - after;
  return epochMs(offsetAt(late, zone) === after ? late : early);
}
