import { expect, test } from "vitest";
import { dateMark, fromStrftime, fromUnicode, shiftOf, shiftOfSeconds } from "../../../lib/formats/date-format";
import { toSeconds, toStrftime } from "../../../lib/formats/date-format-out";

test.each([
  ["%Y-%m-%d", "YYYY-MM-DD"],
  ["%d.%m.%y %H:%M:%S", "DD.MM.YY HH:mm:ss"],
  ["%A, %-d. %B", "dddd, D. MMMM"],
  ["%e de %B", "D[ de ]MMMM"],
  ["%I:%M %p 100%%", "hh:mm A 100%"],
  ["%F %T", "YYYY-MM-DD HH:mm:ss"],
])("strftime %s", (format, ours) => {
  expect(fromStrftime(format)).toBe(ours);
});

test.each([
  ["yyyy-MM-dd", "YYYY-MM-DD"],
  ["EEEE d. MMM yy", "dddd D. MMM YY"],
  ["dd/MM 'at' HH:mm a", "DD/MM [at] HH:mm A"],
  ["dddd AP", "dddd A"],
  ["h 'o''clock'", "h [o'clock]"],
])("Unicode %s", (format, ours) => {
  expect(fromUnicode(format)).toBe(ours);
});

test.each([
  ["+5D", "+5d"],
  ["-1M +2h", "-1M+2h"],
  ["+10m", "+10m"],
  ["3 days", "+3d"],
  ["- 2 weeks", "-2w"],
  ["soon", ""],
  ["+0d", ""],
])("shift %s", (text, shift) => {
  expect(shiftOf(text)).toBe(shift);
});

test.each([
  [259_200, "+3d"],
  [-3600, "-1h"],
  [5400, "+90m"],
  [61, "+61s"],
  [0, ""],
  [Number.NaN, ""],
])("%d seconds", (seconds, shift) => {
  expect(shiftOfSeconds(seconds)).toBe(shift);
  if (shift !== "") expect(toSeconds(shift)).toBe(seconds);
});

test("a format without a day is a time; braces and bars would end the placeholder", () => {
  expect(dateMark("HH:mm", "+1h")).toBe("{{time:HH:mm|+1h}}");
  expect(dateMark("D.M. HH:mm")).toBe("{{date:D.M. HH:mm}}");
  expect(dateMark("YYYY|}}{{x")).toBe("{{date:YYYYx}}");
  expect(dateMark("")).toBe("{{date:YYYY-MM-DD}}");
});

test.each(["YYYY-MM-DD", "dddd, D. MMMM YY", "HH:mm:ss", "hh A"])("%s there and back", (format) => {
  expect(fromStrftime(toStrftime(format))).toBe(format);
});
