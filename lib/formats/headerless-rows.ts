import { readBeeftextRows } from "./beeftext";
import { readClippingsRows } from "./clippings";
import type { CsvRow } from "./csv-rows";
import { badRow, type Draft, newDraft } from "./draft";
import { escapeBraces } from "./house-placeholder";
import { hasTags, htmlBody } from "./html-body";
import { rawBody } from "./raw-body";
import { readTextExpanderRows } from "./text-expander";

const BEEFTEXT =
  /#\{(?:input|combo|cursor|clipboard|dateTime|date|time|key|upper|lower|trim|envVar|powershell|image)\b/;
const CLIPPINGS = /[$#]\[[^[\]\n]{1,100}\]/;
const TEXT_EXPANDER = /%(?:fill(?:text|area|popup|part|top)|snippet:|key:|clipboard|\||date:)/;

const looksLikeShortcut = (cell: string): boolean => /^\S{1,32}$/.test(cell.trim());

const mostly = (rows: readonly CsvRow[], test: (row: CsvRow) => boolean): boolean =>
  rows.filter(test).length > rows.length / 2;

/** What the rows of nobody in particular are taken for, by how they look. */
function readPlain(rows: readonly CsvRow[]): readonly Draft[] {
  const hasShortcuts = mostly(rows, ({ cells }) => looksLikeShortcut(cells[0] ?? ""));
  return rows.map((row) => {
    const [first = "", second = "", third = ""] = row.cells;
    if (row.isBroken || row.cells.length < 2) return badRow(first.slice(0, 60), `row ${row.number}`);
    const draft = newDraft(hasShortcuts ? { shortcut: first, title: third } : { title: first });
    const raw = rawBody(second, draft.losses);
    draft.body = escapeBraces(hasTags(raw) ? htmlBody(raw, draft.losses) : raw);
    if (row.cells.slice(3).some((cell) => cell.trim() !== ""))
      draft.losses.add("unknown_column", "", `column 4 of row ${row.number}`);
    return draft;
  });
}

/** Rows without a header, by the marks in their texts; `file` names the group where its tool does so. */
export function readHeaderless(
  rows: readonly CsvRow[],
  file: string,
): { readonly system: string; readonly drafts: readonly Draft[] } {
  const texts = rows.map(({ cells }) => cells.slice(1).join("\n"));
  const some = (marks: RegExp) => texts.some((text) => marks.test(text));
  if (some(BEEFTEXT)) return { system: "beeftext", drafts: readBeeftextRows(rows) };
  if (some(CLIPPINGS)) return { system: "clippings", drafts: readClippingsRows(rows) };
  if (some(TEXT_EXPANDER) || mostly(rows, ({ cells }) => /^;\S+$/.test((cells[0] ?? "").trim()))) {
    return { system: "text-expander", drafts: readTextExpanderRows(rows, file) };
  }
  return { system: "csv", drafts: readPlain(rows) };
}
