import type { Placeholder } from "./placeholder";
import { shiftDate } from "./shift-date";

/** When and where a macro is chosen. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Name of the time zone, e.g. `Europe/Vienna`. */
  readonly zone: string;
  /** Language of names and usual formats, e.g. `en-GB`. */
  readonly locale: string;
}

const TOKEN = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|dd|HH|H|hh|h|mm|m|ss|s|A|a|L{1,4}T?|LT/g;
/** `dd.MM.yyyy`, as many write it by habit. */
const OTHER_HABIT: Readonly<Record<string, string>> = {
  yyyy: "YYYY",
  yy: "YY",
  dd: "DD",
  d: "D",
  EEEE: "dddd",
  EEE: "ddd",
};

function usualOrder(format: string): string {
  const bare = format.replaceAll(/\[[^\]]*\]/g, "");
  if (!/(?<!\p{L})(?:yyyy|yy)(?!\p{L})/u.test(bare)) return format;
  return format.replaceAll(/\[[^\]]*\]|yyyy|yy|(?<!d)dd?(?!d)|EEEE|EEE/g, (token) => OTHER_HABIT[token] ?? token);
}

/** A language the browser does not know reads as English. */
function knownLocale(locale: string): string {
  try {
    return new Intl.DateTimeFormat(locale).resolvedOptions().locale;
  } catch {
    return "en";
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

function ordinal(day: number, locale: string): string {
  if (!locale.startsWith("en")) return String(day);
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(day);
  return `${day}${{ zero: "th", one: "st", two: "nd", few: "rd", many: "th", other: "th" }[rule]}`;
}

const USUAL: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  L: { dateStyle: "short" },
  LL: { dateStyle: "long" },
  LLL: { dateStyle: "long", timeStyle: "short" },
  LLLL: { dateStyle: "full", timeStyle: "short" },
  LT: { timeStyle: "short" },
};

function written(date: Date, format: string, locale: string): string {
  const named = (options: Intl.DateTimeFormatOptions, part: string): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
      .formatToParts(date)
      .find(({ type }) => type === part)?.value ?? "";
  // Some languages spell a month otherwise beside a day.
  const beside = /D/.test(format.replaceAll(/\[[^\]]*\]/g, "")) ? ({ day: "numeric" } as const) : {};
  const hours = date.getUTCHours();
  const twelve = hours % 12 === 0 ? 12 : hours % 12;
  return format.replaceAll(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    switch (token) {
      case "YYYY":
        return String(date.getUTCFullYear());
      case "YY":
        return two(date.getUTCFullYear() % 100);
      case "MMMM":
        return named({ month: "long", ...beside }, "month");
      case "MMM":
        return named({ month: "short", ...beside }, "month");
      case "MM":
        return two(date.getUTCMonth() + 1);
      case "M":
        return String(date.getUTCMonth() + 1);
      case "Do":
        return ordinal(date.getUTCDate(), locale);
      case "DD":
        return two(date.getUTCDate());
      case "D":
        return String(date.getUTCDate());
      case "dddd":
        return named({ weekday: "long" }, "weekday");
      case "ddd":
      case "dd":
        return named({ weekday: "short" }, "weekday");
      case "HH":
        return two(hours);
      case "H":
        return String(hours);
      case "hh":
        return two(twelve);
      case "h":
        return String(twelve);
      case "mm":
        return two(date.getUTCMinutes());
      case "m":
        return String(date.getUTCMinutes());
      case "ss":
        return two(date.getUTCSeconds());
      case "s":
        return String(date.getUTCSeconds());
      case "A":
        return hours < 12 ? "AM" : "PM";
      case "a":
        return hours < 12 ? "am" : "pm";
      default: {
        const usual = USUAL[token];
        return usual ? new Intl.DateTimeFormat(locale, { ...usual, timeZone: "UTC" }).format(date) : token;
      }
    }
  });
}

/**
 * The date or time a placeholder stands for. Tokens: YYYY YY MMMM MMM MM M DD D Do dddd ddd HH H hh h mm m ss s A a; `L`,
 * `LL`, `LLL`, `LLLL` and `LT` are the usual formats of the language; letters in square brackets are letters.
 * @example formatDate({ kind: "date", format: "D MMMM", shift: [{ amount: 1, unit: "d" }] }, moment) // "1 December"
 */
export function formatDate(placeholder: Extract<Placeholder, { kind: "date" | "time" }>, moment: Moment): string {
  const { kind, shift } = placeholder;
  const date = shiftDate(moment.now, moment.zone, shift);
  const format = usualOrder(placeholder.format === "" ? (kind === "date" ? "LL" : "LT") : placeholder.format);
  return Number.isNaN(date.getTime()) ? "" : written(date, format, knownLocale(placeholder.locale ?? moment.locale));
}
