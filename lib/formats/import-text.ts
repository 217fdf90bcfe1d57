import { isAlfredSnippet, readAlfred } from "./alfred";
import { isAutoHotkey, readAutoHotkey } from "./auto-hotkey";
import { readBeeftextRows } from "./beeftext";
import { briskine } from "./briskine";
import type { ColumnChoice } from "./column-choice";
import { type CsvRow, csvRows } from "./csv-rows";
import { type CsvFormat, tableOf } from "./csv-table";
import type { Reading } from "./draft";
import { type EspansoFile, isEspanso, isEspansoManifest } from "./espanso";
import { hasBeeftextMarks, readHeaderless } from "./headerless-rows";
import { isRecord, itemsUnder, textOf } from "./json-values";
import { liveHelperChat } from "./live-helper-chat";
import type { Losses } from "./losses";
import { isOwnMarkdown, readOwnMarkdown, readsAsDocument } from "./own-markdown";
import { isOwnHeader, readOwnRecords, readOwnTable } from "./own-table";
import { columnWords, unknownTable } from "./plain-rows";
import { readJson } from "./read-json";
import { readPlist } from "./read-plist";
import { readYaml } from "./read-yaml";
import { recogniseJson } from "./recognise-json";
import { Refusal } from "./refusal";
import { isTextExpanderPlist, readTextExpanderPlist } from "./text-expander";
import { zammadCsv } from "./zammad";

/** Characters that show whether a text is a table. */
const SAMPLE = 100_000;

