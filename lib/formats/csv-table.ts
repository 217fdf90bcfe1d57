import type { CsvRow } from "./csv-rows";
import { badRow, type Draft } from "./draft";
import type { JsonRecord } from "./json-values";
import type { Losses } from "./losses";

/** Rows under a header, as records by column name in lower case. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** One CSV export with a header: how it is told by its columns, and how it is read. */
export interface CsvFormat {
  readonly system: string;
  matches(columns: ReadonlySet<string>): boolean;
  read(table: CsvTable, notes: Losses): readonly Draft[];
}

/** @example columnName(" Short-Code ") // "short_code" */
export const columnName = (cell: string): string =>
  cell
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");

export const tableOf = (rows: readonly CsvRow[]): CsvTable => ({
  columns: (rows[0]?.cells ?? []).map(columnName),
  rows: rows.slice(1),
});

const nameOfRow = ({ cells, number }: CsvRow): string =>
  cells
    .find((cell) => cell.trim() !== "")
    ?.trim()
    .slice(0, 60) ?? `row ${number}`;

function problemOf(row: CsvRow, width: number): string | undefined {
  if (row.isBroken) return `row ${row.number}: its quotes do not close`;
  const extra = row.cells.slice(width).some((cell) => cell.trim() !== "");
  return extra ? `row ${row.number}: ${row.cells.length} cells under ${width} columns` : undefined;
}

/**
 * Reads row by row. A row with more cells than the header has is not guessed at: its text may be cut at a comma. Cells a
 * short row lacks are absent from its record.
 */
export function eachRow(
  { columns, rows }: CsvTable,
  read: (record: JsonRecord, number: number) => Draft | readonly Draft[] | undefined,
): readonly Draft[] {
  return rows.flatMap((row) => {
    const problem = problemOf(row, columns.length);
    if (problem) return [badRow(nameOfRow(row), problem)];
    const cells = row.cells.slice(0, columns.length).map((cell, at): [string, string] => [columns[at] ?? "", cell]);
    // The first of two columns of one name counts, unless it is empty.
    const record = Object.fromEntries(cells.toReversed().concat(cells.filter(([, cell]) => cell !== "").toReversed()));
    const draft = read(record, row.number);
    return draft === undefined ? [] : Array.isArray(draft) ? (draft as readonly Draft[]) : [draft as Draft];
  });
}

/** Names the columns nothing was made of, where they hold something. */
export function noteUnknown({ columns, rows }: CsvTable, isKnown: (column: string) => boolean, notes: Losses): void {
  for (const [at, column] of columns.entries()) {
    if (isKnown(column) || !rows.some(({ cells }) => (cells[at] ?? "").trim() !== "")) continue;
    notes.add("unknown_column", column || `column ${at + 1}`, column || `column ${at + 1}`);
  }
}
