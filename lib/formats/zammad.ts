import { type CsvFormat, eachRow, noteUnknown } from "./csv-table";
import { badRow, type Draft, newDraft, setInactive } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { ask, askLabel, named, replaceMarks } from "./house-placeholder";
import { htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { isNo, isRecord, itemsUnder, type JsonRecord, textOf, textsOf } from "./json-values";
import type { Losses } from "./losses";
import { rawBody } from "./raw-body";

const FIELDS = [
  ["firstname", "first_name"],
  ["lastname", "last_name"],
  ["fullname", "name"],
  ["email", "email"],
  ["phone", "phone"],
];
const NAMES: ReadonlyMap<string, string> = new Map([
  ...[
    ["ticket.customer", "customer"],
    ["user", "agent"],
    ["ticket.owner", "agent"],
  ].flatMap(([path, who]) =>
    FIELDS.filter(([, ours]) => who === "customer" || ours !== "phone").map(([theirs, ours]): [string, string] => [
      `${path}.${theirs}`,
      `${who}.${ours}`,
    ]),
  ),
  ["ticket.number", "ticket.id"],
  ["ticket.id", "ticket.id"],
  ["ticket.title", "ticket.subject"],
  ["ticket.organization.name", "company.name"],
  ["ticket.customer.organization.name", "company.name"],
  ["ticket.group.name", "inbox.name"],
]);
const KNOWN = new Set(
  "id name keywords content note active foreign_id groups group_ids created_by_id updated_by_id created_at updated_at".split(
    " ",
  ),
);

/** Spelled wrongly it is literal there, and here. */
const fill = (text: string, losses: Losses): string =>
  replaceMarks(text, /#\{([^{}\n]{1,200})\}/g, ([raw, inner = ""]) => {
    const path = inner.trim().toLowerCase();
    const ours = NAMES.get(path);
    if (ours) return named(ours);
    if (/^(?:ticket|config|user|article)\.[\w.]+$/.test(path)) return ask(askLabel(inner.trim()));
    losses.add("placeholder_unknown", "body", raw);
    return raw;
  });

const listIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? textsOf(value) : textOf(value).split("~~~")).map((one) => one.trim()).filter(Boolean);

function readModule(item: JsonRecord): Draft {
  const [shortcut = "", ...tags] = textOf(item.keywords)
    .split(/[\s,]+/)
    .filter(Boolean);
  const draft = newDraft({ id: textOf(item.id), title: textOf(item.name), shortcut, tags });
  const { losses } = draft;
  const groups = [...listIn(item.groups), ...listIn(item.group_ids)];
  if (groups.length > 0) losses.add("restriction_lost", "groups", groups.join(", "));
  setInactive(draft, isNo(item.active));
  draft.body = fill(htmlBody(rawBody(item.content, losses), losses), losses);
  return draft;
}

export const zammadCsv: CsvFormat = {
  system: "zammad",
  matches: (columns) =>
    columns.has("content") &&
    columns.has("name") &&
    ["keywords", "foreign_id"].some((one) => columns.has(one)) &&
    ["active", "note", "groups", "foreign_id", "id"].some((one) => columns.has(one)),
  read(table, notes) {
    noteUnknown(table, (column) => KNOWN.has(column) || column === "", notes);
    return eachRow(table, (record, number) =>
      textOf(record.name).trim() === "" && textOf(record.id).trim() === ""
        ? badRow(textOf(record.content).slice(0, 60), `row ${number}: no name`)
        : readModule(record),
    );
  },
};

const isModule = (item: unknown): boolean =>
  isRecord(item) && "keywords" in item && "content" in item && "name" in item;

export const zammadJson: JsonFormat = {
  system: "zammad",
  find(data) {
    const items = itemsUnder(data, "text_modules");
    return items.some(isModule) ? items : undefined;
  },
  read(items, _, notes) {
    noteUsage(items, notes, "created_at", "updated_at");
    return eachRecord(items, readModule);
  },
};
