import { fillBeeftext } from "./beeftext-variables";
import type { CsvRow } from "./csv-rows";
import { badRow, type Draft, newDraft, setInactive } from "./draft";
import { eachRecord, noteUsage } from "./each-record";
import { htmlBody } from "./html-body";
import type { JsonFormat } from "./json-format";
import { firstText, isRecord, isYes, type JsonRecord, listOf, recordOf, recordsOf, textOf } from "./json-values";
import { convertNested } from "./nested-bodies";
import { rawBody } from "./raw-body";

interface Combo {
  readonly keyword: string;
  readonly text: string;
  readonly isHtml: boolean;
}

/** Keywords count without case first as they stand, then in any case. */
const converter = (combos: readonly Combo[]) => {
  const exact = new Map(combos.toReversed().map((one) => [one.keyword, one]));
  const folded = new Map(combos.toReversed().map((one) => [one.keyword.toLowerCase(), one]));
  return convertNested<Combo>(
    (keyword) => exact.get(keyword) ?? folded.get(keyword.toLowerCase()),
    ({ text, isHtml }, nested, losses) => {
      const raw = rawBody(text, losses);
      return fillBeeftext(isHtml ? htmlBody(raw, losses) : raw, nested, losses);
    },
  );
};

const comboOf = (item: JsonRecord): Combo => ({
  keyword: firstText(item, "keyword", "comboText"),
  text: firstText(item, "snippet", "substitutionText"),
  isHtml: isYes(item.useHtml),
});

const NEWEST = 10;
const SENSITIVE = "1";

export const beeftext: JsonFormat = {
  system: "beeftext",
  find: (data) => (isRecord(data) && Array.isArray(data.combos) ? listOf(data.combos) : undefined),
  read(items, data, notes) {
    const root = recordOf(data);
    const version = Number(textOf(root.fileFormatVersion));
    if (version > NEWEST)
      notes.add("unknown_column", "fileFormatVersion", `made by a newer version (${version}): look closely`);
    const groups = new Map(recordsOf(root.groups).map((one) => [textOf(one.uuid), one]));
    noteUsage(items, notes, "lastUseDateTime", "creationDateTime", "modificationDateTime", "created", "lastModified");
    const convert = converter(items.filter(isRecord).map(comboOf));
    return eachRecord(items, (item): Draft => {
      const combo = comboOf(item);
      const group = groups.get(textOf(item.group));
      const draft = newDraft({
        id: textOf(item.uuid).replaceAll(/[{}]/g, ""),
        title: textOf(item.name),
        shortcut: combo.keyword,
        folder: group ? [textOf(group.name)] : [],
      });
      if (combo.keyword === "") draft.losses.add("shortcut_missing", "keyword");
      if (textOf(item.caseSensitivity) === SENSITIVE) draft.losses.add("case_rule_lost", "caseSensitivity");
      setInactive(draft, item.enabled === false || group?.enabled === false);
      draft.body = convert(combo, draft.losses);
      return draft;
    });
  },
};

const SHEET_WIDTH = 4;

/** The cheat sheet: group, name, keyword, text, under a header in the person's language. */
const isSheet = (rows: readonly CsvRow[]): boolean =>
  rows.filter(({ cells }) => cells.length === SHEET_WIDTH).length * 2 > rows.length;

/** Rows of a plain export: keyword, text, name. Others are left out, as they are there. */
export function readBeeftextRows(rows: readonly CsvRow[]): readonly Draft[] {
  const hasGroups = isSheet(rows);
  const width = hasGroups ? SHEET_WIDTH : 3;
  const entries = (hasGroups ? rows.slice(1) : rows).map((row) => {
    const [one = "", two = "", three = "", four = ""] = row.cells;
    const [group, title, keyword, text] = hasGroups ? [one, two, three, four] : ["", three, one, two];
    return { row, group, title, combo: { keyword: keyword.trim(), text, isHtml: false } };
  });
  const convert = converter(entries.map(({ combo }) => combo));
  return entries.map(({ row, group, title, combo }) => {
    if (row.isBroken || row.cells.length !== width) {
      return badRow(row.cells[0] ?? "", `row ${row.number}: ${row.cells.length} cells instead of ${width}`);
    }
    if (combo.keyword === "") return badRow(title || combo.text.slice(0, 60), `row ${row.number}: no keyword`);
    const draft = newDraft({ title, shortcut: combo.keyword, folder: group === "" ? [] : [group] });
    draft.body = convert(combo, draft.losses);
    return draft;
  });
}
