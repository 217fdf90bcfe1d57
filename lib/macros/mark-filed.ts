import { filedUnder } from "./facets";
import type { SearchableMacro } from "./macro-index";
import type { MatchedRange } from "./mark-matches";
import { type Filter, foldFilter } from "./read-query";

/** A tag, folder or pack of a macro with its sign, and what of it was typed. */
export interface Filed {
  readonly label: string;
  readonly matched: readonly MatchedRange[];
}

function rangeIn(label: string, typed: string): MatchedRange | undefined {
  const folded = foldFilter(label);
  const wanted = foldFilter(typed);
  if (folded.startsWith(wanted)) return folded.length === label.length ? [0, wanted.length] : [0, label.length];
  const level = folded.indexOf(`/${wanted}`);
  if (level < 0) return undefined;
  return folded.length === label.length ? [level + 1, level + 1 + wanted.length] : [0, label.length];
}

/** What let a macro through the filters: its tags, folder and pack that begin so. */
export function markFiled(macro: SearchableMacro, filters: readonly Filter[]): readonly Filed[] {
  return filedUnder(macro).flatMap(({ sign, label }): Filed[] => {
    const ranges = filters.flatMap(({ sign: wanted, text }) => (wanted === sign ? (rangeIn(label, text) ?? []) : []));
    const [from, to] = ranges;
    if (from === undefined || to === undefined) return [];
    return [{ label: sign + label, matched: to > from ? [[from + 1, to + 1]] : [] }];
  });
}
