import fc from "fast-check";
import { expect, test } from "vitest";
import { afterGone, chooseAll, goTo, NOTHING, toggleRow } from "../../../components/macros/library/select-rows";
import type { MacroId } from "../../../lib/macros/macro";

const order = ["a", "b", "c", "d", "e"] as MacroId[];
const chosen = ({ chosen: ids }: { chosen: ReadonlySet<MacroId> }) => [...ids].sort().join("");

test("going alone chooses one row, Shift a range from where it began, Ctrl none", () => {
  const one = goTo(order, NOTHING, 1, "alone");
  expect(chosen(one)).toBe("b");
  const range = goTo(order, one, 3, "range");
  expect(chosen(range)).toBe("bcd");
  expect(chosen(goTo(order, range, 0, "range"))).toBe("ab");
  const kept = goTo(order, range, 4, "keep");
  expect(chosen(kept)).toBe("bcd");
  expect(chosen(toggleRow(kept, "e" as MacroId))).toBe("bcde");
  expect(chosen(toggleRow(kept, "c" as MacroId))).toBe("bd");
  expect(chosen(chooseAll(order, one))).toBe("abcde");
});

test("wherever it goes, the current row is one of the list", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom("alone", "range", "keep"))),
      (steps) => {
        let selection = NOTHING;
        for (const [at, how] of steps) {
          selection = goTo(order, selection, at, how);
          expect(order).toContain(selection.current);
          expect([...selection.chosen].every((id) => order.includes(id))).toBe(true);
        }
      },
    ),
  );
  expect(goTo([], NOTHING, 3, "alone")).toBe(NOTHING);
});

test("after a row went, the next one takes its place, or the one before it at the end", () => {
  const at = (row: number) => goTo(order, NOTHING, row, "alone");
  const gone = (...ids: string[]) => new Set(ids as MacroId[]);
  expect(afterGone(order, gone("b"), at(1)).current).toBe("c");
  expect(afterGone(order, gone("d", "e"), at(4)).current).toBe("c");
  expect(afterGone(order, gone("a"), at(1)).current).toBe("b");
  expect(afterGone(order, gone(...order), at(1))).toBe(NOTHING);
});
