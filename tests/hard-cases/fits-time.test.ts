import { expect, test } from "vitest";
import { epochMs } from "../../lib/transcript/time";
import { fitsTime } from "./fits-time";

const at = (hours: number, minutes: number) => epochMs(new Date(2026, 4, 2, hours, minutes, 30).getTime());

test("a clock just ahead of ours is met by what was just seen, and by nothing else", () => {
  const now = at(9, 4);
  expect(fitsTime({ at: now, precision: "seen" }, "09:06", now)).toBe(true);
  expect(fitsTime({ at: now, precision: "seen" }, "09:20", now)).toBe(false);
  expect(fitsTime({ at: now, precision: "seen" }, "09:01", now)).toBe(false);
  expect(fitsTime({ at: now, precision: "minute" }, "09:06", now)).toBe(false);
  expect(fitsTime({ at: at(8, 50), precision: "seen" }, "09:06", now)).toBe(false);
  expect(fitsTime({ at: at(9, 6), precision: "minute" }, "09:06", at(9, 10))).toBe(true);
});
