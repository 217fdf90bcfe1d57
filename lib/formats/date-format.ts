import { named } from "./house-placeholder";

/** Dates in the house spelling: the letters of Moment (`YYYY-MM-DD`, `[literal]`), and a shift such as `+3d` or `+1d-2h`. */
const STRFTIME: Readonly<Record<string, string>> = {
  Y: "YYYY",
  y: "YY",
  C: "YY",
  m: "MM",
  B: "MMMM",
  b: "MMM",
  h: "MMM",
  d: "DD",
  e: "D",
  A: "dddd",
  a: "ddd",
  j: "DDDD",
  H: "HH",
  k: "H",
  I: "hh",
  l: "h",
  M: "mm",
  S: "ss",
  p: "A",
  P: "a",
  Z: "z",
  z: "ZZ",
  u: "E",
  w: "d",
  V: "WW",
  U: "ww",
  W: "WW",
  G: "GGGG",
  s: "X",
  D: "MM/DD/YY",
  F: "YYYY-MM-DD",
  T: "HH:mm:ss",
  R: "HH:mm",
  r: "hh:mm:ss A",
  x: "YYYY-MM-DD",
  X: "HH:mm:ss",
  c: "YYYY-MM-DD HH:mm:ss",
  v: "D-MMM-YYYY",
  n: " ",
  t: " ",
};
/** Unpadded forms: `%-d`, `%1d`. */
const UNPADDED: Readonly<Record<string, string>> = {
  d: "D",
  m: "M",
  H: "H",
  I: "h",
  M: "m",
  S: "s",
  j: "DDD",
  y: "YY",
};

const literal = (text: string): string => (/\p{L}/u.test(text) ? `[${text.replaceAll(/[[\]]/g, "")}]` : text);

/** @example fromStrftime("%d.%m.%Y") // "DD.MM.YYYY" */
export function fromStrftime(format: string): string {
  let out = "";
  for (const [, flag = "", letter, other = ""] of format.matchAll(/%([-_0^#1]?)([A-Za-z%])|([^%]+|%)/g)) {
    if (letter === undefined) out += literal(other);
    else if (letter === "%") out += "%";
    else out += (flag === "-" || flag === "1" || flag === "_" ? UNPADDED[letter] : undefined) ?? STRFTIME[letter] ?? "";
  }
  return out;
}

const ICU: Readonly<Record<string, string>> = {
  y: "Y",
  u: "Y",
  d: "D",
  E: "d",
  e: "d",
  c: "d",
  a: "A",
  M: "M",
  L: "M",
  H: "H",
  h: "h",
  k: "H",
  K: "h",
  m: "m",
  s: "s",
  S: "S",
  D: "DDD",
  z: "z",
  Z: "Z",
  w: "w",
  Q: "Q",
};

/** Unicode patterns (`yyyy`, `EEEE`, `'at'`) and those of Qt (`dddd`, `AP`). */
export function fromUnicode(format: string): string {
  let out = "";
  for (const [run, quoted, letters] of format.matchAll(/'((?:[^']|'')*)'|AP|ap|([A-Za-z])\2*|[^A-Za-z']+|'/g)) {
    const letter = letters ?? "";
    if (quoted !== undefined) out += quoted === "" ? "'" : literal(quoted.replaceAll("''", "'"));
    else if (run === "AP" || run === "ap") out += run === "AP" ? "A" : "a";
    else if (letter === "") out += run;
    else if (letter === "y" || letter === "u") out += run.length === 2 ? "YY" : "YYYY";
    else if (letter === "E" || letter === "e" || letter === "c") out += run.length > 3 ? "dddd" : "ddd";
    else if (letter === "d" && run.length > 2) out += run;
    else if (letter === "a") out += "A";
    else out += ICU[letter] ? (ICU[letter] ?? "").repeat(Math.min(run.length, 4)) : literal(run);
  }
  return out;
}

const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|years?)$/i, "y"],
  [/^(?:M|mon|months?)$/, "M"],
  [/^(?:w|weeks?)$/i, "w"],
  [/^(?:d|days?)$/i, "d"],
  [/^(?:h|hours?)$/i, "h"],
  [/^(?:m|mins?|minutes?)$/, "m"],
  [/^(?:s|secs?|seconds?)$/i, "s"],
];
const unitOf = (name: string): string => UNIT_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? "";

/** `+5D`, `-1M +2h` -> `+5d`, `-1M+2h`; what is no shift is empty. */
export function shiftOf(text: string): string {
  const parts = [...text.matchAll(/([+-]?)\s*(\d{1,6})\s*([A-Za-z]+)/g)];
  return parts
    .map(([, sign, count, unit = ""]) =>
      unitOf(unit) && Number(count) > 0 ? `${sign || "+"}${Number(count)}${unitOf(unit)}` : "",
    )
    .join("");
}

const SECONDS: readonly (readonly [number, string])[] = [
  [86_400, "d"],
  [3600, "h"],
  [60, "m"],
  [1, "s"],
];

/** Seconds as a shift in the largest unit that fits. */
export function shiftOfSeconds(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds === 0) return "";
  const whole = Math.trunc(seconds);
  const [size, unit] = SECONDS.find(([one]) => whole % one === 0) ?? [1, "s"];
  return `${whole < 0 ? "-" : "+"}${Math.abs(whole / size)}${unit}`;
}

/** A date, or a time where the format has no day in it. `format` is in the house's letters. */
export function dateMark(format: string, shift = ""): string {
  const clean = format.replaceAll(/[{}|]/g, "").trim() || "YYYY-MM-DD";
  const bare = clean.replaceAll(/\[[^\]]*\]/g, "");
  const isTime = /[Hhms]/.test(bare) && !/[YMDdEwWQ]/.test(bare);
  return named(`${isTime ? "time" : "date"}:${clean}`, shift);
}
