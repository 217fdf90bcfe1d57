import { readBeeftextRows } from "./beeftext";
import { readClippingsRows } from "./clippings";
import type { ColumnChoice } from "./column-choice";
import type { CsvRow } from "./csv-rows";
import type { Draft } from "./draft";
import { guessColumns, readPlainRows } from "./plain-rows";
import { readTextExpanderRows } from "./text-expander";

const BEEFTEXT =
  /#\{(?:input|combo|cursor|clipboard|dateTime|date|time|key|upper|lower|trim|envVar|powershell|image)\b/;
const CLIPPINGS = /[$#]\[[^[\]\n]{1,100}\]/;
const TEXT_EXPANDER = /%(?:fill(?:text|area|popup|part|top)|snippet:|key:|clipboard|\||date:)/;

const mostly = (rows: readonly CsvRow[], test: (row: CsvRow) => boolean): boolean =>
  rows.filter(test).length > rows.length / 2;

export const hasBeeftextMarks = (rows: readonly CsvRow[]): boolean =>
  rows.some(({ cells }) => cells.some((cell) => BEEFTEXT.test(cell)));

export interface HeaderlessRows {
  readonly system: string;
  readonly drafts: readonly Draft[];
  /** How the columns were understood, where that is a guess or a person's choice. */
  readonly choice?: ColumnChoice;
}

/**
 * Rows without a header, by the marks in their texts; `group` names the folder where their tool does so. What a person
 * said about the columns counts before any guess.
 */
export function readHeaderless(rows: readonly CsvRow[], group: string, chosen?: ColumnChoice): HeaderlessRows {
  const texts = rows.map(({ cells }) => cells.slice(1).join("\n"));
  const some = (marks: RegExp) => texts.some((text) => marks.test(text));
  if (!chosen && hasBeeftextMarks(rows)) return { system: "beeftext", drafts: readBeeftextRows(rows) };
  if (!chosen && some(CLIPPINGS)) return { system: "clippings", drafts: readClippingsRows(rows) };
  if (!chosen && (some(TEXT_EXPANDER) || mostly(rows, ({ cells }) => /^;\S+$/.test((cells[0] ?? "").trim())))) {
    return { system: "text-expander", drafts: readTextExpanderRows(rows, group) };
  }
  const choice = chosen ?? guessColumns(rows);
  return { system: "csv", drafts: readPlainRows(rows, choice), choice };
}
