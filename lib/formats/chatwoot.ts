import { type BraceDialect, fillBraces, peoplePaths } from "./double-brace";
import { type Draft, newDraft, skip } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { escapeBraces } from "./house-placeholder";
import type { JsonFormat } from "./json-format";
import {
  firstText,
  isRecord,
  itemsUnder,
  type JsonRecord,
  listOf,
  recordOf,
  recordsOf,
  textOf,
  textsOf,
} from "./json-values";
import type { Losses } from "./losses";
import { flattenMarkdown } from "./markdown-links";
import { rawBody } from "./raw-body";

const PERSON = { name: "name", first_name: "first_name", last_name: "last_name", email: "email", phone: "phone" };
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths({ contact: "customer", agent: "agent" }, PERSON),
    ["conversation.id", "ticket.id"],
    ["conversation.display_id", "ticket.id"],
    ["inbox.name", "inbox.name"],
  ]),
  asked: /\.custom_attributes?\.|^contact\.id$|^inbox\.id$/,
};

/** Nothing is filled inside code. */
const fill = (text: string, losses: Losses): string =>
  flattenMarkdown(text, losses)
    .split(/(```[\s\S]*?(?:```|$))/)
    .map((part) => (part.startsWith("```") ? escapeBraces(part) : fillBraces(part, DIALECT, losses)))
    .join("");

function readCanned(item: JsonRecord): Draft {
  const code = textOf(item.short_code);
  const draft = newDraft({ id: textOf(item.id), title: code, shortcut: code });
  for (const one of recordsOf(item.attachments)) {
    draft.losses.add(
      "attachment_lost",
      "attachments",
      firstText(one, "filename", "file_name", "name", "data_url") || "a file",
    );
  }
  draft.body = fill(rawBody(item.content, draft.losses), draft.losses);
  return draft;
}

const isCanned = (item: unknown): boolean => isRecord(item) && "short_code" in item && "content" in item;

export const chatwootCanned: JsonFormat = {
  system: "chatwoot",
  find(data) {
    const items = itemsUnder(data, "payload", "data", "canned_responses");
    return items.some(isCanned) ? items : undefined;
  },
  read(items, _, notes) {
    noteUsage(items, notes, "created_at", "updated_at");
    return eachRecord(items, readCanned);
  },
};

/** A macro there is a list of actions; each message it sends is a paragraph here, so that it stays a message. */
function readMacro(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id), title: textOf(item.name) });
  const { losses } = draft;
  const messages: string[] = [];
  const notes: string[] = [];
  for (const action of recordsOf(item.actions)) {
    const name = textOf(action.action_name);
    const [first] = listOf(action.action_params);
    const said = isRecord(first) ? firstText(recordOf(first), "message", "content") : textOf(first);
    if (name === "send_message") messages.push(...(isRecord(first) ? [said] : textsOf(action.action_params)));
    else if (name === "add_private_note") notes.push(said);
    else {
      if (name === "add_label") draft.tags = [...draft.tags, ...textsOf(action.action_params)];
      losses.add(name === "send_attachment" ? "attachment_lost" : "action_lost", "actions", name);
    }
  }
  if (textOf(item.visibility) === "personal") losses.add("restriction_lost", "visibility", "personal");
  if (messages.length === 0 && notes.length > 0) {
    draft.enabled = false;
    losses.add("private_note", "actions");
  } else if (notes.length > 0) losses.add("action_lost", "actions", "add_private_note");
  const said = messages.length > 0 ? messages : notes;
  if (said.length === 0) return skip(draft, "empty_body_skipped", "body", "it sends no message");
  draft.body = fill(rawBody(said.join("\n\n"), losses), losses);
  return draft;
}

const isMacro = (item: unknown): boolean =>
  isRecord(item) && recordsOf(item.actions).some((one) => "action_name" in one);

export const chatwootMacros: JsonFormat = {
  system: "chatwoot",
  find(data) {
    const items = itemsUnder(data, "payload", "data", "macros");
    return items.some(isMacro) ? items : undefined;
  },
  read: (items) => eachRecord(items, readMacro),
};
