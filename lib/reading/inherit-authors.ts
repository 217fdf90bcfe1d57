import type { RowFacts } from "./row-facts";
import { foldWords } from "./word-list";

const isDrawnAlike = (a: RowFacts, b: RowFacts): boolean =>
  a.side === b.side && (a.look?.surface ?? "") === (b.look?.surface ?? "");

/** A run tells its author once: at its first row, or, where the very first row has none, at its last. */
export function inheritAuthors(rows: readonly RowFacts[]): readonly RowFacts[] {
  const named = rows.filter(({ author }) => author !== undefined);
  if (named.length === 0 || named.length === rows.length) return rows;
  const names = new Set(named.map(({ author }) => foldWords(author ?? "")));
  const sides = new Set(rows.map(({ side, look }) => `${side}|${look?.surface}`));
  // Where one side never has a name, its rows are nobody's run.
  const nameless = [...sides].filter((key) => !named.some(({ side, look }) => `${side}|${look?.surface}` === key));
  if (names.size === 0) return rows;
  const backwards = rows[0]?.author === undefined && rows[0]?.side !== "center";
  const result = [...rows];
  const order = rows.map((_, index) => (backwards ? rows.length - 1 - index : index));
  let last: RowFacts | undefined;
  for (const index of order) {
    const row = result[index];
    if (!row) continue;
    if (row.author !== undefined) {
      last = row;
      continue;
    }
    const alone = nameless.includes(`${row.side}|${row.look?.surface}`);
    if (last && !alone && isDrawnAlike(last, row) && row.delivery !== "draft")
      result[index] = { ...row, author: last.author ?? "" };
    else last = undefined;
  }
  return result;
}
