import type { MacroId } from "../macros/macro";
import type { Filed } from "../macros/mark-filed";

/** A macro found by a query. Ranges are [start, end) offsets into the title. */
export interface Hit {
  readonly macroId: MacroId;
  readonly title: string;
  readonly shortcut: string;
  readonly folder: string;
  readonly matched: readonly (readonly [number, number])[];
  readonly chunkCount: number;
  readonly pinned: boolean;
  /** It belongs to a pack: it can be copied, not changed. */
  readonly readOnly: boolean;
  /** It was used in this conversation already. */
  readonly used?: UsedAs;
  /** The tags, folder or pack that let it through the query's filters. */
  readonly filed: readonly Filed[];
  /** Where an empty box shows it. */
  readonly group?: HitGroup;
  /** Why it is suggested for the customer's last message. */
  readonly because?: { readonly words: readonly string[]; readonly learned: boolean };
}

export type HitGroup = "recent" | "suggested" | "others";

/** What became of a macro in the conversation on screen: sent, or waiting in its plan. */
export type UsedAs = "sent" | "planned";

/** A filter that what is being typed may become. */
export interface FilterOffer {
  /** As it stands in a query once it is taken. */
  readonly settled: string;
  /** With its sign, as it is shown. */
  readonly label: string;
  /** Macros it has. */
  readonly count: number;
}

export interface SearchAnswer {
  readonly hits: readonly Hit[];
  /** There are more than these. */
  readonly more: boolean;
  /** Filters that were typed and not yet settled, as they stand in the query: `#ship`. */
  readonly typedFilters: readonly string[];
  readonly offers: readonly FilterOffer[];
  /** How many macros there are in all. */
  readonly total: number;
  /** The index is not ready yet: these are the recent ones. */
  readonly warming: boolean;
}
