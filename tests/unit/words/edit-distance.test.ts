import fc from "fast-check";
import { expect, test } from "vitest";
import { editsBetween, editsToPrefix } from "../../../lib/words/edit-distance";

test.each([
  ["raedy", "ready", 1],
  ["kayk", "kayak", 1],
  ["kayaks", "kayak", 1],
  ["kajak", "kayak", 1],
  ["towle", "towel", 1],
  ["boat", "pier", 3],
  ["", "ab", 2],
])("%s and %s", (one, other, edits) => {
  expect(editsBetween(one, other, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
const most = fc.integer({ min: 0, max: 3 });

test("it is the same both ways, nothing only for the same word, and never more than one over what was asked", () => {
  fc.assert(
    fc.property(word, word, most, (one, other, limit) => {
      const edits = editsBetween(one, other, limit);
      expect(edits).toBe(editsBetween(other, one, limit));
      expect(edits === 0).toBe(one === other);
      expect(edits).toBeLessThanOrEqual(limit + 1);
      expect(edits).toBe(Math.min(limit + 1, editsBetween(one, other, 20)));
    }),
  );
});

test("to a beginning of a word it takes as many as to the nearest of them", () => {
  fc.assert(
    fc.property(word, word, most, (typed, whole, limit) => {
      const beginnings = Array.from({ length: whole.length + 1 }, (_, at) => whole.slice(0, at));
      const nearest = Math.min(...beginnings.map((beginning) => editsBetween(typed, beginning, limit)));
      expect(editsToPrefix(typed, whole, limit)).toBe(nearest);
    }),
  );
});
