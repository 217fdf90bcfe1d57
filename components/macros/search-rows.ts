import type { FilterOffer, Hit, SearchAnswer } from "../../lib/wire/search-answer";

/** One line of the list under the search box: a filter to take, or a macro. */
export type SearchRow =
  | { readonly kind: "offer"; readonly offer: FilterOffer }
  | { readonly kind: "hit"; readonly hit: Hit };

export const rowsOf = ({ offers, hits }: SearchAnswer): readonly SearchRow[] => [
  ...offers.map((offer): SearchRow => ({ kind: "offer", offer })),
  ...hits.map((hit): SearchRow => ({ kind: "hit", hit })),
];

export const rowKey = (row: SearchRow): string =>
  row.kind === "offer" ? `offer ${row.offer.settled}` : `hit ${row.hit.macroId}`;

/** The row Enter takes at once: a shortcut typed in full before the filter it might become. */
export function firstRow({ offers, hits, typedFilters }: SearchAnswer): number {
  const shortcut = hits[0]?.shortcut.toLowerCase();
  const typed = typedFilters.at(-1)?.slice(1).toLowerCase();
  return offers.length > 0 && shortcut && shortcut === typed ? offers.length : 0;
}

/** Rows that a page of the list has. */
export const PAGE = 8;

/**
 * Where a key moves the current row, or `undefined` where it means something else. Home and End belong to the text until
 * the caret is there already.
 */
export function stepTo(
  key: string,
  current: number,
  count: number,
  caret: { readonly atStart: boolean; readonly atEnd: boolean },
): number | undefined {
  const steps: Readonly<Record<string, number | undefined>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
    Home: caret.atStart ? 0 : undefined,
    End: caret.atEnd ? count - 1 : undefined,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
