import { type BraceDialect, fillLiquid, peoplePaths } from "./double-brace";
import { type Draft, newDraft, skip } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { bestBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, listOf, recordsOf, textOf } from "./json-values";
import { rawBody } from "./raw-body";

const PERSON = {
  firstname: "first_name",
  first_name: "first_name",
  lastname: "last_name",
  last_name: "last_name",
  name: "name",
  email: "email",
  phone: "phone",
};
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths(
      {
        "ticket.requester": "customer",
        "ticket.contact": "customer",
        user: "customer",
        "ticket.agent": "agent",
        agent: "agent",
      },
      PERSON,
    ),
    ["ticket.id", "ticket.id"],
    ["ticket.subject", "ticket.subject"],
    ["ticket.company.name", "company.name"],
    ["ticket.requester.company_name", "company.name"],
  ]),
};
const VISIBILITY: Readonly<Record<string, string>> = { "1": "only for its owner", "2": "only for some groups" };

function readResponse(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id), title: firstText(item, "title", "name") });
  const { losses } = draft;
  const visibility = VISIBILITY[textOf(item.visibility)];
  if (visibility || listOf(item.group_ids).length > 0)
    losses.add("restriction_lost", "visibility", visibility ?? "only for some groups");
  for (const one of recordsOf(item.attachments))
    losses.add("attachment_lost", "attachments", firstText(one, "name", "attachment_url"));
  if (!("content" in item) && !("content_html" in item)) {
    return skip(
      draft,
      "body_missing_in_list",
      "content",
      "the list of a folder holds titles only: fetch each response by itself",
    );
  }
  const text = bestBody(rawBody(item.content_html, losses), rawBody(item.content, losses), losses);
  draft.body = fillLiquid(text, DIALECT, losses);
  return draft;
}

const isResponse = (item: unknown): boolean =>
  isRecord(item) &&
  "title" in item &&
  ("content_html" in item ||
    ("folder_id" in item && "content" in item) ||
    ("group_ids" in item && "visibility" in item));
const isFolder = (item: unknown): boolean => isRecord(item) && "name" in item && "responses_count" in item;

export const freshdesk: JsonFormat = {
  system: "freshdesk",
  find(data) {
    if (isRecord(data) && Array.isArray(data.canned_responses)) return data.canned_responses;
    const items = itemsUnder(data, "canned_responses", "responses", "canned_response");
    return items.some((item) => isResponse(item) || isFolder(item)) ? items : undefined;
  },
  read(items, _, notes) {
    noteUsage(items, notes, "created_at", "updated_at");
    return eachRecord(items, readResponse);
  },
};
