import { fillClipping } from "./clippings-variables";
import type { CsvRow } from "./csv-rows";
import { badRow, type Draft, newDraft } from "./draft";
import { escapeBraces } from "./house-placeholder";
import { hasTags, htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, isYes, type JsonRecord, listOf, textOf } from "./json-values";
import { convertNested } from "./nested-bodies";
import { rawBody } from "./raw-body";

const NO_SUBSTITUTION = /^\[NOSUBST\]\s*/i;
const DEEPEST = 50;

interface Clipping {
  readonly item: JsonRecord;
  readonly name: string;
  readonly text: string;
  readonly folder: readonly string[];
  readonly isLiteral: boolean;
}

const clippingOf = (item: JsonRecord, name: string, text: string, folder: readonly string[]): Clipping => ({
  item,
  name: name.replace(NO_SUBSTITUTION, ""),
  text,
  folder,
  isLiteral: NO_SUBSTITUTION.test(name),
});

/** The tree as a list; a folder without a list in it is told, a separator passed over. */
function flatten(items: readonly unknown[], folder: readonly string[], depth: number): (Clipping | Draft)[] {
  return items.flatMap((item, at): (Clipping | Draft)[] => {
    if (!isRecord(item)) return [badRow(`entry ${at + 1}`, "not a clipping")];
    const name = textOf(item.name);
    if (item.sep === true || isYes(item.sep)) return [];
    if ("children" in item) {
      if (!Array.isArray(item.children) || depth > DEEPEST)
        return [badRow(name, "a folder without a list of clippings")];
      return flatten(item.children, [...folder, name], depth + 1);
    }
    return [clippingOf(item, name, textOf(item.content), folder)];
  });
}

function draftsOf(entries: readonly (Clipping | Draft)[]): readonly Draft[] {
  const clippings = entries.filter((one): one is Clipping => "item" in one);
  const byName = new Map(clippings.toReversed().map((one) => [one.name, one]));
  const convert = convertNested<Clipping>(
    (name) => byName.get(name),
    ({ text, name, folder, isLiteral }, nested, losses) => {
      const raw = rawBody(text, losses);
      const plain = hasTags(raw) ? htmlBody(raw, losses) : raw;
      return isLiteral
        ? escapeBraces(plain)
        : fillClipping(plain, { name, folder: folder.at(-1) ?? "" }, nested, losses);
    },
  );
  return entries.map((entry) => {
    if (!("item" in entry)) return entry;
    const { item, name, folder } = entry;
    const draft = newDraft({
      id: textOf(item.id),
      title: name,
      shortcut: firstText(item, "shortcutKey", "shortcut"),
      folder,
      tags: [textOf(item.label)],
    });
    draft.body = convert(entry, draft.losses);
    return draft;
  });
}

export const clippings: JsonFormat = {
  system: "clippings",
  find: (data) =>
    isRecord(data) && Array.isArray(data.userClippingsRoot) ? listOf(data.userClippingsRoot) : undefined,
  read: (items) => draftsOf(flatten(items, [], 0)),
};

const isSnippet = (item: unknown): boolean =>
  isRecord(item) && "name" in item && "text" in item && "level" in item && "parent" in item;

/** The other shape it takes: the list of the «Text Snippets» add-on; folders there are items without text. */
export const textSnippets: JsonFormat = {
  system: "text-snippets",
  find: (data) => (Array.isArray(data) && data.some(isSnippet) ? data : undefined),
  read(items) {
    const records = items.filter(isRecord);
    const byId = new Map(records.map((one) => [textOf(one.id), one]));
    const folderOf = (item: JsonRecord, depth = 0): string[] => {
      const parent = byId.get(textOf(item.parent));
      return !parent || parent === item || depth > DEEPEST ? [] : [...folderOf(parent, depth + 1), textOf(parent.name)];
    };
    return draftsOf(
      items.flatMap((item, at): (Clipping | Draft)[] => {
        if (!isRecord(item)) return [badRow(`entry ${at + 1}`, "not a snippet")];
        if (/folder|group|menu/i.test(textOf(item.type)) || /separator/i.test(textOf(item.type))) return [];
        return [clippingOf(item, textOf(item.name), textOf(item.text), folderOf(item))];
      }),
    );
  },
};

/** Rows without a header: name, text. Quotes in names are not doubled there. */
export function readClippingsRows(rows: readonly CsvRow[]): readonly Draft[] {
  return draftsOf(
    rows.map((row) => {
      const [name = "", text = ""] = row.cells.length === 2 ? row.cells : splitAtQuotes(row.cells);
      return row.isBroken || row.cells.length < 2 ? badRow(name, `row ${row.number}`) : clippingOf({}, name, text, []);
    }),
  );
}

/** More than two cells came of a name with `","` in it: the text is what comes after the first. */
const splitAtQuotes = ([name = "", ...rest]: readonly string[]): string[] => [name, rest.join(",")];
