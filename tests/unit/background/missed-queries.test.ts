import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMissedQueries } from "../../../entrypoints/background/missed-queries";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("only the query at which typing stopped counts, and only where it found nothing", () => {
  const kept: string[] = [];
  const missed = createMissedQueries(async (query) => void kept.push(query));
  for (const query of ["gif", "gift", "gift w", "gift wrap"]) missed.heard(query, 0);
  vi.advanceTimersByTime(2000);
  missed.heard("loyalty", 0);
  missed.heard("loyal", 3);
  vi.advanceTimersByTime(2000);
  missed.heard("order 48213", 0);
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual(["gift wrap"]);
});

test("words that were selected in the page are not kept, with what is typed to them or without", () => {
  const kept: string[] = [];
  const missed = createMissedQueries(async (query) => void kept.push(query));
  missed.quoted("blender came damaged");
  for (const query of ["blender came damaged", "blender came damaged again", "my blen", "gift wrap"]) {
    missed.heard(query, 0);
    vi.advanceTimersByTime(2000);
  }
  expect(kept).toEqual(["gift wrap"]);
});

test("an empty box that is filled anew, here or beside another chat, takes nothing back", () => {
  const kept: string[] = [];
  const missed = createMissedQueries(async (query) => void kept.push(query));
  missed.heard("gift wrap", 0);
  missed.heard("", 12);
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual(["gift wrap"]);
});
