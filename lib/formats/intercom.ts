import { type BraceDialect, fillBraces, peoplePaths } from "./double-brace";
import { type Draft, newDraft, skip } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { bestBody, decodeEntities } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, recordOf, textOf } from "./json-values";
import { rawBody } from "./raw-body";

const PERSON = { first_name: "first_name", last_name: "last_name", name: "name", email: "email", phone: "phone" };
const DIALECT: BraceDialect = {
  names: new Map([
    ...peoplePaths(
      { user: "customer", lead: "customer", contact: "customer", teammate: "agent", author: "agent" },
      PERSON,
    ),
    ["company.name", "company.name"],
    ["conversation.id", "ticket.id"],
  ]),
  asked: /\.custom_attributes\./,
};

const ATTRIBUTE = /<attribute\b([^<>]{0,2000}?)\/?>(?:\s*<\/attribute>)?/gi;
const quoted = (attributes: string, name: string): string =>
  decodeEntities(
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(attributes)?.slice(1).find(Boolean) ?? "",
  );

/** Its own element for placeholders, which a parser of HTML would never close, in the spelling of its plain text. */
const attributesAsBraces = (html: string): string =>
  html.replaceAll(ATTRIBUTE, (_, attributes: string) => {
    const otherwise = quoted(attributes, "default");
    const quote = otherwise.includes('"') ? "'" : '"';
    const fallback = `|fallback:${quote}${otherwise.replaceAll(quote, "’")}${quote}`;
    const mark = `{{${quoted(attributes, "key")}${otherwise === "" ? "" : fallback}}}`;
    return mark.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  });

function readMacro(item: JsonRecord): Draft {
  const draft = newDraft({ id: textOf(item.id), title: firstText(item, "name", "title") });
  const { losses } = draft;
  const visible = textOf(item.visible_to);
  if (visible !== "" && visible !== "everyone") losses.add("restriction_lost", "visible_to", visible);
  const isMissing = (value: unknown) => value === null || value === undefined;
  if (isMissing(item.body) && isMissing(item.body_text)) {
    return skip(draft, "body_missing_in_list", "body", "fetch this macro by itself, lists may leave its text out");
  }
  const text = bestBody(attributesAsBraces(rawBody(item.body, losses)), rawBody(item.body_text, losses), losses);
  draft.body = fillBraces(text, DIALECT, losses);
  return draft;
}

const isMacro = (item: unknown): boolean =>
  isRecord(item) && "name" in item && (item.type === "macro" || ("body_text" in item && "visible_to" in item));

export const intercom: JsonFormat = {
  system: "intercom",
  find(data) {
    const items = itemsUnder(data, "data", "macros", "macro");
    return items.some(isMacro) ? items : undefined;
  },
  read(items, data, notes) {
    if (recordOf(recordOf(data).pages).next) notes.add("truncated_list", "pages");
    noteUsage(items, notes, "created_at", "updated_at");
    return eachRecord(items, readMacro);
  },
};
