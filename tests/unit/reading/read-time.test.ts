import { describe, expect, test } from "vitest";
import { splitNameAndTime } from "../../../lib/reading/name-and-time";
import { parseStamp } from "../../../lib/reading/parse-time";
import { placeTimes } from "../../../lib/reading/place-times";
import { readTime } from "../../../lib/reading/read-time";
import { epochMs } from "../../../lib/transcript/time";

const now = epochMs(new Date(2026, 4, 14, 12, 0).getTime());
const minutes = (hours: number, rest: number) => (hours * 60 + rest) * 60_000;

describe("clocks", () => {
  test.each([
    ["10:05", minutes(10, 5)],
    ["3:07 PM", minutes(15, 7)],
    ["12:10 a.m.", minutes(0, 10)],
    ["15.07 Uhr", minutes(15, 7)],
    ["15h07", minutes(15, 7)],
    ["오후 3:07", minutes(15, 7)],
    ["午後3時07分", minutes(15, 7)],
    ["下午3:07", minutes(15, 7)],
    ["١٠:٠٥ م", minutes(22, 5)],
    ["3:07 μ.μ.", minutes(15, 7)],
    ["१०:०५", minutes(10, 5)],
  ])("%s", (text, ofDay) => {
    expect(readTime(text, now)).toMatchObject({ kind: "clock", ofDay });
  });
});

describe("ages", () => {
  test.each([
    ["2m ago", 2],
    ["vor 2 Std.", 120],
    ["il y a 5 min", 5],
    ["hace 3 horas", 180],
    ["há 2 dias", 2880],
    ["5 minuti fa", 5],
    ["2 uur geleden", 120],
    ["5 minut temu", 5],
    ["10 dakika önce", 10],
    ["منذ 3 دقائق", 3],
    ["قبل ساعتين", 120],
    ["2 घंटे पहले", 120],
    ["5分钟前", 5],
    ["3 時間前", 180],
    ["just now", 0],
    ["gerade eben", 0],
  ])("%s", (text, ago) => {
    expect(readTime(text, now)).toEqual({ kind: "moment", at: now - ago * 60_000, precision: "estimate" });
  });
});

test.each(["I called at 10:05 and nobody came", "order 4711", "hi", "thanks", "12A", "Ana Silva"])(
  "%s is no time",
  (text) => {
    expect(readTime(text, now)).toBeUndefined();
  },
);

const clock = (text: string) => ({
  mark: readTime(text, now) ?? { kind: "day" as const, day: { kind: "back" as const, days: 0 } },
});
const shown = (at: number | undefined) => (at === undefined ? "none" : new Date(at).toString().slice(4, 21));

test("a clock that falls has passed midnight", () => {
  const times = placeTimes([clock("23:58"), clock("00:03")], now, {});
  expect(times.map((time) => shown(time?.at))).toEqual(["May 13 2026 23:58", "May 14 2026 00:03"]);
});

test("what lies ahead of now was yesterday", () => {
  const [time] = placeTimes([clock("18:30")], now, {});
  expect(shown(time?.at)).toBe("May 13 2026 18:30");
});

test("day and month stay open where nothing tells which is which", () => {
  const rows = [clock("10:04, 5/6/2025")];
  expect(placeTimes(rows, now, {})[0]).toBeUndefined();
  expect(shown(placeTimes(rows, now, { dayFirst: true })[0]?.at)).toBe("Jun 05 2025 10:04");
  expect(shown(placeTimes(rows, now, { dayFirst: false })[0]?.at)).toBe("May 06 2025 10:04");
});

test("a time above several rows only bounds them", () => {
  const near = readTime("10:00", now);
  if (!near) throw new Error("no time");
  expect(placeTimes([{ near }], now, {})[0]?.precision).toBe("bound");
});

test.each([
  ["Ivo, 10:01", "Ivo"],
  ["Heike um 10:13", "Heike"],
  ["Ana at 10:13", "Ana"],
  ["10:13 Heike", "Heike"],
])("%s is a name and a time", (header, name) => {
  expect(splitNameAndTime(header, now)).toMatchObject({ name, mark: { kind: "clock" } });
});

test("what is far too long for a name or a time is left alone", () => {
  const long = `Ivo, 10:01${", ".repeat(200)}`;
  expect(splitNameAndTime(long, now)).toEqual({ name: long.trim() });
  expect(parseStamp("Nov 25 2025 10:00", now)).toBeDefined();
  expect(parseStamp(`Nov 25 2025 10:00 (${"x".repeat(400)})`, now)).toBeUndefined();
});
