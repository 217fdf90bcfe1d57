import type { ColumnChoice, ColumnRole, UnknownTable } from "./column-choice";
import type { CsvRow } from "./csv-rows";
import { badRow, type Draft, newDraft } from "./draft";
import { escapeBraces } from "./house-placeholder";
import { hasTags, htmlBody } from "./html-body";
import { readFolder, readTags } from "./own-lists";
import { rawBody } from "./raw-body";

const SHOWN_ROWS = 5;
const SHOWN_LETTERS = 80;

const looksLikeShortcut = (cell: string): boolean => /^\S{1,32}$/.test(cell.trim());

/** Two columns are shortcut and text, a third the title; a first one of several words is a title itself. */
export function guessColumns(rows: readonly CsvRow[]): ColumnChoice {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const short = rows.filter(({ cells }) => looksLikeShortcut(cells[0] ?? "")).length;
  const first: readonly ColumnRole[] = short * 2 > rows.length ? ["shortcut", "body", "title"] : ["title", "body"];
  return { roles: Array.from({ length: width }, (_, at) => first[at] ?? "none"), skipsFirst: false };
}

function readRow(row: CsvRow, roles: readonly ColumnRole[]): Draft {
  const cell = (role: ColumnRole): string => row.cells[roles.indexOf(role)] ?? "";
  const first = row.cells[0] ?? "";
  if (row.isBroken || row.cells.length <= roles.indexOf("body")) return badRow(first.slice(0, 60), `row ${row.number}`);
  const draft = newDraft({
    title: cell("title"),
    shortcut: cell("shortcut"),
    folder: readFolder(cell("folder")),
    tags: readTags(cell("tags")),
    language: cell("language"),
  });
  const raw = rawBody(cell("body"), draft.losses);
  draft.body = escapeBraces(hasTags(raw) ? htmlBody(raw, draft.losses) : raw);
  return draft;
}

/** Rows of nobody in particular: their `{{` are text. Without a column for the text there is nothing to read. */
export function readPlainRows(rows: readonly CsvRow[], { roles, skipsFirst }: ColumnChoice): readonly Draft[] {
  if (!roles.includes("body")) return [];
  return rows.slice(skipsFirst ? 1 : 0).map((row) => readRow(row, roles));
}

/** What a person needs to see to say what the columns are. */
export const unknownTable = (file: string, rows: readonly CsvRow[], choice: ColumnChoice): UnknownTable => ({
  file,
  choice,
  rows: rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SHOWN_LETTERS))),
});

/** How the columns were understood, in words for the report. */
export const columnWords = ({ roles }: ColumnChoice): string =>
  `columns without known names, taken for: ${roles.map((role) => (role === "none" ? "nothing" : role)).join(", ")}`;
