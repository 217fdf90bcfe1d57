const CLOCK = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\b\.?)?/i;
const NUMBERS = /(?<!\d)(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{2,4})(?!\d)/;
const NAMED = /(?:(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2}))(?:,?\s+(?:de\s+)?(\d{4}))?/u;
/** A longer text, in characters, is no date: the patterns above take too long on it. */
const LONGEST = 200;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A clock may run ahead of ours by this much, in milliseconds. */
const AHEAD = 10 * 60_000;
const YEARS = 20 * 365 * 24 * 3600_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayByNumbers(text: string, dayFirst: boolean): Day | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second, third] = match.slice(1).map(Number);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first > 999) return { year: first, month: second, day: third };
  const year = third < 100 ? 2000 + third : third;
  // What cannot be a month is a day, whatever the page's language says.
  const dayIsFirst = first > 12 || (second <= 12 && dayFirst);
  return dayIsFirst ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** A day without a year is the last one of that name. */
function dayByName(text: string, now: number): Day | undefined {
  const match = NAMED.exec(text);
  if (!match) return undefined;
  const month = MONTHS.indexOf((match[2] ?? match[3] ?? "").slice(0, 3).toLowerCase()) + 1;
  const day = Number(match[1] ?? match[4]);
  const thisYear = new Date(now).getFullYear();
  const past = new Date(thisYear, month - 1, day).getTime() <= now;
  return month === 0 ? undefined : { year: Number(match[5] ?? (past ? thisYear : thisYear - 1)), month, day };
}

/**
 * A written date with a clock, in the browser's own time zone. A moment that lies ahead, or no day of any month, is
 * none: a wrong time is worse than none.
 * @example parseDatetime("3 Jun 2026, 14:02", true, now) // 2026-06-03 14:02
 */
export function parseDatetime(
  text: string,
  dayFirst: boolean,
  now: number,
): { readonly at: number; readonly atMinute: boolean } | undefined {
  if (text.length > LONGEST) return undefined;
  const date = dayByNumbers(text, dayFirst) ?? dayByName(text, now);
  const clock = CLOCK.exec(text.replace(NUMBERS, " "));
  if (!date || !clock) return undefined;
  const [, hours = "", minutes = "", seconds, half] = clock;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  if (date.month > 12 || date.day > 31 || hour > 23 || Number(minutes) > 59) return undefined;
  const at = new Date(date.year, date.month - 1, date.day, hour, Number(minutes), Number(seconds ?? 0)).getTime();
  if (!Number.isFinite(at) || at > now + AHEAD || now - at > YEARS) return undefined;
  return { at, atMinute: seconds === undefined };
}
