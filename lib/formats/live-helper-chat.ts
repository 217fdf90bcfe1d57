import { bbCodeAsText } from "./bb-code";
import { type CsvFormat, eachRow, noteUnknown } from "./csv-table";
import { type Draft, newDraft, setInactive } from "./draft";
import { ask, askLabel, named, replaceMarks } from "./house-placeholder";
import { saysTheSame } from "./html-body";
import { isYes, type JsonRecord, listOf, recordsOf, textOf, textsOf } from "./json-values";
import type { Losses } from "./losses";
import { rawBody } from "./raw-body";
import { readJson } from "./read-json";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["nick", "customer.name"],
  ["email", "customer.email"],
  ["phone", "customer.phone"],
  ["operator", "agent.name"],
]);
const COLUMNS = new Set(
  "id title explain msg fallback_msg position delay department_id user_id auto_send attr_int_1 attr_int_2 attr_int_3 languages additional_data html_snippet unique_id created_at updated_at active_from active_to repetitiveness days_activity disabled delete_on_exp activate_responder subject tags_plain department_ids_front".split(
    " ",
  ),
);

const fill = (text: string, losses: Losses): string =>
  replaceMarks(bbCodeAsText(text, losses), /\{([a-zA-Z0-9_]{1,100})\}/g, ([, name = ""]) => {
    const ours = NAMES.get(name.toLowerCase());
    return ours ? named(ours) : ask(askLabel(name));
  });

/** Zero, an empty list and an empty text all say "for everybody, always". */
const isSet = (value: unknown): boolean => !/^\s*(?:|0|\[\]|\{\}|null)\s*$/i.test(textOf(value));

/** A version in another language is a macro of its own, unless it has no text. */
function variants(main: Draft, record: JsonRecord): Draft[] {
  return recordsOf(readJson(textOf(record.languages))).flatMap((entry) => {
    const language = textsOf(entry.languages)[0] ?? "";
    if (textOf(entry.message).trim() === "") return [];
    const title = `${main.title} (${language || "other language"})`;
    const draft = newDraft({ id: main.id, title, language, tags: main.tags, enabled: main.enabled });
    draft.body = fill(rawBody(entry.message, draft.losses), draft.losses);
    if (textOf(entry.fallback_message).trim() !== "") draft.losses.add("alternate_body_lost", "languages");
    return [draft];
  });
}

function readRow(record: JsonRecord): readonly Draft[] {
  const tags = textOf(record.tags_plain)
    .split(",")
    .map((tag) => tag.trim().replace(/^#/, ""))
    .filter(Boolean);
  const draft = newDraft({ id: textOf(record.id), title: textOf(record.title), tags, shortcut: tags[0] ?? "" });
  const { losses } = draft;
  const message = rawBody(record.msg, losses);
  draft.body = fill(message, losses);
  const fallback = textOf(record.fallback_msg);
  if (fallback.trim() !== "" && !saysTheSame(fallback, message)) losses.add("alternate_body_lost", "fallback_msg");
  if (textOf(record.html_snippet).trim() !== "") losses.add("unsafe_html_removed", "html_snippet");
  if (isYes(record.auto_send)) losses.add("action_lost", "auto_send", "sends by itself");
  if (isSet(record.delay)) losses.add("action_lost", "delay", `waits ${textOf(record.delay)} s`);
  for (const field of [
    "department_ids_front",
    "department_id",
    "user_id",
    "active_from",
    "active_to",
    "days_activity",
    "repetitiveness",
  ]) {
    if (isSet(record[field])) losses.add("restriction_lost", field, field);
  }
  setInactive(draft, isYes(record.disabled));
  const languages = textOf(record.languages).trim();
  const others = variants(draft, record);
  if (isSet(languages) && others.length === 0 && listOf(readJson(languages)).length === 0) {
    losses.add("language_variant_lost", "languages");
  }
  return [draft, ...others];
}

export const liveHelperChat: CsvFormat = {
  system: "live-helper-chat",
  matches: (columns) =>
    columns.has("title") &&
    columns.has("msg") &&
    ["fallback_msg", "explain", "tags_plain", "auto_send"].some((one) => columns.has(one)),
  read(table, notes) {
    noteUnknown(table, (column) => COLUMNS.has(column), notes);
    return eachRow(table, readRow);
  },
};
