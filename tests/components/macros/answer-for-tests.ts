import type { MacroId } from "../../../lib/macros/macro";
import type { Hit, SearchAnswer } from "../../../lib/wire/search-answer";

export const hit = (id: string, title: string, more: Partial<Hit> = {}): Hit => ({
  macroId: id as MacroId,
  title,
  shortcut: "",
  folder: "",
  matched: [[0, 1]],
  chunkCount: 2,
  pinned: false,
  readOnly: false,
  filed: [],
  ...more,
});

export const answer = (hits: readonly Hit[], more: Partial<SearchAnswer> = {}): SearchAnswer => ({
  hits,
  more: false,
  typedFilters: [],
  offers: [],
  total: Math.max(2, hits.length),
  warming: false,
  ...more,
});
