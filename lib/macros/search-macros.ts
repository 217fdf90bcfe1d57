import { type Applied, applyFilters, type Completion, completeFilter } from "./apply-filters";
import { inOrder, type Ranked } from "./keep-best";
import type { MacroIndex } from "./macro-index";
import { type FoundMacro, type RankOptions, rankMacros } from "./rank-macros";
import { type Filter, readQuery } from "./read-query";

export type SearchOptions = Omit<RankOptions, "admits">;

export interface SearchResult {
  readonly found: readonly FoundMacro[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** The filters that count, in the order in which they were typed. */
  readonly filters: readonly Filter[];
  readonly completions: readonly Completion[];
}

/** As many completions as can be taken in at a glance. */
const COMPLETIONS = 6;
const WHOLE_SHORTCUT = 2;
const HALF_A_YEAR = 180 * 24 * 3600_000;

/** Macros of filters alone: a shortcut that was typed first, then the used ones, then by title. */
function listAdmitted(index: MacroIndex, applied: Applied, { uses, now }: SearchOptions): FoundMacro[] {
  const ranked = applied.admitted.flatMap((slot): Ranked[] => {
    const macro = index.slots[slot];
    if (!macro) return [];
    const whole = applied.shortcuts.get(slot);
    const typed = whole === undefined ? 0 : whole ? WHOLE_SHORTCUT : 1;
    const use = uses.get(macro.id);
    const fresh = use ? Math.exp(-Math.max(0, now - use.lastUsedAt) / HALF_A_YEAR) : 0;
    return [{ macro, score: typed + fresh }];
  });
  return ranked.sort(inOrder).map(({ macro, score }) => ({ macroId: macro.id, score, matched: [] }));
}

/** Everything a query says: its filters, what its words mean among those that pass them, what it may become. */
export function answerQuery(index: MacroIndex, query: string, options: SearchOptions): SearchResult {
  const read = readQuery(query);
  const applied = applyFilters(index, read);
  const { admits, words, filters } = applied;
  const limit = options.limit + 1;
  const found =
    admits && words === ""
      ? listAdmitted(index, applied, options)
      : rankMacros(index, words, { ...options, limit, admits });
  return {
    found: found.slice(0, options.limit),
    more: found.length > options.limit,
    filters,
    completions: completeFilter(index, query, read.filters, COMPLETIONS),
  };
}

/**
 * The macros a query means, best first; the same query over the same library gives the same list. Words may come in any
 * order, cut short, mistyped, as initials or without accents; a customer's message may be given as it is. `#tag`,
 * `/folder` and `>pack`, begun or whole, let only their macros through.
 */
export const searchMacros = (index: MacroIndex, query: string, options: SearchOptions): readonly FoundMacro[] =>
  answerQuery(index, query, options).found;
