import { decideRoles } from "../reading/decide-roles";
import { sideOf } from "./measure-row";
import { createRowMeasurer } from "./row-shapes";
import { createShapes } from "./shape-of";

/** What the universal reading knows of rows that a profile found: its only door for profiles. */
export function createUniversalRows(root: Element) {
  return {
    measure: createRowMeasurer(root, createShapes(root), () => new Set()),
    /** Forces layout. */
    sideOf: (row: Element) => sideOf(row, root),
    decide: decideRoles,
  };
}

export type UniversalRows = ReturnType<typeof createUniversalRows>;
