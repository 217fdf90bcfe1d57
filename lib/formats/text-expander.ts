import type { CsvRow } from "./csv-rows";
import { badRow, type Draft, newDraft, setInactive, skip } from "./draft";
import { hasTags, htmlBody } from "./html-body";
import { firstText, isRecord, type JsonRecord, recordOf, recordsOf, someHave, textOf, textsOf } from "./json-values";
import type { Losses } from "./losses";
import { convertNested } from "./nested-bodies";
import { rawBody } from "./raw-body";
import { fillTextExpander } from "./text-expander-macros";

interface Snippet {
  readonly abbreviation: string;
  readonly text: string;
}

const converter = (snippets: readonly Snippet[]) => {
  const byName = new Map(snippets.toReversed().map((one) => [one.abbreviation, one]));
  return convertNested<Snippet>(
    (name) => byName.get(name) ?? byName.get(name.trim()),
    ({ text }, nested, losses) => {
      const raw = rawBody(text, losses);
      return fillTextExpander(hasTags(raw) ? htmlBody(raw, losses) : raw, nested, losses);
    },
  );
};

/** Rows without a header: abbreviation, text, and a third that is the label, or the group where all rows have the same. */
export function readTextExpanderRows(rows: readonly CsvRow[], group: string): readonly Draft[] {
  const thirds = new Set(rows.map(({ cells }) => (cells[2] ?? "").trim()));
  const [only = ""] = thirds;
  const isGroup = rows.length > 1 && thirds.size === 1 && only !== "";
  const snippets = rows.map(({ cells }) => ({ abbreviation: (cells[0] ?? "").trim(), text: cells[1] ?? "" }));
  const convert = converter(snippets);
  return rows.map((row, at) => {
    const snippet = snippets[at];
    if (!snippet || row.isBroken || row.cells.length < 2) return badRow(row.cells[0] ?? "", `row ${row.number}`);
    const draft = newDraft({
      shortcut: snippet.abbreviation,
      title: isGroup ? "" : (row.cells[2] ?? ""),
      folder: isGroup ? [only] : group === "" ? [] : [group],
    });
    if (snippet.abbreviation === "") draft.losses.add("shortcut_missing", "shortcut");
    draft.body = convert(snippet, draft.losses);
    return draft;
  });
}

const SCRIPT_TYPES = new Set(["2", "3", "4"]);

function readSnippet(item: JsonRecord, folder: readonly string[], convert: ReturnType<typeof converter>): Draft {
  const abbreviation = textOf(item.abbreviation);
  const draft = newDraft({ id: textOf(item.uuidString), title: textOf(item.label), shortcut: abbreviation, folder });
  const { losses } = draft;
  if (SCRIPT_TYPES.has(textOf(item.snippetType))) return skip(draft, "script_blocked", "snippetType");
  const mode = textOf(item.abbreviationMode);
  if (mode === "0" || mode === "2") losses.add("case_rule_lost", "abbreviationMode");
  if (abbreviation === "") losses.add("shortcut_missing", "shortcut");
  const text = textOf(item.plainText);
  const rich = isRecord(item.richText) || textOf(item.richText) !== "";
  if (rich) losses.add("formatting_lost", "richText");
  if (text.trim() === "")
    return skip(draft, "empty_body_skipped", "plainText", rich ? "only rich text or a picture" : "");
  setInactive(draft, item.enabled === false);
  draft.body = convert({ abbreviation, text }, losses);
  return draft;
}

/** The snippets of a property list; the third generation's where there are both. */
const snippetsIn = (root: JsonRecord): readonly JsonRecord[] =>
  recordsOf(root.snippetsTE3).length > 0
    ? recordsOf(root.snippetsTE3)
    : recordsOf(root.snippetsTE2 ?? root.snippetPlists ?? root.snippets);

export function isTextExpanderPlist(root: unknown): boolean {
  const record = recordOf(root);
  return ["snippetsTE3", "snippetsTE2", "groupsTE2", "groupInfo", "snippetPlists"].some((key) => key in record);
}

export function readTextExpanderPlist(value: unknown, group: string, notes: Losses): readonly Draft[] {
  const root = recordOf(value);
  const items = snippetsIn(root);
  const folders = new Map(
    recordsOf(root.groupsTE3 ?? root.groupsTE2).flatMap((one) =>
      textsOf(one.snippetUUIDs).map((id): [string, string] => [id, textOf(one.name)]),
    ),
  );
  const own = firstText(recordOf(root.groupInfo), "groupName", "name", "displayName");
  const only = recordsOf(root.groupsTE3 ?? root.groupsTE2);
  const fallback = own || (only.length === 1 ? textOf(only[0]?.name) : "") || group;
  const convert = converter(
    items.map((one) => ({ abbreviation: textOf(one.abbreviation), text: textOf(one.plainText) })),
  );
  if (someHave(items, "useCount", "creationDate", "modificationDate"))
    notes.add("usage_lost", "usage", "dates and counts of use");
  return items.map((item) => {
    const folder = folders.get(textOf(item.uuidString)) || fallback;
    return readSnippet(item, folder === "" ? [] : [folder], convert);
  });
}
