import { type BraceDialect, fillBraces, peoplePaths } from "./double-brace";
import { type Draft, newDraft } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, listOf, recordOf, recordsOf, textOf } from "./json-values";
import { rawBody } from "./raw-body";

const PERSON = {
  first_name: "first_name",
  last_name: "last_name",
  name: "name",
  full_name: "name",
  email: "email",
  phone: "phone",
};
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths({ recipient: "customer", contact: "customer", user: "agent", teammate: "agent" }, PERSON),
    ["account.name", "company.name"],
  ]),
};

function readTemplate(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id), title: firstText(item, "name") });
  const { losses } = draft;
  if (textOf(item.subject).trim() !== "") losses.add("action_lost", "subject", "subject");
  for (const one of recordsOf(item.attachments)) {
    const isInline = recordOf(one.metadata).is_inline === true;
    losses.add(
      isInline ? "image_lost" : "attachment_lost",
      "attachments",
      firstText(one, "filename", "url") || "a file",
    );
  }
  if (item.is_available_for_all_inboxes === false || listOf(item.inbox_ids).length > 0)
    losses.add("restriction_lost", "inbox_ids");
  draft.body = fillBraces(htmlBody(rawBody(item.body, losses), losses), DIALECT, losses);
  return draft;
}

const isTemplate = (item: unknown): boolean =>
  isRecord(item) &&
  "name" in item &&
  "body" in item &&
  (/^rsp_/.test(textOf(item.id)) || ("_links" in item && "attachments" in item));

export const front: JsonFormat = {
  system: "front",
  find(data) {
    const items = itemsUnder(data, "_results");
    return items.some(isTemplate) ? items : undefined;
  },
  read(items, data, notes) {
    if (textOf(recordOf(recordOf(data)._pagination).next) !== "") notes.add("truncated_list", "_pagination");
    noteUsage(items, notes, "created_at", "updated_at");
    return eachRecord(items, readTemplate);
  },
};
