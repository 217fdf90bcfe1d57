import { badRow, type Draft, newDraft } from "./draft";
import { hasTags, htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, itemsUnder, type JsonRecord, listOf, recordOf, recordsOf, textOf } from "./json-values";
import type { Losses } from "./losses";
import { convertNested } from "./nested-bodies";
import { rawBody } from "./raw-body";
import { fillBlazeCommands } from "./text-blaze-commands";

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
/** Commands are no words of the text; they may hold what looks like tags. */
const bodyOf = (item: JsonRecord, losses: Losses): string => {
  const data = recordOf(item.data);
  const plain = rawBody(
    firstText(item, "text", "content", "body", "snippet") || firstText(data, "text", "content"),
    losses,
  );
  const html = rawBody(firstText(item, "html") || firstText(data, "html"), losses);
  if (html.trim() === "") return hasTags(plain) && textOf(item.type) === "html" ? htmlBody(plain, losses) : plain;
  const read = htmlBody(html, losses);
  if (countWords(read) >= countWords(plain)) return read;
  losses.add("formatting_lost", "html", "the plain text was taken, it says more");
  return plain;
};

const DEEPEST = 20;

interface Snippet {
  readonly item: JsonRecord;
  readonly folder: readonly string[];
}

const isSnippet = (item: unknown): item is JsonRecord =>
  isRecord(item) &&
  "shortcut" in item &&
  ("text" in item || "html" in item || "content" in item || "body" in item || "snippet" in item || isRecord(item.data));
const isFolder = (item: unknown): item is JsonRecord =>
  isRecord(item) &&
  (Array.isArray(item.snippets) || Array.isArray(item.folders)) &&
  ("name" in item || "folder" in item || "title" in item);

/** Folders and all as one list; what is no snippet is told. */
function flatten(items: readonly unknown[], folder: readonly string[] = [], depth = 0): (Snippet | Draft)[] {
  return items.flatMap((item, at): (Snippet | Draft)[] => {
    if (!isRecord(item)) return [badRow(`entry ${at + 1}`, "not a snippet")];
    if (!isFolder(item) || depth > DEEPEST) return [{ item, folder }];
    const path = [...folder, firstText(item, "name", "title", "folder")];
    const inner = [...listOf(item.snippets), ...recordsOf(item.folders)];
    return flatten(inner, path, depth + 1);
  });
}

export const textBlaze: JsonFormat = {
  system: "text-blaze",
  find(data) {
    if (isFolder(data)) return [data];
    const items = itemsUnder(data, "folders", "snippets");
    const isBlaze = items.some((item) => isFolder(item) || (isSnippet(item) && !("scope" in item)));
    return isBlaze ? items : undefined;
  },
  read(items) {
    const entries = flatten(items);
    const byShortcut = new Map(
      entries.toReversed().flatMap((one) => ("item" in one ? [[textOf(one.item.shortcut).trim(), one] as const] : [])),
    );
    const convert = convertNested<Snippet>(
      (shortcut) => byShortcut.get(shortcut.trim()) ?? byShortcut.get(`/${shortcut.trim()}`),
      ({ item }, nested, losses) => fillBlazeCommands(bodyOf(item, losses), nested, losses),
    );
    return entries.map((entry) => {
      if (!("item" in entry)) return entry;
      const { item, folder } = entry;
      const draft = newDraft({
        id: textOf(item.id),
        title: firstText(item, "name", "title", "label"),
        shortcut: textOf(item.shortcut),
        folder,
      });
      draft.body = convert(entry, draft.losses);
      return draft;
    });
  },
};
