import { type CsvTable, eachRow, noteUnknown } from "./csv-table";
import { badRow, type Draft, newDraft } from "./draft";
import { eachRecord } from "./each-record";
import { unguardFormulas } from "./formula-guard";
import { roleOfWord } from "./header-words";
import { htmlBody } from "./html-body";
import { isNo, isYes, type JsonRecord, textOf, textsOf } from "./json-values";
import type { Losses } from "./losses";
import { setOwnLength } from "./own-length";
import { readFolder, readTags } from "./own-lists";
import { rawBody } from "./raw-body";

/** What a column may be called, in our own CSV and in exports of tools without a format of their own. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  body: [
    "body",
    "text",
    "content",
    "message",
    "snippet",
    "template",
    "reply",
    "expansion",
    "phrase",
    "replace",
    "replacement",
    "value",
    "plaintext",
    "response",
    "answer",
    "canned_response",
    "reply_text",
    "message_text",
    "template_text",
    "snippet_text",
    "response_text",
    "body_text",
    "body_html",
    "content_html",
    "html",
  ],
  shortcut: [
    "shortcut",
    "keyword",
    "trigger",
    "abbreviation",
    "short_code",
    "shortcode",
    "abbr",
    "shorthand",
    "command",
    "autotext",
    "shortcut_key",
    "shortcut_name",
  ],
  title: ["title", "name", "label", "description", "subject_line", "template_name", "snippet_name", "macro_name"],
  folder: ["folder", "category", "group", "collection", "set"],
  tags: ["tags", "keywords", "tag", "labels"],
  language: ["language", "lang", "locale"],
  enabled: ["enabled", "active"],
  aliases: ["aliases"],
  pinned: ["pinned"],
  maxChars: ["max_chars"],
  options: ["options"],
  scope: ["scope"],
};
/** Names that make a row a header by themselves. */
const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(COLUMNS).flatMap(([field, names]) => names.map((name): [string, string] => [name, field])),
);

export const fieldOf = (column: string): string | undefined => FIELD_OF.get(column);

/** A header has a column for the text and another one that is known. */
export function isOwnHeader(columns: readonly string[]): boolean {
  const fields = new Set(columns.map(fieldOf).filter((field) => field !== undefined));
  return fields.has("body") && (fields.size > 1 || columns.length === 1);
}

/** The column for each field: the name that comes first in the table above wins, then one in another language. */
function columnsByField(columns: readonly string[]): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  for (const [field, names] of Object.entries(COLUMNS)) {
    const column =
      names.find((name) => columns.includes(name)) ??
      columns.find((one) => fieldOf(one) === undefined && roleOfWord(one) === field);
    if (column !== undefined) used.set(field, column);
  }
  return used;
}

/** Columns of our own export: nothing in it is HTML, however it looks. */
const OURS = ["title", "shortcut", "body", "folder", "tags", "language", "enabled"];
/** Elements that only an editor of rich text writes; `<b>` or `<name>` may be typed. */
const LAID_OUT = /<(?:p|div|br|ul|ol|li|table|h[1-6])(?:\s[^<>]*)?\/?>/i;

function readRecord(
  record: JsonRecord,
  used: ReadonlyMap<string, string>,
  isOurs: boolean,
  plain: (cell: string) => string = (text) => text,
): Draft {
  const raw = (field: string): unknown => record[used.get(field) ?? ""];
  const cell = (field: string): string => plain(textOf(raw(field)));
  const list = (field: string, split: (text: string) => string[]): readonly string[] =>
    Array.isArray(raw(field)) ? textsOf(raw(field)) : split(cell(field));
  const draft = newDraft({
    id: textOf(record.id),
    title: cell("title"),
    shortcut: cell("shortcut"),
    aliases: list("aliases", readTags),
    folder: list("folder", readFolder),
    tags: list("tags", readTags),
    language: cell("language"),
    enabled: !isNo(raw("enabled")),
    pinned: isYes(raw("pinned")),
  });
  setOwnLength(draft, cell("maxChars"));
  if (cell("options").trim() !== "") draft.losses.add("options_lost", "options", cell("options"));
  const scope = cell("scope").trim();
  if (scope !== "" && !/^(?:all|global|everyone)$/i.test(scope)) draft.losses.add("restriction_lost", "scope", scope);
  const body = plain(rawBody(raw("body"), draft.losses));
  const isHtml = /html$/.test(used.get("body") ?? "") || (!isOurs && LAID_OUT.test(body));
  draft.body = isHtml ? htmlBody(body, draft.losses) : body;
  return draft;
}

export function readOwnTable(table: CsvTable, notes: Losses): readonly Draft[] {
  const used = columnsByField(table.columns);
  const columns = new Set([...used.values(), "id"]);
  noteUnknown(table, (column) => columns.has(column), notes);
  const bodyColumn = used.get("body") ?? "";
  const isOurs = OURS.every((name) => table.columns.includes(name));
  return eachRow(table, (record, number) =>
    bodyColumn in record
      ? readRecord(record, used, isOurs, unguardFormulas)
      : badRow(textOf(record[used.get("title") ?? ""]) || textOf(Object.values(record)[0]), `row ${number}: too short`),
  );
}

/** Records of a JSON list that has names for a text and something else. */
export function readOwnRecords(items: readonly unknown[], notes: Losses): readonly Draft[] {
  const keys = [
    ...new Set(items.flatMap((item) => (typeof item === "object" && item !== null ? Object.keys(item) : []))),
  ];
  const used = columnsByField(keys.map((key) => key.toLowerCase()));
  const known = new Set([...used.values(), "id", "source"]);
  for (const key of keys) if (!known.has(key.toLowerCase())) notes.add("unknown_column", key, key);
  const isOurs = OURS.every((name) => keys.includes(name));
  return eachRecord(items, (item) =>
    readRecord(
      Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value])),
      used,
      isOurs,
    ),
  );
}
