import { type Draft, newDraft, skip } from "./draft";
import { eachRecord } from "./each-record";
import { ask, askLabel, named, replaceMarks, unknownAsk } from "./house-placeholder";
import { htmlBody, saysTheSame } from "./html-body";
import type { JsonFormat } from "./json-format";
import { isRecord, itemsUnder, type JsonRecord, recordOf, textOf } from "./json-values";
import type { Losses } from "./losses";
import { rawBody } from "./raw-body";

const NAMES: ReadonlyMap<string, string> = new Map([
  ...["customer", "user"].flatMap((owner): [string, string][] =>
    [
      ["firstname", "first_name"],
      ["lastname", "last_name"],
      ["fullname", "name"],
      ["email", "email"],
    ].map(([theirs, ours]) => [`${owner}.${theirs}`, `${owner === "user" ? "agent" : owner}.${ours}`]),
  ),
  ["customer.phone", "customer.phone"],
  ["customer.company", "company.name"],
  ["conversation.number", "ticket.id"],
  ["conversation.subject", "ticket.subject"],
  ["mailbox.name", "inbox.name"],
  ["inbox.name", "inbox.name"],
]);

/** An empty fallback would print «Hallo ,»: ask instead. */
const fill = (text: string, losses: Losses): string =>
  replaceMarks(
    text,
    /\{%\s*([A-Za-z][\w.-]{0,100})\s*(?:,\s*fallback\s*=([^%]{0,300}?))?\s*%\}/g,
    ([raw, path = "", given]) => {
      const otherwise = given?.trim() ?? "";
      const ours = NAMES.get(path.toLowerCase());
      if (!ours) return unknownAsk(path, losses, otherwise, raw);
      return given !== undefined && otherwise === "" ? ask(askLabel(path)) : named(ours, otherwise);
    },
  );

function readReply(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id), title: textOf(item.name) });
  const { losses } = draft;
  if (!("text" in item) && !("chatText" in item)) {
    return skip(draft, "body_missing_in_list", "text", "lists hold only a preview: fetch each reply by itself");
  }
  const chat = rawBody(item.chatText, losses);
  if (chat.trim() === "") {
    draft.body = fill(htmlBody(rawBody(item.text, losses), losses), losses);
    return draft;
  }
  const mail = textOf(item.text).replaceAll(/<[^>]{0,2000}>/g, " ");
  if (mail.trim() !== "" && !saysTheSame(mail, chat))
    losses.add("alternate_body_lost", "text", "the chat text was taken");
  draft.body = fill(chat, losses);
  return draft;
}

const isReply = (item: unknown): boolean =>
  isRecord(item) &&
  "name" in item &&
  ("chatText" in item ||
    "preview" in item ||
    "chatPreview" in item ||
    (/\{%|<br/i.test(textOf(item.text)) && !("shortcut" in item)));

export const helpScout: JsonFormat = {
  system: "help-scout",
  find(data) {
    const embedded = Object.values(recordOf(recordOf(data)._embedded)).find(Array.isArray);
    const items = (embedded as unknown[] | undefined) ?? itemsUnder(data, "savedReplies", "replies", "saved_replies");
    return items.some(isReply) ? items : undefined;
  },
  read(items, data, notes) {
    const page = recordOf(recordOf(data).page);
    if (Number(page.totalPages) > Number(page.number || 1)) notes.add("truncated_list", "page");
    return eachRecord(items, readReply);
  },
};
