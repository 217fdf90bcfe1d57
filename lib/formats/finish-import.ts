import type { Draft, Reading } from "./draft";
import { CURSOR, unescapeBraces } from "./house-placeholder";
import type { ImportedMacro, ImportResult, ReportLine } from "./imported-macro";
import { LIMITS } from "./limits";
import type { Losses } from "./losses";
import type { ReportCode } from "./report-codes";
import { tidyBody, tidyName } from "./tidy-text";

const TRIGGER_MARKS = /^[/;:!#\\]+/;
const TITLE_FROM_BODY = 60;

const withoutTriggerMark = (shortcut: string): string => shortcut.trim().replace(TRIGGER_MARKS, "").trim();

const sameShortcut = (shortcut: string): string => shortcut.normalize("NFKC").toLowerCase();

/** Cuts at a length without halving a letter or a placeholder. */
function cut(text: string, most: number): string {
  const kept = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const open = kept.lastIndexOf("{{");
  return (open > kept.lastIndexOf("}}") && text.indexOf("}}", open) > 0 ? kept.slice(0, open) : kept).trimEnd();
}

function limited(draft: Draft, field: "title" | "shortcut" | "body", text: string): string {
  if (text.length <= LIMITS[field]) return text;
  draft.losses.add("too_long", field, `${text.length} characters, ${LIMITS[field]} kept`);
  return cut(text, LIMITS[field]);
}

/** Only a placeholder that is cut off is left out: a whole one is part of the line. */
function titleOfBody(body: string): string {
  const line = tidyName(body.split("\n")[0] ?? "");
  const start = [...line].slice(0, TITLE_FROM_BODY).join("");
  return unescapeBraces(cut(line, start.length) || start).trimEnd();
}

function tidyShortcut(draft: Draft, raw: string): string {
  const bare = tidyName(withoutTriggerMark(raw));
  const joined = bare.replaceAll(/\s+/g, "-");
  if (joined !== bare) draft.losses.add("shortcut_changed", "shortcut", bare);
  return limited(draft, "shortcut", joined);
}

/** The cursor stands in one place only. */
const oneCursor = (body: string): string => {
  const [before = "", ...after] = body.split(CURSOR);
  return after.length === 0 ? body : before + CURSOR + after.join("");
};

const unique = (names: readonly string[]): string[] => [...new Set(names.map(tidyName).filter(Boolean))];

/** Names that are too long to be kept, and more than are kept, are left out and told of. */
function keepable(draft: Draft, field: "tags" | "aliases", names: readonly string[]): string[] {
  const kept = names.filter((name) => name.length <= LIMITS.tag).slice(0, LIMITS.tags);
  if (kept.length < names.length) draft.losses.add("too_long", field, `${names.length - kept.length} left out`);
  return kept;
}

function keepableFolder(draft: Draft, folder: readonly string[]): string[] {
  const kept = [...folder];
  while (kept.join("::").length > LIMITS.folder) kept.pop();
  if (kept.length < folder.length)
    draft.losses.add("too_long", "folder", `${folder.length - kept.length} levels left out`);
  return kept;
}

function tidied(draft: Draft, system: string): ImportedMacro | undefined {
  if (draft.skipped) return undefined;
  const { text, hadControls } = tidyBody(oneCursor(draft.body));
  if (hadControls) draft.losses.add("control_chars_removed", "body");
  if (/^[\s\u200b\u2060\ufeff]*$/.test(text)) {
    draft.losses.add("empty_body_skipped", "body");
    return undefined;
  }
  const body = limited(draft, "body", text);
  const shortcut = tidyShortcut(draft, draft.shortcut);
  const original = draft.shortcut.trim();
  return {
    title: limited(draft, "title", tidyName(draft.title)) || titleOfBody(body),
    shortcut,
    aliases: keepable(
      draft,
      "aliases",
      unique(draft.aliases.map((alias) => tidyShortcut(draft, alias))).filter((alias) => alias !== shortcut),
    ),
    folder: keepableFolder(draft, draft.folder.map(tidyName).filter(Boolean)),
    tags: keepable(draft, "tags", unique(draft.tags)),
    language: tidyName(draft.language),
    body,
    enabled: draft.enabled,
    ...(draft.pinned ? { pinned: true } : {}),
    ...(draft.maxChars === undefined ? {} : { maxChars: draft.maxChars }),
    source: { system, id: draft.id, ...(original === shortcut ? {} : { shortcut: original }) },
  };
}

/** The macros so far, to find those that come twice and shortcuts that are taken. */
class Taken {
  readonly #same = new Set<string>();
  readonly #shortcuts = new Set<string>();

  isSame({ title, shortcut, body }: ImportedMacro): boolean {
    const key = JSON.stringify([title, shortcut, body]);
    if (this.#same.has(key)) return true;
    this.#same.add(key);
    return false;
  }

  /** The names that are still free; they are taken from now on. */
  claim(names: readonly string[]): string[] {
    const free = names.filter((name) => name !== "" && !this.#shortcuts.has(sameShortcut(name)));
    for (const name of free) this.#shortcuts.add(sameShortcut(name));
    return free;
  }
}

function unclashed(macro: ImportedMacro, taken: Taken, losses: Losses): ImportedMacro {
  const names = [macro.shortcut, ...macro.aliases];
  const free = new Set(taken.claim(names));
  const lost = names.filter((name) => name !== "" && !free.has(name));
  if (lost.length === 0) return macro;
  losses.add("duplicate_shortcut", "shortcut", lost.join(", "));
  return {
    ...macro,
    shortcut: free.has(macro.shortcut) ? macro.shortcut : "",
    aliases: macro.aliases.filter((alias) => free.has(alias)),
    source: {
      ...macro.source,
      ...(free.has(macro.shortcut) ? {} : { shortcut: macro.source.shortcut ?? macro.shortcut }),
    },
  };
}

/** Lines of one kind that a report holds; no person reads more. */
const MOST_LINES = 5000;

/** A report that counts what is beyond the most. */
class Report {
  readonly lines: ReportLine[] = [];
  readonly #counts = new Map<ReportCode, number>();

  add(lines: readonly ReportLine[]): void {
    for (const line of lines) {
      const count = (this.#counts.get(line.code) ?? 0) + 1;
      this.#counts.set(line.code, count);
      if (count <= MOST_LINES) this.lines.push(line);
    }
  }

  toLines(): readonly ReportLine[] {
    const beyond = [...this.#counts].filter(([, count]) => count > MOST_LINES);
    const more = beyond.map(([code, count]): ReportLine => {
      return { code, item: "", field: "", detail: `and ${count - MOST_LINES} more` };
    });
    return [...this.lines, ...more];
  }
}

/** What was read of all files, as macros in the normal form and the report. */
export function finishImport(readings: readonly { readonly file: string; readonly reading: Reading }[]): ImportResult {
  const macros: ImportedMacro[] = [];
  const report = new Report();
  const taken = new Taken();
  let over = 0;
  for (const { file, reading } of readings) {
    for (const draft of reading.drafts) {
      if (macros.length >= LIMITS.macros) {
        over += draft.skipped ? 0 : 1;
        continue;
      }
      const macro = tidied(draft, reading.system);
      const item =
        macro?.title || tidyName(draft.title) || draft.shortcut.trim() || titleOfBody(draft.body) || draft.id || file;
      if (macro && taken.isSame(macro)) draft.losses.add("duplicate_identical", "");
      else if (macro) macros.push(unclashed(macro, taken, draft.losses));
      report.add(draft.losses.lines(item));
    }
    if (over > 0) reading.notes.add("too_long", "", `${LIMITS.macros} macros are the most; ${over} were left out`);
    report.add(reading.notes.lines(file));
    over = 0;
  }
  return { macros, report: report.toLines(), tables: readings.flatMap(({ reading }) => reading.table ?? []) };
}
