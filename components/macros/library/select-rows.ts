import type { MacroId } from "../../../lib/macros/macro";

/** Which rows of the list are chosen. The keyboard stands on `current`; Shift chooses from `anchor` to it. */
export interface Selection {
  readonly current?: MacroId;
  readonly anchor?: MacroId;
  readonly chosen: ReadonlySet<MacroId>;
}

/** How a row is gone to: alone, as the end of a range, or without changing what is chosen. */
export type GoingHow = "alone" | "range" | "keep";

export const NOTHING: Selection = { chosen: new Set() };

const only = (id: MacroId): Selection => ({ current: id, anchor: id, chosen: new Set([id]) });

/** Goes to the row at `at` (the nearest one where there is none). `order` are the ids of the rows as they are shown. */
export function goTo(order: readonly MacroId[], selection: Selection, at: number, how: GoingHow): Selection {
  const row = Math.max(0, Math.min(order.length - 1, at));
  const id = order[row];
  if (id === undefined) return selection;
  if (how === "alone") return only(id);
  if (how === "keep") return { ...selection, current: id, anchor: id };
  const from = selection.anchor === undefined ? row : order.indexOf(selection.anchor);
  const start = from < 0 ? row : from;
  const range = order.slice(Math.min(start, row), Math.max(start, row) + 1);
  return { current: id, anchor: order[start] ?? id, chosen: new Set(range) };
}

/** Adds a row to what is chosen, or takes it out. */
export function toggleRow(selection: Selection, id: MacroId): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { current: id, anchor: id, chosen };
}

export const chooseAll = (order: readonly MacroId[], selection: Selection): Selection => ({
  ...selection,
  chosen: new Set(order),
});

/** After rows went: the one that took the place of the current one is chosen. */
export function afterGone(before: readonly MacroId[], gone: ReadonlySet<MacroId>, selection: Selection): Selection {
  if (selection.current === undefined || !gone.has(selection.current)) {
    return { ...selection, chosen: new Set([...selection.chosen].filter((id) => !gone.has(id))) };
  }
  const at = before.indexOf(selection.current);
  const next = before.slice(at).find((id) => !gone.has(id)) ?? before.slice(0, at).findLast((id) => !gone.has(id));
  return next === undefined ? NOTHING : only(next);
}
