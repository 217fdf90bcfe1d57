// Times as desks write them, in many languages and numerals. Everything that stands in the text must belong to a time:
// a sentence with a clock in it is no time.
import { type EpochMs, epochMs } from "../transcript/time";
import { parseStamp } from "./parse-time";
import type { DayMark, TimeMark } from "./time-mark";
import {
  AGO,
  BESIDE_TIME,
  DAYS_BACK,
  HALVES,
  MONTHS,
  NOW_SAID,
  type RelativeUnit,
  TWO_OF,
  UNITS,
  WEEKDAYS,
} from "./time-words";
import { foldWords } from "./word-list";

/** No time that a page shows is longer than this. */
const LONGEST = 48;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const FULL_DATE = /(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d)/;
const CLOCK =
  /(?<![\d:])(\d{1,2})\s?(?::|h|時|时|點|点|시)\s?(\d{2})(?:\s?[:分분]\s?(\d{2}))?(?:分|분|秒|초)?(?![\d:])/u;
const DOT_CLOCK = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/;
const SHORT_DATE = /(?<!\d)(\d{1,2})[./-](\d{1,2})\.?(?!\d)/;
const EASTERN = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const MS: Readonly<Record<RelativeUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
  year: 365 * 86_400_000,
};

const isUnit = (unit: string | undefined): unit is RelativeUnit => unit !== undefined && unit in MS;

/** Digits of every script as 0 to 9. */
const plainDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

const yearOf = (text: string | undefined): { year?: number } => {
  if (!text) return {};
  const year = Number(text);
  return { year: year < 100 ? 2000 + year : year };
};

function fullDate([, a = "", , b = "", c = ""]: RegExpExecArray): DayMark | undefined {
  if (a.length === 4) return { kind: "date", year: Number(a), month: Number(b) - 1, day: Number(c) };
  if (a.length > 2) return undefined;
  return { kind: "numbers", first: Number(a), second: Number(b), ...yearOf(c) };
}

interface Words {
  readonly half?: boolean;
  readonly day?: DayMark;
  readonly ago?: number;
  readonly now?: boolean;
}

/** What the words around the numbers say; undefined when one of them belongs to no time. */
function readWords(text: string): Words | undefined {
  const tokens = foldWords(text.replaceAll(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, " "))
    .split(" ")
    .filter(Boolean);
  let half: boolean | undefined;
  let day: DayMark | undefined;
  let ago: number | undefined;
  let now = false;
  let unitAlone: RelativeUnit | undefined;
  let saidAgo = false;
  const loose: number[] = [];
  let month: number | undefined;
  for (let at = 0; at < tokens.length; ) {
    let taken = 0;
    for (let length = Math.min(3, tokens.length - at); length > 0 && taken === 0; length--) {
      const phrase = tokens.slice(at, at + length).join(" ");
      const unit = UNITS.get(phrase) ?? UNITS.get(phrase.replace(/[前전]$|之前$|以前$/, ""));
      const number = Number(tokens[at - 1]);
      if (/^\d+$/.test(phrase) && length === 1) loose.push(Number(phrase));
      else if (HALVES.has(phrase) && !(phrase.length === 1 && length === 1 && /^[a-z]$/.test(phrase)))
        half = HALVES.get(phrase);
      else if (isUnit(unit) && Number.isInteger(number) && tokens[at - 1] !== undefined) {
        ago = (ago ?? 0) + number * MS[unit];
        loose.pop();
      } else if (TWO_OF.has(phrase)) {
        const two = TWO_OF.get(phrase);
        ago = isUnit(two) ? 2 * MS[two] : 0;
      } else if (NOW_SAID.has(phrase)) now = true;
      else if (DAYS_BACK.has(phrase)) day = { kind: "back", days: DAYS_BACK.get(phrase) ?? 0 };
      else if (length === 1 && MONTHS.has(phrase) && (loose.length > 0 || /^\d/.test(tokens[at + 1] ?? "")))
        month = MONTHS.get(phrase);
      else if (WEEKDAYS.has(phrase)) day ??= { kind: "weekday", weekday: WEEKDAYS.get(phrase) ?? 0 };
      else if (AGO.has(phrase)) saidAgo = true;
      else if (isUnit(unit)) unitAlone = unit;
      else if (!BESIDE_TIME.has(phrase)) continue;
      taken = length;
    }
    if (taken === 0) return undefined;
    at += taken;
  }
  if (unitAlone && ago === undefined && saidAgo) ago = MS[unitAlone];
  else if (unitAlone) return undefined;
  if (month !== undefined) {
    const dayOf = loose.find((one) => one >= 1 && one <= 31);
    const year = loose.find((one) => one > 1900 && one < 2200);
    if (dayOf === undefined) return undefined;
    day = { kind: "date", day: dayOf, month, ...(year ? { year } : {}) };
  } else if (loose.length > 0) return undefined;
  return {
    ...(half === undefined ? {} : { half }),
    ...(day ? { day } : {}),
    ...(ago === undefined ? {} : { ago }),
    ...(now ? { now } : {}),
  };
}

