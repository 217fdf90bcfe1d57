import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addOpenTime, closedSince, type OperatingHours, openAt, openTime } from "../../../lib/pace/operating-hours";
import { atWallTime, isZone, wallTime } from "../../../lib/pace/zone-time";
import { durationMs, epochMs } from "../../../lib/transcript/time";

const at = (iso: string) => epochMs(Date.parse(iso));
const H = 3_600_000;
const DAY = [[540, 1020]] as const;
const office = (zone: string): OperatingHours => ({ zone, week: [[], DAY, DAY, DAY, DAY, DAY, []] });
const NIGHT: OperatingHours = { zone: "Europe/Berlin", week: Array.from({ length: 7 }, () => [[1320, 360]] as const) };
const ALWAYS: OperatingHours = { zone: "UTC", week: Array.from({ length: 7 }, () => [[0, 1440]] as const) };
const NEVER: OperatingHours = { zone: "UTC", week: [] };

describe("wall clocks", () => {
  test("show the time of their zone", () => {
    expect(wallTime(at("2025-07-01T22:30:05Z"), "Asia/Kolkata")).toMatchObject({
      day: 2,
      hour: 4,
      minute: 0,
      second: 5,
      weekday: 3,
    });
  });
  test("a time of day is found again, whatever the zone and the day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"),
        (seconds, zone) => {
          const moment = epochMs(Math.floor(seconds / 60) * 60_000);
          const shown = wallTime(moment, zone);
          const again = wallTime(atWallTime(shown, shown.hour * 60 + shown.minute, zone), zone);
          expect(again).toEqual(shown);
        },
      ),
    );
  });
  test("a time that daylight saving leaves out is the one after the gap; of one that comes twice, the first", () => {
    expect(atWallTime({ year: 2025, month: 3, day: 30 }, 150, "Europe/Berlin")).toBe(at("2025-03-30T01:30:00Z"));
    expect(atWallTime({ year: 2025, month: 10, day: 26 }, 150, "Europe/Berlin")).toBe(at("2025-10-26T00:30:00Z"));
  });
  test("a zone that nobody knows is told", () => {
    expect([isZone("Europe/Lisbon"), isZone("Mars/Olympus")]).toEqual([true, false]);
  });
});

describe("operating hours", () => {
  test("open and close by the wall clock of their zone, winter and summer", () => {
    const berlin = office("Europe/Berlin");
    expect(openAt(berlin, at("2025-03-28T15:59:59Z"))).toEqual({ open: true, changesAt: at("2025-03-28T16:00:00Z") });
    expect(openAt(berlin, at("2025-03-28T16:00:00Z"))).toEqual({ open: false, changesAt: at("2025-03-31T07:00:00Z") });
    expect(closedSince(berlin, at("2025-03-30T12:00:00Z"))).toBe(at("2025-03-28T16:00:00Z"));
    expect(openAt(office("America/New_York"), at("2025-03-28T16:00:00Z")).open).toBe(true);
  });
  test("over midnight they belong to the day on which they begin", () => {
    expect(openAt(NIGHT, at("2025-01-10T02:00:00Z"))).toEqual({ open: true, changesAt: at("2025-01-10T05:00:00Z") });
    expect(openAt(NIGHT, at("2025-01-10T12:00:00Z"))).toEqual({ open: false, changesAt: at("2025-01-10T21:00:00Z") });
  });
  test("around the clock there is nothing to announce; without a span it never opens", () => {
    expect(openAt(ALWAYS, at("2025-01-10T12:00:00Z"))).toEqual({ open: true });
    expect(openAt(NEVER, at("2025-01-10T12:00:00Z"))).toEqual({ open: false });
    expect(addOpenTime(NEVER, at("2025-01-10T12:00:00Z"), durationMs(1))).toBeUndefined();
    expect(openTime(NEVER, at("2025-01-10T12:00:00Z"), at("2025-01-11T12:00:00Z"))).toBe(0);
  });
  test("a span that runs over closing time goes on at the next opening", () => {
    const due = addOpenTime(office("Europe/Berlin"), at("2025-03-28T15:30:00Z"), durationMs(H));
    expect(due).toBe(at("2025-03-31T07:30:00Z"));
  });
  test("the night in which the clocks go back is an hour longer to work in", () => {
    const night = openTime(NIGHT, at("2025-10-25T20:00:00Z"), at("2025-10-26T12:00:00Z"));
    expect(night).toBe(9 * H);
  });
  test("adding open time and measuring it are each other's reverse", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.integer({ min: 1, max: 40 * H }),
        fc.constantFrom(office("Europe/Berlin"), office("Asia/Kolkata"), NIGHT, ALWAYS),
        (minutes, span, hours) => {
          const from = epochMs(at("2025-03-01T00:00:00Z") + minutes * 60_000);
          const due = addOpenTime(hours, from, durationMs(span));
          expect(due).toBeDefined();
          if (due !== undefined) expect(openTime(hours, from, due)).toBe(span);
        },
      ),
      { numRuns: 300 },
    );
  });
});
