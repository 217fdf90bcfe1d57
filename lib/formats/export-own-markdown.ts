import type { MacroToExport } from "./exported-macros";
import { fencedLines } from "./fenced-lines";
import { writeFolder, writeTags } from "./own-lists";

/** A line that would be taken for a heading, an escaped one, or a fence that never closes. */
const MUST_ESCAPE = /^\\*(?:#| {0,3}(?:`{3}|~{3}))/;

function bodyLines(body: string): string[] {
  const lines = body.split("\n");
  const fenced = fencedLines(lines);
  return lines.map((line, at) => (!fenced[at] && MUST_ESCAPE.test(line) ? `\\${line}` : line));
}

/** A tag may look like the next pair of the line, or the list like one in brackets. */
const writeTagLine = (tags: readonly string[]): string =>
  writeTags(tags)
    .replaceAll(/:(?=\s|,|$)/g, "\\:")
    .replace(/^\[/, "\\[");

const metaOf = ({ shortcut, tags, language, aliases, enabled, pinned, maxChars }: MacroToExport): string[] =>
  [
    ["shortcut", shortcut],
    ["tags", writeTagLine(tags)],
    ["lang", language],
    ["aliases", writeTagLine(aliases)],
    ["enabled", enabled ? "" : "no"],
    ["pinned", pinned ? "yes" : ""],
    ["max_chars", maxChars === undefined ? "" : String(maxChars)],
  ]
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`);

/** Our own Markdown pack: nothing is lost, `importFiles` gives the same macros back. */
export function exportOwnMarkdown(macros: readonly MacroToExport[]): string {
  let folder = "";
  const lines: string[] = [];
  for (const macro of macros) {
    const own = writeFolder(macro.folder);
    if (own !== folder) lines.push(`# ${own}`.trimEnd(), "");
    folder = own;
    lines.push(`## ${macro.title}`, ...metaOf(macro), "", ...bodyLines(macro.body), "");
  }
  return lines.join("\n");
}
