import { badRow, type Draft, newDraft, skip } from "./draft";
import { EspansoFill } from "./espanso-fill";
import { htmlBody } from "./html-body";
import { firstText, isRecord, isYes, type JsonRecord, recordOf, recordsOf, textOf, textsOf } from "./json-values";
import type { Losses } from "./losses";
import { flattenMarkdown } from "./markdown-links";
import { convertNested } from "./nested-bodies";
import { rawBody } from "./raw-body";

const MOST_CORRECTION_WORDS = 3;

export interface EspansoFile {
  readonly root: JsonRecord;
  /** The pack's name from the manifest beside it. */
  readonly pack: string;
}

export const isEspanso = (root: unknown): root is JsonRecord =>
  isRecord(root) && (Array.isArray(root.matches) || (Array.isArray(root.global_vars) && !("macros" in root)));

export const isEspansoManifest = (root: unknown): root is JsonRecord =>
  isRecord(root) &&
  !("matches" in root) &&
  "name" in root &&
  "version" in root &&
  ("author" in root || "title" in root);

const triggersOf = (match: JsonRecord): readonly string[] => [...textsOf(match.trigger), ...textsOf(match.triggers)];

/** A word that is put right while typing: `teh` -> `the`. Macros are triggered by a mark, or say more. */
const isCorrection = (match: JsonRecord): boolean =>
  isYes(match.word) &&
  triggersOf(match).every((trigger) => /^[\p{L}\p{N}]/u.test(trigger)) &&
  textOf(match.replace).trim().split(/\s+/).length <= MOST_CORRECTION_WORDS &&
  !("label" in match) &&
  triggersOf(match).length > 0;

/** The text as it stands in the file, whichever kind it is. */
function sourceText(match: JsonRecord, losses: Losses): string {
  const html = rawBody(match.html, losses);
  if (html.trim() !== "") return htmlBody(html, losses);
  const markdown = rawBody(match.markdown, losses);
  return markdown.trim() === "" ? rawBody(match.replace, losses) : flattenMarkdown(markdown, losses);
}

function convert(
  match: JsonRecord,
  globals: readonly JsonRecord[],
  nested: (name: string) => string,
  losses: Losses,
): string {
  const own = recordsOf(match.vars);
  const groups = [...textOf(match.regex).matchAll(/\(\?P?<([A-Za-z_]\w*)>/g)].map(([, name = ""]) => name);
  const fill = new EspansoFill([...globals, ...own], groups, nested, losses);
  const form = rawBody(match.form, losses);
  return form === "" ? fill.fill(sourceText(match, losses)) : fill.fillForm(form, recordOf(match.form_fields));
}

function readMatch(match: JsonRecord, pack: string, body: (losses: Losses) => string): Draft {
  const [shortcut = "", ...aliases] = triggersOf(match);
  const draft = newDraft({
    id: textOf(match.id),
    title: firstText(match, "label"),
    shortcut,
    aliases,
    tags: textsOf(match.search_terms),
    folder: pack === "" ? [] : [pack],
  });
  const { losses } = draft;
  if (textOf(match.regex) !== "") losses.add("regex_trigger_lost", "regex", textOf(match.regex));
  if (isYes(match.propagate_case) || textOf(match.uppercase_style) !== "")
    losses.add("case_rule_lost", "propagate_case");
  if (["filter_title", "filter_exec", "filter_class", "filter_os"].some((key) => key in match))
    losses.add("restriction_lost", "filter");
  if (textOf(match.image_path) !== "")
    return skip(draft, "image_lost", "image_path", textOf(match.image_path).split("/").at(-1));
  if (isCorrection(match)) return skip(draft, "autocorrect_skipped", "word", textOf(match.replace));
  draft.body = body(losses);
  return draft;
}

/** The matches of all files of a pack; they may refer to each other. */
export function readEspanso(files: readonly EspansoFile[]): readonly (readonly Draft[])[] {
  const globals = files.flatMap(({ root }) => recordsOf(root.global_vars));
  const all = files.flatMap(({ root }) => recordsOf(root.matches));
  const byTrigger = new Map(
    all.toReversed().flatMap((match) => triggersOf(match).map((trigger): [string, JsonRecord] => [trigger, match])),
  );
  const body = convertNested<JsonRecord>(
    (trigger) => byTrigger.get(trigger),
    (match, nested, losses) => convert(match, globals, nested, losses),
  );
  return files.map(({ root, pack }) =>
    (Array.isArray(root.matches) ? (root.matches as unknown[]) : []).map((match, at) =>
      isRecord(match)
        ? readMatch(match, pack, (losses) => body(match, losses))
        : badRow(`match ${at + 1}`, "not a match"),
    ),
  );
}