/** As machines write it, in the attribute of most rows: nothing else needs to be tried. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function readStamp(text: string, now: EpochMs): TimeMark | undefined {
  const stamp = parseStamp(text, now);
  return stamp && { kind: "moment", at: stamp.at, precision: stamp.atMinute ? "minute" : "exact" };
}

/**
 * The time a text tells, if it tells nothing else.
 * @example readTime("gestern, 15.07 Uhr", now) // a clock with a day one back
 */
export function readTime(shown: string, now: EpochMs): TimeMark | undefined {
  const written = ISO.test(shown) ? readStamp(shown, now) : undefined;
  if (written) return written;
  let text = plainDigits(shown.replace(INVISIBLE, "")).trim();
  if (text === "" || text.length > LONGEST) return undefined;
  const stamp = /^\d{10}|^\d{4}-\d{2}-\d{2}T/.test(text) ? readStamp(text, now) : undefined;
  if (stamp) return stamp;
  let day: DayMark | undefined;
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => boolean): void => {
    const match = pattern.exec(text);
    if (match && use(match)) text = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  };
  take(EASTERN, ([, year, month, date]) => {
    day = { kind: "date", day: Number(date), month: Number(month) - 1, ...yearOf(year) };
    return true;
  });
  take(FULL_DATE, (match) => {
    day ??= fullDate(match);
    return day !== undefined;
  });
  let clock: { hours: number; minutes: number; seconds?: number } | undefined;
  const asClock = ([, hours, minutes, seconds]: RegExpExecArray): boolean => {
    if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return false;
    clock = { hours: Number(hours), minutes: Number(minutes), ...(seconds ? { seconds: Number(seconds) } : {}) };
    return true;
  };
  take(CLOCK, asClock);
  if (!clock && (day || /uhr|godz|ore|klo|kl/i.test(text) || /^\D*\d{1,2}\.\d{2}$/.test(text)))
    take(DOT_CLOCK, asClock);
  if (!day) {
    take(SHORT_DATE, ([, first, second]) => {
      day = { kind: "numbers", first: Number(first), second: Number(second) };
      return Number(first) >= 1 && Number(second) >= 1 && Math.min(Number(first), Number(second)) <= 12;
    });
  }
  const words = readWords(text);
  if (!words) return undefined;
  day ??= words.day;
  if (words.now || words.ago !== undefined) {
    if (clock || day) return undefined;
    const at = epochMs(now - (words.ago ?? 0));
    return { kind: "moment", at, precision: "estimate" };
  }
  if (!clock) return day ? { kind: "day", day } : undefined;
  const hours =
    words.half === undefined || clock.hours > 12 ? clock.hours % 24 : (clock.hours % 12) + (words.half ? 12 : 0);
  const ofDay = ((hours * 60 + clock.minutes) * 60 + (clock.seconds ?? 0)) * 1000;
  return { kind: "clock", ofDay, seconds: clock.seconds !== undefined, ...(day ? { day } : {}) };
}
