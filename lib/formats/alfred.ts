import { dateMark, fromUnicode, shiftOf } from "./date-format";
import { type Draft, newDraft, skip } from "./draft";
import { CLIPBOARD, CURSOR, replaceMarks, unknownAsk } from "./house-placeholder";
import { isRecord, type JsonRecord, recordOf, textOf } from "./json-values";
import type { Losses } from "./losses";
import { convertNested, type Nested } from "./nested-bodies";
import { rawBody } from "./raw-body";

const MARKS =
  /\{(cursor|clipboard|date|time|datetime|isodate|random|snippet|var|query)\b((?:\s+[+-]\d+[A-Za-z]+)*)(?::([^{}\n]{0,300}))?\}/g;
const STYLES: Readonly<Record<string, readonly [string, string]>> = {
  short: ["DD/MM/YYYY", "HH:mm"],
  medium: ["D MMM YYYY", "HH:mm:ss"],
  long: ["D MMMM YYYY", "HH:mm:ss z"],
  full: ["dddd, D MMMM YYYY", "HH:mm:ss z"],
};

function dateOf(kind: string, shift: string, style: string): string {
  const [day, time] = STYLES[style.trim().toLowerCase()] ?? (style === "" ? ["YYYY-MM-DD", "HH:mm"] : ["", ""]);
  if (day === "") return dateMark(fromUnicode(style), shiftOf(shift));
  return dateMark(kind === "time" ? time : kind === "datetime" ? `${day} ${time}` : day, shiftOf(shift));
}

/** Single braces; `{{cursor}}` is a brace, the cursor, a brace. */
const fill = (text: string, nested: Nested, losses: Losses): string =>
  replaceMarks(text, MARKS, ([whole, name = "", shift = "", argument = ""]) => {
    if (name === "cursor") return CURSOR;
    if (name === "clipboard" && !/^\d/.test(argument)) return CLIPBOARD;
    if (name === "snippet") return nested(argument);
    if (name === "date" || name === "time" || name === "datetime" || name === "isodate")
      return dateOf(name, shift, argument);
    return unknownAsk(`${name} ${argument}`, losses, "", whole);
  });

export interface AlfredCollection {
  readonly name: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly snippets: readonly unknown[];
}

export const isAlfredSnippet = (value: unknown): value is JsonRecord =>
  isRecord(value) && isRecord(value.alfredsnippet);

/** Prefix and suffix that the collection adds to every keyword, from its `info.plist`. */
export const affixes = (info: unknown): { readonly prefix: string; readonly suffix: string } => ({
  prefix: textOf(recordOf(info).snippetkeywordprefix),
  suffix: textOf(recordOf(info).snippetkeywordsuffix),
});

export function readAlfred({ name, prefix, suffix, snippets }: AlfredCollection): readonly Draft[] {
  const items = snippets.map((one) => recordOf(recordOf(one).alfredsnippet));
  const byKeyword = new Map(
    items.toReversed().flatMap((item): [string, JsonRecord][] => {
      const keyword = textOf(item.keyword);
      return keyword === ""
        ? []
        : [
            [keyword, item],
            [prefix + keyword + suffix, item],
          ];
    }),
  );
  const convert = convertNested<JsonRecord>(
    (keyword) => byKeyword.get(keyword.trim()),
    (item, nested, losses) => fill(rawBody(item.snippet, losses), nested, losses),
  );
  return items.map((item) => {
    const keyword = textOf(item.keyword);
    const draft = newDraft({
      id: textOf(item.uid),
      title: textOf(item.name),
      shortcut: keyword === "" ? "" : prefix + keyword + suffix,
      folder: name === "" ? [] : [name],
    });
    if (typeof item.snippet !== "string") return skip(draft, "empty_body_skipped", "snippet", "rich text only");
    draft.body = convert(item, draft.losses);
    return draft;
  });
}
