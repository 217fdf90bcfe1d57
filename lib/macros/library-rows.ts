import { foldText } from "./fold-text";
import type { MacroId, PackId } from "./macro";
import type { MacroSummary } from "./macro-summary";

/** A summary with what sorting and filtering compare, made once. */
export interface LibraryRow extends MacroSummary {
  readonly titleKey: string;
  readonly key: string;
}

export const rowOf = (summary: MacroSummary): LibraryRow => ({
  ...summary,
  titleKey: foldText(summary.title),
  key: foldText(
    [
      summary.title,
      `/${summary.shortcut}`,
      summary.folder,
      ...summary.tags.map((tag) => `#${tag}`),
      ...(summary.aliases ?? []),
      summary.begins,
    ].join(" "),
  ),
});

export type SortBy = "title" | "uses" | "changed";

/** What is shown of the library. */
export interface LibraryFilter {
  readonly only?: "pinned" | "unused";
  readonly folder?: string;
  readonly tag?: string;
  readonly packId?: PackId;
  /** Words that must all be there, in title, shortcut, folder, tags, other names or the beginning of the text. */
  readonly words: string;
}

const byTitle = (a: LibraryRow, b: LibraryRow): number =>
  a.titleKey < b.titleKey ? -1 : a.titleKey > b.titleKey ? 1 : a.id < b.id ? -1 : 1;

const ORDER: Readonly<Record<SortBy, (a: LibraryRow, b: LibraryRow) => number>> = {
  title: byTitle,
  uses: (a, b) => b.uses - a.uses || (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0) || byTitle(a, b),
  changed: (a, b) => (b.changedAt ?? 0) - (a.changedAt ?? 0) || byTitle(a, b),
};

/**
 * Rows by title, most used first, or last changed first. `before` is how they stood last time: most stand so again, and a
 * list that is nearly in order is sorted in a tenth of the time.
 */
export function sortRows(
  rows: ReadonlyMap<MacroId, LibraryRow>,
  by: SortBy,
  before: readonly LibraryRow[] = [],
): LibraryRow[] {
  const again = before.flatMap(({ id }) => rows.get(id) ?? []);
  if (again.length === rows.size) return again.sort(ORDER[by]);
  const known = new Set(again.map(({ id }) => id));
  const others = [...rows.values()].filter(({ id }) => !known.has(id)).sort(ORDER[by]);
  return [...again, ...others].sort(ORDER[by]);
}

/** The rows a filter lets through, in their order; `withText` names more macros that have the words further down. */
export function filterRows(
  rows: readonly LibraryRow[],
  filter: LibraryFilter,
  withText: ReadonlySet<MacroId> = new Set(),
): readonly LibraryRow[] {
  const { only, folder, tag, packId } = filter;
  const words = foldText(filter.words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(
    (row) =>
      (only !== "pinned" || row.pinned) &&
      (only !== "unused" || row.uses === 0) &&
      (folder === undefined || row.folder === folder) &&
      (tag === undefined || row.tags.includes(tag)) &&
      (packId === undefined || row.packId === packId) &&
      (words.every((word) => row.key.includes(word)) || (words.length > 0 && withText.has(row.id))),
  );
}

/** A folder, tag or pack with how many macros are in it. */
export interface LibraryGroup {
  readonly name: string;
  readonly count: number;
}

export interface LibraryGroups {
  /** By name; "" is for those without a folder. */
  readonly folders: readonly LibraryGroup[];
  /** Most used first. */
  readonly tags: readonly LibraryGroup[];
  readonly packs: readonly LibraryGroup[];
  readonly pinned: number;
  readonly unused: number;
}

/** What the library can be filtered by. */
export function groupRows(rows: Iterable<LibraryRow>): LibraryGroups {
  const [folders, tags, packs] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (into: Map<string, number>, name: string) => into.set(name, (into.get(name) ?? 0) + 1);
  let [pinned, unused] = [0, 0];
  for (const row of rows) {
    count(folders, row.folder);
    for (const tag of row.tags) count(tags, tag);
    if (row.packId) count(packs, row.packId);
    if (row.pinned) pinned++;
    if (row.uses === 0) unused++;
  }
  const byName = (a: LibraryGroup, b: LibraryGroup) => (foldText(a.name) < foldText(b.name) ? -1 : 1);
  const groups = (from: Map<string, number>) => [...from].map(([name, many]) => ({ name, count: many }));
  return {
    folders: groups(folders).sort(byName),
    tags: groups(tags).sort((a, b) => b.count - a.count || byName(a, b)),
    packs: groups(packs).sort(byName),
    pinned,
    unused,
  };
}
