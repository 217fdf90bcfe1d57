import Papa from "papaparse";

/** A cell that a spreadsheet would take for a formula gets an apostrophe; one that has an apostrophe already, another. */
const guarded = (cell: string): string => (/^'*[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

/** CSV that spreadsheets open as what it is: with a mark for UTF-8, `\r\n` row ends, no formulas. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(guarded));
  return `\ufeff${Papa.unparse({ fields: [...columns], data: safe }, { newline: "\r\n", quotes: false })}\r\n`;
}
