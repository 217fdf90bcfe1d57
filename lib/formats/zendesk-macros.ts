import { type BraceDialect, fillLiquid, peoplePaths } from "./double-brace";
import { type Draft, newDraft, setInactive, skip } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { htmlBody, saysTheSame } from "./html-body";
import type { JsonFormat } from "./json-format";
import {
  firstText,
  isNo,
  isRecord,
  itemsUnder,
  type JsonRecord,
  listOf,
  recordOf,
  recordsOf,
  textOf,
} from "./json-values";
import { Losses } from "./losses";
import { rawBody } from "./raw-body";

// Macros of the ticketing API: a list of actions, one of which may write a comment.

const PERSON = { first_name: "first_name", last_name: "last_name", name: "name", email: "email", phone: "phone" };
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths({ "ticket.requester": "customer", current_user: "agent", "ticket.assignee": "agent" }, PERSON),
    ["ticket.id", "ticket.id"],
    ["ticket.title", "ticket.subject"],
    ["ticket.organization.name", "company.name"],
  ]),
  asked: /^ticket\.ticket_field_/,
  label: (path) => {
    const field = /^ticket\.ticket_field_(?:option_title_)?(\d+)$/.exec(path);
    const content = /^dc\.(.+)$/.exec(path);
    if (content) return `dc ${(content[1] ?? "").replaceAll("_", " ")}`;
    return field ? `ticket field ${field[1]}` : undefined;
  },
};

interface Comment {
  readonly isHtml: boolean;
  /** Chat before all before web. */
  readonly rank: number;
  readonly value: unknown;
}

const RANK: Readonly<Record<string, number>> = { chat: 3, all: 2, web: 1 };

function commentOf({ field, value }: JsonRecord): Comment | undefined {
  const isHtml = field === "comment_value_html";
  if (!isHtml && field !== "comment_value") return undefined;
  const [head, text] = listOf(value);
  if (text === undefined) return { isHtml, rank: 2, value: Array.isArray(value) ? head : value };
  const channel = /^channel:\s*(\w+)/i.exec(textOf(head))?.[1]?.toLowerCase() ?? "all";
  return { isHtml, rank: RANK[channel] ?? 1, value: text };
}

const TAG_FIELDS = new Set(["current_tags", "set_tags"]);
const NO_LOSS = new Set(["comment_value", "comment_value_html", "comment_mode_is_public"]);

function bodyOf(actions: readonly JsonRecord[], losses: Losses): string | undefined {
  const comments = actions.map(commentOf).filter((one) => one !== undefined);
  const said = comments.map((one) => {
    const raw = rawBody(one.value, losses);
    const own = new Losses();
    return { ...one, text: one.isHtml ? htmlBody(raw, own) : raw, own };
  });
  const [best, ...others] = said
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => other.rank - one.rank || Number(other.isHtml) - Number(one.isHtml));
  if (!best) return comments.length > 0 ? "" : undefined;
  const { text, own } = best;
  losses.take(own);
  for (const other of others) {
    if (!saysTheSame(other.text, text)) losses.add("alternate_body_lost", "body", other.text.trim().slice(0, 60));
  }
  return fillLiquid(text, DIALECT, losses);
}

function readMacro(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id) });
  const { losses } = draft;
  const names = fillLiquid(firstText(item, "title", "raw_title"), DIALECT, losses)
    .split("::")
    .map((one) => one.trim());
  draft.title = names.at(-1) ?? "";
  draft.folder = names.slice(0, -1);
  const actions = recordsOf(item.actions);
  draft.tags = actions
    .filter(({ field }) => TAG_FIELDS.has(textOf(field)))
    .flatMap(({ value }) => (Array.isArray(value) ? value.map(textOf) : textOf(value).split(/\s+/)));
  const lost = actions.map(({ field }) => textOf(field)).filter((field) => field !== "" && !NO_LOSS.has(field));
  for (const field of lost) losses.add("action_lost", "actions", field);
  const restriction = recordOf(item.restriction);
  if (isRecord(item.restriction)) losses.add("restriction_lost", "restriction", textOf(restriction.type));
  setInactive(draft, item.active === false || isNo(item.active));
  if (actions.some(({ field, value }) => field === "comment_mode_is_public" && isNo(value))) {
    draft.enabled = false;
    losses.add("private_note", "actions");
  }
  const body = bodyOf(actions, losses);
  if (body === undefined) return skip(draft, "empty_body_skipped", "body", "it writes no comment");
  draft.body = body;
  return draft;
}

const isMacro = (item: unknown): boolean =>
  isRecord(item) &&
  typeof item.title === "string" &&
  Array.isArray(item.actions) &&
  (item.actions.length === 0
    ? "restriction" in item || "position" in item
    : recordsOf(item.actions).some((one) => "field" in one));

export const zendeskMacros: JsonFormat = {
  system: "zendesk",
  find(data) {
    const items = itemsUnder(data, "macros", "macro", "results");
    return items.some(isMacro) || (isRecord(data) && "macros" in data && "next_page" in data) ? items : undefined;
  },
  read(items, data, notes) {
    const page = recordOf(data);
    if (textOf(page.next_page) !== "" || recordOf(page.meta).has_more === true)
      notes.add("truncated_list", "next_page");
    notes.add(
      "attachment_lost",
      "attachments",
      "this export never names attached files; look at the macros that had some",
    );
    noteUsage(items, notes, "usage_1h", "usage_24h", "usage_7d", "usage_30d", "created_at", "updated_at");
    return eachRecord(items, readMacro);
  },
};
