/** The house's date letters as `strftime` spells them; literals come without their brackets. */
const LETTERS: Readonly<Record<string, string>> = {
  YYYY: "%Y",
  YY: "%y",
  MMMM: "%B",
  MMM: "%b",
  MM: "%m",
  M: "%-m",
  DD: "%d",
  D: "%-d",
  Do: "%-d",
  DDDD: "%j",
  dddd: "%A",
  ddd: "%a",
  HH: "%H",
  H: "%-H",
  hh: "%I",
  h: "%-I",
  mm: "%M",
  m: "%-M",
  ss: "%S",
  s: "%-S",
  A: "%p",
  a: "%P",
  Z: "%:z",
  ZZ: "%z",
  z: "%Z",
  X: "%s",
  E: "%u",
  d: "%w",
  ww: "%V",
  WW: "%V",
  DDD: "%-j",
  GGGG: "%G",
};

/** @example toStrftime("DD.MM.YYYY") // "%d.%m.%Y" */
export const toStrftime = (format: string): string =>
  format.replaceAll(/\[([^\]]*)\]|Do|([A-Za-z])\2*|%/g, (run, literal: string | undefined) =>
    literal === undefined ? (run === "%" ? "%%" : (LETTERS[run] ?? run)) : literal.replaceAll("%", "%%"),
  );

const SECONDS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** A shift in seconds; months and years have no fixed length, they are `undefined`. */
export function toSeconds(shift: string): number | undefined {
  let total = 0;
  for (const [, sign, count, unit = ""] of shift.matchAll(/([+-])(\d+)([A-Za-z])/g)) {
    const size = SECONDS[unit];
    if (size === undefined) return undefined;
    total += (sign === "-" ? -1 : 1) * Number(count) * size;
  }
  return total;
}
