import type { Message } from "../../lib/transcript/message";

const MINUTE = 60_000;
/** As far as the reading lets a page's clock run ahead. */
const AHEAD = 10 * MINUTE;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE };
const VAGUE: readonly string[] = ["unknown", "seen", "bound", "estimate"];

/** `2026-05-02T10:05` as this machine's clock shows it. */
function localStamp(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A clock time that lies just ahead of this machine's clock is a desk that runs ahead: what stands there was said by now. */
function runsAhead(time: Message["time"], asked: string, now: number): boolean {
  if (time.precision !== "seen" || time.at === undefined || now - time.at > 2 * MINUTE) return false;
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(asked) ?? [];
  if (!hours || !minutes) return false;
  const meant = new Date(now).setHours(Number(hours), Number(minutes), 0, 0);
  return meant > time.at && meant <= now + AHEAD;
}

/**
 * Whether a message has the time that is asked for: `10:05` and `2026-05-02T10:05` as the clock on this machine shows
 * it, `~10:05` the same or none, `=1777716311000` to the millisecond, `ago:2m` about so long ago, `now` just seen to
 * arrive, `none` no claim of more than a bound.
 */
export function fitsTime(time: Message["time"], asked: string, now: number): boolean {
  const { at, precision } = time;
  if (asked === "none") return VAGUE.includes(precision);
  if (asked.startsWith("~")) return at === undefined || fitsTime(time, asked.slice(1), now);
  if (at === undefined) return false;
  if (asked === "now") return now - at < 2 * MINUTE;
  if (asked.startsWith("=")) return at === Number(asked.slice(1));
  const [, count = "0", unit = "m"] = /^ago:(\d+)([smhd])$/.exec(asked) ?? [];
  if (asked.startsWith("ago:")) {
    const length = Number(count) * (UNITS[unit] ?? MINUTE);
    return Math.abs(now - at - length) <= Math.max(2 * MINUTE, length / 2);
  }
  return localStamp(at).endsWith(asked) || runsAhead(time, asked, now);
}
