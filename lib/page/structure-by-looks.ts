import { decideRoles } from "../reading/decide-roles";
import type { SelectorList } from "../sites/read-rule";
import { findTranscript } from "./find-transcript";
import { sideOf } from "./measure-row";
import type { PageStructure } from "./page-structure";
import { isWithin } from "./query-all";
import { createRowMeasurer } from "./row-shapes";
import { structureOfForm } from "./structure-of-form";
import { structureOfHistory } from "./structure-of-history";

/** Newest first shows in times that fall and in a list that grows at its top. */
function isNewestFirst(root: Element, rows: readonly Element[]): boolean {
  const flow = getComputedStyle(root);
  if (flow.flexDirection === "column-reverse") return true;
  const stamps = rows.flatMap((row) => {
    const value = row.querySelector("time[datetime]")?.getAttribute("datetime");
    return value ? [Date.parse(value)] : [];
  });
  const [first, last] = [stamps[0], stamps.at(-1)];
  return stamps.length > 1 && first !== undefined && last !== undefined && first > last;
}

/** The universal reading of a page nobody described; `several` where two lists look alike. `exclude` is never read. */
export function structureByLooks(
  document: Document,
  exclude: SelectorList = [],
): PageStructure | "several" | undefined {
  const history = structureOfHistory(document);
  if (history) return history;
  const place = findTranscript(document, (element) => isWithin(element, exclude));
  if (place === "several") return place;
  if (!place) return structureOfForm(document);
  const { root } = place;
  const measureRow = createRowMeasurer(root);
  return {
    root,
    rows: place.rows,
    measure: (row, now, withSide) => {
      const facts = measureRow(row, now);
      const side = withSide ? sideOf(row, root) : undefined;
      return side ? { ...facts, side } : facts;
    },
    decide: decideRoles,
    newestFirst: isNewestFirst(root, place.rows()),
  };
}
