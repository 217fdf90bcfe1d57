import { readShift } from "../date-shift";
import type { DateShift } from "../placeholder";
import { printPlaceholder } from "../print-placeholder";

const STRFTIME: Readonly<Record<string, string>> = {
  Y: "YYYY",
  y: "YY",
  m: "MM",
  d: "DD",
  e: "D",
  B: "MMMM",
  b: "MMM",
  h: "MMM",
  A: "dddd",
  a: "ddd",
  H: "HH",
  I: "hh",
  M: "mm",
  S: "ss",
  p: "A",
  F: "YYYY-MM-DD",
  T: "HH:mm:ss",
  R: "HH:mm",
  D: "MM/DD/YY",
  x: "L",
  X: "LT",
  c: "LLL",
  "1m": "M",
  "1d": "D",
  "1H": "H",
  "1I": "h",
  "1M": "m",
};

const LDML: Readonly<Record<string, string>> = {
  yyyy: "YYYY",
  y: "YYYY",
  yy: "YY",
  MMMM: "MMMM",
  MMM: "MMM",
  MM: "MM",
  M: "M",
  dddd: "dddd",
  ddd: "ddd",
  dd: "DD",
  d: "D",
  EEEE: "dddd",
  EEE: "ddd",
  E: "ddd",
  HH: "HH",
  H: "H",
  hh: "hh",
  h: "h",
  mm: "mm",
  m: "m",
  ss: "ss",
  s: "s",
  a: "A",
  AP: "A",
  ap: "a",
};

/** Text in a format that is no token of it. */
const said = (text: string): string => (/[A-Za-z]/.test(text) ? `[${text.replaceAll(/[[\]]/g, "")}]` : text);

/** `%d.%m.%Y` in our tokens; letters between them are kept as letters. */
export function fromStrftime(format: string): string {
  return format.replaceAll(/%(1?[A-Za-z])|%%|[^%]+|%/g, (whole, code: string | undefined) =>
    whole === "%%" ? "%" : code === undefined ? said(whole) : (STRFTIME[code] ?? STRFTIME[code.slice(-1)] ?? ""),
  );
}

/** `dd.MM.yyyy` (Java, Qt, macOS) in our tokens; what stands in quotes is text. */
export function fromLdml(format: string): string {
  return format.replaceAll(/'((?:[^']|'')*)'|(AP|ap)|([A-Za-z])\3*/g, (whole, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : said(quoted.replaceAll("''", "'"));
    return LDML[whole] ?? (/^E+$/.test(whole) ? "dddd" : said(whole));
  });
}

/** The date or time at which a macro is chosen, in our spelling; `undefined` where the shift is not one of ours. */
export function momentOf(
  format: string,
  shift: string | readonly DateShift[] = [],
  locale?: string,
): string | undefined {
  const read = typeof shift === "string" ? (shift.trim() === "" ? [] : readShift(shift)) : shift;
  if (!read) return undefined;
  const tokens = format.replaceAll(/\[[^\]]*\]/g, "");
  const isClock = format !== "" && !/[YMDdLQ]/.test(tokens.replaceAll("LT", ""));
  return printPlaceholder({
    kind: isClock ? "time" : "date",
    format,
    shift: read,
    ...(locale ? { locale } : {}),
  });
}
