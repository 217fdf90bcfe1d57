import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, type UnknownTable } from "./column-choice";
import type { CsvRow } from "./csv-rows";
import { columnName } from "./csv-table";
import { badRow, type Draft, newDraft } from "./draft";
import { roleOfWord } from "./header-words";
import { escapeBraces } from "./house-placeholder";
import { hasTags, htmlBody } from "./html-body";
import { readFolder, readTags } from "./own-lists";
import { fieldOf } from "./own-table";
import { rawBody } from "./raw-body";

const SHOWN_ROWS = 5;
const SHOWN_LETTERS = 80;

const looksLikeShortcut = (cell: string): boolean => /^\S{1,32}$/.test(cell.trim());

const isRole = (name: string | undefined): name is ColumnRole => COLUMN_ROLES.some((role) => role === name);

/** A first row that names the text and something else, in whichever language. */
function namedColumns({ cells }: CsvRow): ColumnChoice | undefined {
  const roles = cells.map((cell): ColumnRole => {
    const field = fieldOf(columnName(cell));
    return roleOfWord(cell) ?? (isRole(field) ? field : "none");
  });
  const once = roles.map((role, at) => (roles.indexOf(role) === at ? role : "none"));
  const known = once.filter((role) => role !== "none");
  const isAllNames = cells.length > 2 && cells.every((cell) => /^[^.!?]{1,30}$/.test(cell.trim()));
  return once.includes("body") && (known.length > 1 || isAllNames) ? { roles: once, skipsFirst: true } : undefined;
}

/** The column with the most to read. */
function longestColumn(rows: readonly CsvRow[], width: number): number {
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, { cells }) => sum + (cells[at] ?? "").length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/**
 * By the names in the first row. Without names two columns are shortcut and text, a third the title; a first one of
 * several words is a title itself. Of more columns the longest is the text.
 */
export function guessColumns(rows: readonly CsvRow[]): ColumnChoice {
  const named = rows[0] && namedColumns(rows[0]);
  if (named) return named;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const short = rows.filter(({ cells }) => looksLikeShortcut(cells[0] ?? "")).length;
  const first: readonly ColumnRole[] = short * 2 > rows.length ? ["shortcut", "body", "title"] : ["title", "body"];
  const roles = Array.from({ length: width }, (_, at) => first[at] ?? "none");
  const longest = longestColumn(rows, width);
  if (width > 3 && longest > 0 && roles[longest] !== "body") {
    roles[1] = first[0] === "title" ? "none" : "title";
    roles[longest] = "body";
    if (longest !== 2 && roles[2] === "title") roles[2] = "none";
  }
  return { roles, skipsFirst: false };
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
export const columnWords = ({ roles, skipsFirst }: ColumnChoice): string =>
  `columns ${skipsFirst ? "by their names in the first row" : "without known names"}, taken for: ${roles.map((role) => (role === "none" ? "nothing" : role)).join(", ")}`;
