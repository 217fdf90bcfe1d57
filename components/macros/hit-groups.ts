import type { Hit, HitGroup } from "../../lib/wire/search-answer";
import type { SearchRow } from "./search-rows";

const NAMES: Readonly<Record<HitGroup, string>> = {
  recent: "Pinned and recent",
  suggested: "For the last message",
  others: "All macros",
};

/** Rows that stand together, with their name where they have one. */
export interface RowGroup {
  readonly name?: string;
  /** Place of the first row in the whole list. */
  readonly from: number;
  readonly rows: readonly SearchRow[];
}

const groupOf = (row: SearchRow | undefined): HitGroup | undefined => (row?.kind === "hit" ? row.hit.group : undefined);

/** Parts rows where their group changes; `from` is the place of the first one. */
export function groupRows(rows: readonly SearchRow[], from: number): readonly RowGroup[] {
  const groups: { name?: string; from: number; rows: SearchRow[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const group = groupOf(row);
    const last = groups.at(-1);
    if (last && groupOf(rows[at - 1]) === group) last.rows.push(row);
    else groups.push({ from: from + at, rows: [row], ...(group ? { name: NAMES[group] } : {}) });
  }
  return groups;
}

/** Why a macro is suggested. */
export function reasonWords({ words, learned }: NonNullable<Hit["because"]>): string {
  const said = `Customer wrote: ${words.join(", ")}`;
  return learned ? `${said}. It answered that before.` : said;
}
