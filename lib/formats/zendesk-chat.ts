import { type Draft, newDraft } from "./draft";
import { eachRecord } from "./each-record";
import { escapeBraces } from "./house-placeholder";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, textOf, textsOf } from "./json-values";
import { rawBody } from "./raw-body";

/** One shortcut of the chat API; plain text without placeholders of its own. */
function readShortcut(item: JsonRecord): Draft {
  const name = firstText(item, "id", "name");
  const draft = newDraft({ id: textOf(item.id), title: name, shortcut: name, tags: textsOf(item.tags) });
  const options = Array.isArray(item.options) ? textsOf(item.options).join("/") : textOf(item.options);
  if (options.trim() !== "") draft.losses.add("options_lost", "options", options);
  const scope = textOf(item.scope);
  if (scope !== "" && scope !== "all") draft.losses.add("restriction_lost", "scope", scope);
  draft.body = escapeBraces(rawBody(item.message, draft.losses));
  return draft;
}

const isShortcut = (item: unknown): boolean =>
  isRecord(item) && "message" in item && ("id" in item || "name" in item) && ("scope" in item || "options" in item);

export const zendeskChat: JsonFormat = {
  system: "zendesk-chat",
  find(data) {
    const items = itemsUnder(data, "shortcuts", "shortcut");
    return items.some(isShortcut) ? items : undefined;
  },
  read: (items) => eachRecord(items, readShortcut),
};
