import { decideRoles } from "../reading/decide-roles";
import type { RowFacts } from "../reading/row-facts";
import type { EpochMs } from "../transcript/time";
import { sideOf } from "./measure-row";
import { createRowMeasurer } from "./row-shapes";

/** What the universal reading knows of rows that a profile found: its only door for profiles. */
export function createUniversalRows(root: Element) {
  return {
    measure: createRowMeasurer(root) satisfies (row: Element, now: EpochMs) => RowFacts,
    /** Forces layout. */
    sideOf: (row: Element) => sideOf(row, root),
    decide: decideRoles,
  };
}

export type UniversalRows = ReturnType<typeof createUniversalRows>;
