// What macros can be filtered by: their tags, folders and pack. A folder is also found by the names of its lower levels.
import { firstAtLeast } from "./first-at-least";
import type { SearchableMacro } from "./macro-index";
import { type OrderedKeys, orderedKeys } from "./ordered-keys";
import { type FilterSign, foldFilter } from "./read-query";

/** One tag, folder or pack, and the slots of its macros in order. */
export interface Facet {
  readonly sign: FilterSign;
  /** As it is shown, without the sign. */
  readonly label: string;
  readonly slots: number[];
}

export interface Facets {
  readonly all: Facet[];
  /** By sign and folded name. */
  readonly placeOf: Map<string, number>;
  /** By sign and what a macro says, as libraries say the same over and over. */
  readonly said: Readonly<Record<FilterSign, Map<string, Facet>>>;
  /** Macros not yet filed: that can wait until somebody filters. */
  readonly waiting: { readonly part: Said; readonly slot: number }[];
  /** Every name a facet is found by, with its place in `all`. */
  readonly names: OrderedKeys;
}

export const startFacets = (): Facets => ({
  all: [],
  placeOf: new Map(),
  said: { "#": new Map(), "/": new Map(), ">": new Map() },
  waiting: [],
  names: orderedKeys(),
});

/** What a macro is filed under, as it is shown. */
export function filedUnder(
  macro: Pick<SearchableMacro, "tags" | "folder" | "origin">,
): { readonly sign: FilterSign; readonly label: string }[] {
  // Imported folders are written `A::B`.
  const levels = macro.folder.split(/::|\//).map((level) => level.trim());
  const folder = levels.filter((level) => level !== "").join("/");
  return [
    ...macro.tags.filter((tag) => tag.trim() !== "").map((tag) => ({ sign: "#" as const, label: tag.trim() })),
    ...(folder === "" ? [] : [{ sign: "/" as const, label: folder }]),
    ...(macro.origin ? [{ sign: ">" as const, label: macro.origin.packId }] : []),
  ];
}

/** A facet of this name, which is made where there is none yet. */
export function facetOf(facets: Facets, sign: FilterSign, label: string): Facet {
  const name = foldFilter(label);
  const known = facets.all[facets.placeOf.get(sign + name) ?? -1];
  if (known) return known;
  const place = facets.all.length;
  const fresh: Facet = { sign, label: label.replace(/[\n\r]/g, " "), slots: [] };
  facets.all.push(fresh);
  facets.placeOf.set(sign + name, place);
  facets.names.put(sign + name, place);
  if (sign !== "/") return fresh;
  for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1)) facets.names.put(name.slice(at), place);
  return fresh;
}

type Said = Pick<SearchableMacro, "tags" | "folder" | "origin">;

function addFacet(facets: Facets, sign: FilterSign, label: string, slot: number): void {
  let facet = facets.said[sign].get(label);
  if (!facet) {
    const part: Said = sign === "#" ? { tags: [label], folder: "" } : { tags: [], folder: label };
    const shown = sign === ">" ? label : filedUnder(part)[0]?.label;
    if (shown === undefined) return;
    facet = facetOf(facets, sign, shown);
    facets.said[sign].set(label, facet);
  }
  if (facet.slots[facet.slots.length - 1] !== slot) facet.slots.push(slot);
}

/** Files a macro, at the latest when somebody asks. */
export const addFacets = ({ waiting }: Facets, part: Said, slot: number): void => void waiting.push({ part, slot });

/** All tags, folders and packs, those without a macro too. */
export function facetsIn(facets: Facets): readonly Facet[] {
  for (const { part, slot } of facets.waiting.splice(0)) {
    for (const tag of part.tags) addFacet(facets, "#", tag, slot);
    if (part.folder !== "") addFacet(facets, "/", part.folder, slot);
    if (part.origin) addFacet(facets, ">", part.origin.packId, slot);
  }
  return facets.all;
}

export function dropFacets(facets: Facets, slot: number): void {
  for (const { slots } of facetsIn(facets)) {
    const at = firstAtLeast(slots, slot);
    if (slots[at] === slot) slots.splice(at, 1);
  }
}

/** The facets that have macros and a name that begins so. */
export function facetsFrom(facets: Facets, sign: FilterSign, beginning: string): Facet[] {
  const all = facetsIn(facets);
  const found = new Set<Facet>();
  facets.names.eachFrom(sign + foldFilter(beginning), (_, place) => {
    const facet = all[place];
    if (facet && facet.slots.length > 0) found.add(facet);
  });
  return [...found];
}
