import Papa from "papaparse";
import { guardFormulas } from "./formula-guard";

/** CSV that spreadsheets open as what it is: with a mark for UTF-8, `\r\n` row ends, no formulas. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(guardFormulas));
  return `\ufeff${Papa.unparse({ fields: [...columns], data: safe }, { newline: "\r\n", quotes: false })}\r\n`;
}
