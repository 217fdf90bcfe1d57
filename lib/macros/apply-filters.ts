import { type Facet, facetsFrom } from "./facets";
import type { MacroIndex } from "./macro-index";
import { type Filter, type FilterSign, foldFilter, type ReadQuery } from "./read-query";

/** A filter that the letters being typed may become. */
export interface Completion {
  readonly sign: FilterSign;
  readonly label: string;
  /** Macros it has. */
  readonly count: number;
}

export interface Applied {
  /** Slots that pass all filters; absent where there is none. */
  readonly admits?: (slot: number) => boolean;
  readonly admitted: readonly number[];
  /** Shortcuts that may have been meant by a folder's sign: slot, and whether all of it was typed. */
  readonly shortcuts: ReadonlyMap<number, boolean>;
  /** What is searched for: signs that begin nothing are words. */
  readonly words: string;
  readonly filters: readonly Filter[];
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

function shortcutsFrom(index: MacroIndex, { sign, text, settled }: Filter): Map<number, boolean> {
  const found = new Map<number, boolean>();
  const letters = lettersOf(text).toLowerCase();
  if (sign !== "/" || settled || letters === "") return found;
  index.shortcuts.eachFrom(letters, (shortcut, slot) => void found.set(slot, shortcut === letters));
  return found;
}

/**
 * Which macros a query's filters let through: those that have, for each of them, something that begins so. `/` also
 * means a shortcut while it is being typed, and a sign nothing begins with is taken as it stands, for a word.
 */
export function applyFilters(index: MacroIndex, { filters, words }: ReadQuery): Applied {
  const passed = new Map<number, number>();
  const kept: Filter[] = [];
  const shortcuts = new Map<number, boolean>();
  const plain: string[] = [];
  for (const filter of filters) {
    const facets: Facet[] = facetsFrom(index.facets, filter.sign, filter.text);
    if (filter.text === "" && !filter.settled) continue;
    if (facets.length === 0 && !filter.settled) {
      plain.push(filter.text);
      continue;
    }
    const meant = shortcutsFrom(index, filter);
    for (const slot of new Set([...facets.flatMap(({ slots }) => slots), ...meant.keys()])) {
      passed.set(slot, (passed.get(slot) ?? 0) + 1);
    }
    for (const [slot, whole] of meant) shortcuts.set(slot, whole);
    kept.push(filter);
  }
  const searched = [words, ...plain].filter((part) => part !== "").join(" ");
  if (kept.length === 0) return { admitted: [], shortcuts, words: searched, filters: kept };
  const admits = (slot: number) => passed.get(slot) === kept.length;
  return { admits, admitted: [...passed.keys()].filter(admits), shortcuts, words: searched, filters: kept };
}

/**
 * What the filter being typed at the end of a query may become: of the facets that begin so, those that have most of the
 * macros which the other filters let through.
 */
export function completeFilter(
  index: MacroIndex,
  query: string,
  filters: readonly Filter[],
  most: number,
): Completion[] {
  const last = filters.at(-1);
  if (!last || last.settled || !query.endsWith(last.sign + last.text)) return [];
  const others = filters.slice(0, -1);
  const { admits } = applyFilters(index, { filters: others, words: "" });
  const taken = new Set(others.map(({ sign, text }) => sign + foldFilter(text)));
  return facetsFrom(index.facets, last.sign, last.text)
    .filter(({ sign, label }) => !taken.has(sign + foldFilter(label)))
    .map(({ sign, label, slots }) => ({ sign, label, count: admits ? slots.filter(admits).length : slots.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, most);
}
