import type { DateShift } from "./placeholder";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * What the clock on the wall shows in a zone at a moment (milliseconds since 1970), as a date whose UTC fields are those
 * of the wall. An unknown zone reads as UTC.
 */
function onTheWall(now: number, zone: string): Date {
  const fields = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const options = { ...fields, second: "numeric", hourCycle: "h23", calendar: "gregory" } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
  const shown = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** A month later than the 31st of January is the last of February. */
function addMonths(date: Date, months: number): Date {
  const first = new Date(date);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first;
}

/**
 * The date and time of the wall in `zone`, moved: hours and minutes as they pass, everything longer by the calendar, so
 * that a day later is the same time of day when the clocks change. The result's UTC fields are those of the wall.
 */
export function shiftDate(now: number, zone: string, shift: readonly DateShift[]): Date {
  const passing = shift.reduce((sum, { amount, unit }) => {
    return sum + amount * (unit === "h" ? HOUR : unit === "m" ? MINUTE : 0);
  }, now);
  let date = onTheWall(passing, zone);
  for (const { amount, unit } of shift) {
    if (unit === "y") date = addMonths(date, amount * 12);
    else if (unit === "M") date = addMonths(date, amount);
    else if (unit === "d" || unit === "w") date.setUTCDate(date.getUTCDate() + amount * (unit === "w" ? 7 : 1));
  }
  return date;
}
