import { type BraceDialect, fillBraces } from "./double-brace";
import { type Draft, newDraft } from "./draft";
import { eachRecord } from "./each-record";
import { hasTags, htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord } from "./json-values";
import { rawBody } from "./raw-body";

/** Its fields are labels that a person or the page fills: all are asked for, the plain ones known. */
const DIALECT: BraceDialect = {
  names: new Map([
    ["firstname", "customer.first_name"],
    ["first_name", "customer.first_name"],
    ["lastname", "customer.last_name"],
    ["last_name", "customer.last_name"],
    ["fullname", "customer.name"],
    ["email", "customer.email"],
    ["phone", "customer.phone"],
  ]),
  asked: /./,
};

function readExpansion(item: JsonRecord): Draft {
  const shortcut = firstText(item, "trigger", "abbreviation", "shortcut");
  const draft = newDraft({
    id: firstText(item, "id", "uuid"),
    title: firstText(item, "label", "name", "title"),
    shortcut,
  });
  const raw = rawBody(firstText(item, "expansion", "text", "value", "content", "snippet", "html"), draft.losses);
  draft.body = fillBraces(hasTags(raw) ? htmlBody(raw, draft.losses) : raw, DIALECT, draft.losses);
  return draft;
}

const isExpansion = (item: unknown): boolean =>
  isRecord(item) &&
  ("trigger" in item || "abbreviation" in item) &&
  ["expansion", "text", "value", "content", "snippet", "html"].some((key) => key in item);

export const magical: JsonFormat = {
  system: "magical",
  find(data) {
    const items = itemsUnder(data, "expansions", "shortcuts", "data");
    return items.some(isExpansion) ? items : undefined;
  },
  read: (items) => eachRecord(items, readExpansion),
};
