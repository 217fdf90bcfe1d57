import { type EpochMs, epochMs } from "../transcript/time";

/** A moment and whether only its minute is known. */
export interface ReadTime {
  readonly at: EpochMs;
  readonly atMinute: boolean;
}

const CLOCK = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?(?![\d:])/i;
/** A longer text, in characters, is no time: the patterns below take too long on it. */
const LONGEST = 200;
const DAY = 24 * 3600_000;
/** A clock may run ahead of ours by this much before its time is taken for yesterday's, in milliseconds. */
const AHEAD = 10 * 60_000;
const YEARS = 10 * 365 * DAY;

const plausible = (at: number, now: number): boolean => Number.isFinite(at) && Math.abs(now - at) < YEARS;

/** ISO text, or seconds or milliseconds since 1970; undefined for anything else. */
export function parseStamp(text: string, now: EpochMs): ReadTime | undefined {
  const trimmed = text.trim().replaceAll(/\s+/g, " ");
  if (trimmed.length > LONGEST) return undefined;
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(trimmed)) {
    const at = Number(trimmed) * (trimmed.length >= 13 && !trimmed.includes(".") ? 1 : 1000);
    return plausible(at, now) ? { at: epochMs(at), atMinute: false } : undefined;
  }
  if (!/\d{4}-\d{2}-\d{2}|\d{4}.*\d{1,2}:\d{2}|\d{1,2}:\d{2}.*\d{4}/.test(trimmed)) return undefined;
  const at = Date.parse(trimmed);
  if (!plausible(at, now)) return undefined;
  return { at: epochMs(at), atMinute: !/\d:\d{2}:\d{2}/.test(trimmed) };
}

/** "14:02" or "2:02 pm" on the day of `now`, or the day before where that would lie ahead. */
export function parseClock(text: string, now: EpochMs): ReadTime | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, hours = "", minutes = "", seconds, half] = match;
  const pm = half?.toLowerCase().startsWith("p") ?? false;
  const hour = half ? (Number(hours) % 12) + (pm ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const day = new Date(now);
  day.setHours(hour, Number(minutes), seconds ? Number(seconds) : 0, 0);
  const at = day.getTime() > now + AHEAD ? day.getTime() - DAY : day.getTime();
  return { at: epochMs(at), atMinute: seconds === undefined };
}
