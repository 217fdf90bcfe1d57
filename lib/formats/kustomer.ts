import { type BraceDialect, fillBraces } from "./double-brace";
import { type Draft, newDraft } from "./draft";
import { eachRecord } from "./each-record";
import { askLabel } from "./house-placeholder";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, listOf, recordOf, textOf, textsOf } from "./json-values";
import { flattenMarkdown } from "./markdown-links";
import { rawBody } from "./raw-body";

const DIALECT: BraceDialect = {
  names: new Map([
    ["customer.firstname", "customer.first_name"],
    ["customer.lastname", "customer.last_name"],
    ["customer.name", "customer.name"],
    ["customer.displayname", "customer.name"],
    ["customer.email", "customer.email"],
    ["customer.phone", "customer.phone"],
    ["currentuser.displayname", "agent.name"],
    ["currentuser.firstname", "agent.first_name"],
    ["currentuser.lastname", "agent.last_name"],
    ["currentuser.name", "agent.name"],
    ["currentuser.email", "agent.email"],
    ["conversation.id", "ticket.id"],
    ["conversation.name", "ticket.subject"],
    ["company.name", "company.name"],
  ]),
};

const draftText = (attributes: JsonRecord): unknown => {
  const { draft } = attributes;
  return isRecord(draft) ? firstText(draft, "text", "body") : draft;
};

function readShortcut(item: JsonRecord): Draft {
  const attributes = recordOf(item.attributes);
  const draft = newDraft({
    id: textOf(item.id),
    title: textOf(attributes.name),
    shortcut: textOf(attributes.shortcut),
    tags: textsOf(attributes.categories),
  });
  const { losses } = draft;
  if (["teams", "users", "accessOverride"].some((key) => listOf(attributes[key]).length > 0))
    losses.add("restriction_lost", "teams");
  const payload = recordOf(attributes.payload ?? attributes.actions);
  for (const key of Object.keys(payload)) losses.add("action_lost", "actions", key);
  const text = rawBody(draftText(attributes), losses).replaceAll(
    /\[\[\s*(sn\.[\w.-]{1,200})\s*\]\]/g,
    (_, name: string) => {
      losses.add("nested_missing", "body", name);
      return `{{${name}}}`;
    },
  );
  draft.body = fillBraces(
    flattenMarkdown(text, losses),
    { ...DIALECT, asked: /^sn\./, label: (path) => (path.startsWith("sn.") ? askLabel(path) : undefined) },
    losses,
  );
  return draft;
}

const isShortcut = (item: unknown): boolean =>
  isRecord(item) && isRecord(item.attributes) && "name" in item.attributes && "draft" in item.attributes;

export const kustomer: JsonFormat = {
  system: "kustomer",
  find(data) {
    const items = itemsUnder(data, "data");
    return items.some(isShortcut) ? items : undefined;
  },
  read(items, data, notes) {
    if (textOf(recordOf(recordOf(data).links).next) !== "") notes.add("truncated_list", "links");
    return eachRecord(items, readShortcut);
  },
};