const CSV_FORMATS: readonly CsvFormat[] = [liveHelperChat, briskine, zammadCsv];
const YAML_KEYS = /^(?:matches|global_vars|imports)\s*:/m;
const YAML_MANIFEST = /^version\s*:/m;
/** The first line that says something is `key:`; comments and document starts say nothing. */
const STARTS_AS_YAML = /^(?:[^\S\n]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\n)*[^\S\n]*(?:["']?[\w-]+["']?\s*:(?:\s|$)|\{)/;

const unknownFormat = () =>
  new Refusal(
    "unknown_format",
    "This is no export that is known here. Save your macros as CSV with a header: title, shortcut, body.",
  );

/** A text file that was told apart, or an Espanso part that is read with the others of its pack. */
export type TextFile =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "espanso"; readonly root: EspansoFile["root"] }
  | { readonly kind: "manifest"; readonly title: string };

/** `Support.backup.csv` -> `Support`: their importer cuts at the first dot. */
const groupOf = (file: string): string => (file.split(/[/\\]/).at(-1) ?? "").split(".")[0] ?? "";

function readAsJson(data: unknown, file: string, notes: Losses): TextFile {
  const found = recogniseJson(data);
  if (found) {
    const drafts = found.format.read(found.items, data, notes);
    return { kind: "reading", reading: { system: found.format.system, drafts, notes } };
  }
  if (isEspanso(data)) return { kind: "espanso", root: data };
  const alfred = (Array.isArray(data) ? data : [data]).filter(isAlfredSnippet);
  if (alfred.length > 0) {
    const drafts = readAlfred({ name: "", prefix: "", suffix: "", snippets: alfred });
    return { kind: "reading", reading: { system: "alfred", drafts, notes } };
  }
  const items = itemsUnder(data, "macros", "items", "data", "results", "templates", "snippets", "responses");
  const [first] = items.filter(isRecord);
  if (first && isOwnHeader(Object.keys(first).map((key) => key.toLowerCase()))) {
    return { kind: "reading", reading: { system: "json", drafts: readOwnRecords(items, notes), notes } };
  }
  if (Array.isArray(data) && data.length === 0)
    return { kind: "reading", reading: { system: "json", drafts: [], notes } };
  throw new Refusal("unknown_format", `${groupOf(file) || "This file"} holds no macros of a kind that is known here.`);
}

/** Most rows have as many cells as the widest common count: prose with commas has not. */
function looksLikeTable(rows: readonly CsvRow[]): boolean {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return [...widths].some(([width, count]) => width > 1 && count * 2 > rows.length) || startsWithWords(rows);
}

/** Rows of uneven width whose first cells are single words, as shortcuts are. */
const startsWithWords = (rows: readonly CsvRow[]): boolean =>
  rows.length > 1 && rows.every(({ cells }) => cells.length > 1 && /^\S{1,32}$/.test((cells[0] ?? "").trim()));

function readAsCsv(text: string, file: string, notes: Losses, chosen?: ColumnChoice): Reading {
  const cells = text.replace(/^sep=(.)\n/i, "");
  // A long text that is no table need not be read to its end.
  const start = cells.length > SAMPLE ? csvRows(cells.slice(0, SAMPLE)) : [];
  if (start.length > 1 && !looksLikeTable(start) && !isOwnHeader(tableOf(start).columns)) throw unknownFormat();
  const rows = csvRows(cells);
  const table = tableOf(rows);
  const columns = new Set(table.columns);
  const format = CSV_FORMATS.find((one) => one.matches(columns));
  if (format) return { system: format.system, drafts: format.read(table, notes), notes };
  // The sheet Beeftext prints has names we know, and marks of its own.
  const isSheet = table.columns.join() === "group,name,keyword,snippet";
  if (isSheet && hasBeeftextMarks(table.rows)) return { system: "beeftext", drafts: readBeeftextRows(rows), notes };
  if (isOwnHeader(table.columns)) {
    const isExpander = columns.has("abbreviation") && columns.has("snippet");
    if (!isExpander) return { system: "csv", drafts: readOwnTable(table, notes), notes };
    const at = ["abbreviation", "snippet", "label"].map((name) => table.columns.indexOf(name));
    const ordered = table.rows.map((row) => ({ ...row, cells: at.map((index) => row.cells[index] ?? "") }));
    const { drafts, system } = readHeaderless(ordered, groupOf(file));
    return { system: system === "csv" ? "text-expander" : system, drafts, notes };
  }
  if (!looksLikeTable(rows)) throw unknownFormat();
  const { choice, ...read } = readHeaderless(rows, groupOf(file), chosen);
  if (choice && !chosen) notes.add("unknown_column", "", columnWords(choice));
  return { ...read, notes, ...(choice ? { table: unknownTable(file, rows, choice) } : {}) };
}

function readAsYaml(text: string): TextFile | undefined {
  if (!STARTS_AS_YAML.test(text) || !(YAML_KEYS.test(text) || YAML_MANIFEST.test(text))) return undefined;
  let documents: readonly unknown[];
  try {
    documents = readYaml(text);
  } catch (error) {
    // A Markdown pack may have lines that look the same.
    if (error instanceof Refusal && error.reason === "broken" && isOwnMarkdown(text)) return undefined;
    throw error;
  }
  const matches = documents.filter(isEspanso);
  const [first] = matches;
  if (first) {
    const all = (key: string) => matches.flatMap((one) => (Array.isArray(one[key]) ? (one[key] as unknown[]) : []));
    return {
      kind: "espanso",
      root: matches.length === 1 ? first : { matches: all("matches"), global_vars: all("global_vars") },
    };
  }
  const manifest = documents.find(isEspansoManifest);
  return manifest ? { kind: "manifest", title: textOf(manifest.title) || textOf(manifest.name) } : undefined;
}

export interface TextContext {
  /** What a person said about the columns. */
  readonly chosen?: ColumnChoice | undefined;
  /** Nobody chose this file by itself: it came with a folder or an archive. */
  readonly isOneOfMany: boolean;
}

/** Tells a text's format by its content alone and reads it. Line ends are `\n`. */
export function readText(text: string, file: string, notes: Losses, { chosen, isOneOfMany }: TextContext): TextFile {
  const data = readJson(text);
  if (data !== undefined) return readAsJson(data, file, notes);
  if (/^\s*<(?:\?xml|!DOCTYPE plist|plist)\b/i.test(text)) {
    const root = /<plist\b/i.test(text) ? readPlist(text) : undefined;
    if (!isTextExpanderPlist(root)) throw unknownFormat();
    return {
      kind: "reading",
      reading: { system: "text-expander", drafts: readTextExpanderPlist(root, groupOf(file), notes), notes },
    };
  }
  const yaml = readAsYaml(text);
  if (yaml) return yaml;
  if (isOneOfMany && readsAsDocument(text, file)) {
    throw new Refusal(
      "unknown_format",
      "This reads like a text about the macros. If it is a pack, import it by itself.",
    );
  }
  if (isOwnMarkdown(text))
    return { kind: "reading", reading: { system: "markdown", drafts: readOwnMarkdown(text, notes), notes } };
  if (isAutoHotkey(text))
    return { kind: "reading", reading: { system: "auto-hotkey", drafts: readAutoHotkey(text), notes } };
  if (/^\s*[[{]\s*["[{\]}]/.test(text))
    throw new Refusal("broken", "The JSON in this file is broken. Export it again.");
  return { kind: "reading", reading: readAsCsv(text, file, notes, chosen) };
}
