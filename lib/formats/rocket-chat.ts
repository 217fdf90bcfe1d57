import { type BraceDialect, fillBraces, peoplePaths } from "./double-brace";
import { type Draft, newDraft } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import type { JsonFormat } from "./json-format";
import { isRecord, itemsUnder, type JsonRecord, recordOf, textOf, textsOf } from "./json-values";
import { flattenMarkdown } from "./markdown-links";
import { rawBody } from "./raw-body";

const PERSON = { name: "name", email: "email", phone: "phone" };
const DIALECT: BraceDialect = { names: new Map(peoplePaths({ contact: "customer", agent: "agent" }, PERSON)) };

function readResponse(item: JsonRecord): Draft {
  const shortcut = textOf(item.shortcut);
  const draft = newDraft({ id: textOf(item._id), title: shortcut, shortcut, tags: textsOf(item.tags) });
  const scope = textOf(item.scope);
  if (scope !== "" && scope !== "global") draft.losses.add("restriction_lost", "scope", scope);
  draft.body = fillBraces(flattenMarkdown(rawBody(item.text, draft.losses), draft.losses), DIALECT, draft.losses);
  return draft;
}

const isResponse = (item: unknown): boolean =>
  isRecord(item) && "shortcut" in item && "text" in item && ("scope" in item || "_createdAt" in item);

export const rocketChat: JsonFormat = {
  system: "rocket-chat",
  find(data) {
    const items = itemsUnder(data, "cannedResponses", "cannedResponse", "responses");
    return items.some(isResponse) ? items : undefined;
  },
  read(items, data, notes) {
    const page = recordOf(data);
    const total = Number(page.total);
    if (total > Number(page.offset || 0) + items.length || Number(page.offset) > 0) {
      notes.add("truncated_list", "total", `${items.length} of ${total}`);
    }
    noteUsage(items, notes, "_createdAt", "_updatedAt");
    return eachRecord(items, readResponse);
  },
};
