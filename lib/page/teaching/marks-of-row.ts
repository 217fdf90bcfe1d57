import type { MarkedRow, RowMark } from "../../sites/find-role-rules";
import { simpleSelectors } from "./simple-selectors";

/** As deep as marks are looked for in a row, and as many elements of it. */
const DEEPEST = 4;
const MOST = 60;

/** Everything lasting that a row, what it holds and what it stands in are called. */
export function marksOfRow(row: Element, root: Element): MarkedRow["marks"] {
  const marks = new Map<string, RowMark>();
  const add = (is: RowMark["is"], element: Element, less: number): void => {
    for (const { sel, worth } of simpleSelectors(element)) {
      const name = `${is} ${sel}`;
      if (!marks.has(name)) marks.set(name, { is, sel, worth: worth - less });
    }
  };
  add("match", row, 0);
  for (
    let at = row.parentElement, up = 1;
    at && at !== root && root.contains(at) && up <= 3;
    at = at.parentElement, up++
  )
    add("within", at, up);
  let kids = [...row.children];
  let seen = 0;
  for (let depth = 1; depth <= DEEPEST && kids.length > 0 && seen < MOST; depth++) {
    for (const kid of kids.slice(0, MOST - seen)) add("has", kid, depth);
    seen += kids.length;
    kids = kids.flatMap((kid) => [...kid.children]);
  }
  return marks;
}
