import { type BraceDialect, fillLiquid, peoplePaths } from "./double-brace";
import { type Draft, newDraft, setInactive, skip } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { bestBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, recordOf, recordsOf, textOf, textsOf } from "./json-values";
import { rawBody } from "./raw-body";

const PERSON = { firstname: "first_name", lastname: "last_name", name: "name", email: "email", phone: "phone" };
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths(
      {
        "ticket.customer": "customer",
        "ticket.requester": "customer",
        "ticket.sender": "customer",
        current_user: "agent",
        "ticket.assignee_user": "agent",
      },
      PERSON,
    ),
    ["ticket.id", "ticket.id"],
    ["ticket.subject", "ticket.subject"],
  ]),
  asked: /^ticket\.(?:messages|channel|customer\.integrations|customer\.)|^current_user\.bio$/,
};

/** An action by its `name`: its title is free text and often wrong. */
function readMacro(item: JsonRecord): Draft {
  const draft = newDraft({
    id: textOf(item.id),
    title: firstText(item, "name", "title"),
    language: textOf(item.language),
  });
  const { losses } = draft;
  const tags: string[] = [];
  let reply: string | undefined;
  let note: string | undefined;
  for (const action of recordsOf(item.actions)) {
    const name = textOf(action.name);
    const given = recordOf(action.arguments);
    const text = () => bestBody(rawBody(given.body_html, losses), rawBody(given.body_text, losses), losses);
    if (name === "setResponseText") {
      const next = text();
      if (reply !== undefined && next !== "") losses.add("alternate_body_lost", "actions", next.slice(0, 60));
      reply ??= next;
    } else if (name === "addInternalNote") note ??= text();
    else if (name === "addAttachments") {
      for (const one of recordsOf(given.attachments))
        losses.add("attachment_lost", "actions", firstText(one, "name", "url"));
    } else {
      if (name === "addTags") tags.push(...textsOf(given.tags).flatMap((one) => one.split(",")));
      losses.add("action_lost", "actions", name || textOf(action.title));
    }
  }
  if (note !== undefined && reply === undefined) {
    draft.enabled = false;
    losses.add("private_note", "actions");
  } else if (note !== undefined) losses.add("action_lost", "actions", "addInternalNote");
  draft.tags = [...tags, textOf(item.intent)];
  setInactive(draft, textOf(item.archived_datetime) !== "");
  const body = reply?.trim() ? reply : (reply ?? note);
  if (body === undefined) return skip(draft, "empty_body_skipped", "body", "it writes no text");
  draft.body = fillLiquid(body, DIALECT, losses);
  return draft;
}

const isMacro = (item: unknown): boolean =>
  isRecord(item) &&
  "name" in item &&
  (recordsOf(item.actions).some((one) => "name" in one && "arguments" in one) ||
    (Array.isArray(item.actions) && "intent" in item));

export const gorgias: JsonFormat = {
  system: "gorgias",
  find(data) {
    const items = itemsUnder(data, "data", "macros");
    return items.some(isMacro) ? items : undefined;
  },
  read(items, data, notes) {
    if (textOf(recordOf(recordOf(data).meta).next_cursor) !== "") notes.add("truncated_list", "meta");
    noteUsage(items, notes, "usage", "created_datetime", "updated_datetime");
    return eachRecord(items, readMacro);
  },
};
