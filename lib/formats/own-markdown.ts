import { type Draft, newDraft } from "./draft";
import { fencedLines } from "./fenced-lines";
import { isNo, isYes } from "./json-values";
import type { Losses } from "./losses";
import { setOwnLength } from "./own-length";
import { readFolder, readTags } from "./own-lists";
import { rawBody } from "./raw-body";

// `# Folder`, `## Title`, lines of `key: value` right below it, then the body up to the next heading.

const KEYS = "shortcut|tags|lang|language|aliases|enabled|folder|pinned|max_chars";
const META = new RegExp(`^(${KEYS})\\s*:\\s*(.*)$`, "i");
/** Several pairs on one line. */
const NEXT_PAIR = new RegExp(`\\s*[;,|]?\\s+(?=(?:${KEYS})\\s*:\\s)`, "i");
const TITLE = /^##(?!#)(?:\s+(.*))?$/;
const FOLDER = /^#(?!#)(?:\s+(.*))?$/;
const ESCAPED = /^\\(?=\\*(?:#| {0,3}(?:`{3}|~{3})))/;

export const isOwnMarkdown = (text: string): boolean =>
  /^#{1,2}(?!#)\s+\S/m.test(text) && /^\s*(?:#{1,2}\s|---\s*\n|<!--)/.test(text);

interface Section {
  readonly title: string;
  readonly folder: readonly string[];
  readonly lines: string[];
  readonly fenced: boolean[];
}

function sectionsOf(text: string): { readonly sections: Section[]; readonly isLost: boolean } {
  const lines = text
    .replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, "")
    .split("\n")
    .map((line) => line.trimEnd());
  const fenced = fencedLines(lines);
  const hasTitles = lines.some((line, at) => !fenced[at] && TITLE.test(line));
  const sections: Section[] = [];
  let folder: readonly string[] = [];
  let isOpen = false;
  let isLost = false;
  for (const [at, line] of lines.entries()) {
    const title = fenced[at] ? null : (hasTitles ? TITLE : FOLDER).exec(line);
    const outer = fenced[at] || !hasTitles ? null : FOLDER.exec(line);
    if (title) {
      sections.push({ title: title[1]?.trim() ?? "", folder, lines: [], fenced: [] });
      isOpen = true;
    } else if (outer) {
      folder = readFolder(outer[1] ?? "");
      isOpen = false;
    } else if (isOpen) {
      sections.at(-1)?.lines.push(line);
      sections.at(-1)?.fenced.push(fenced[at] ?? false);
    } else if (line !== "" && !line.startsWith("<!--")) isLost = true;
  }
  return { sections, isLost };
}

/** How many lines below the title are its `key: value` lines, plain or between two `---`. */
function metaLines(lines: readonly string[]): { readonly pairs: readonly string[]; readonly count: number } {
  if (lines[0] === "---") {
    const end = lines.indexOf("---", 1);
    const inside = lines.slice(1, end);
    if (end > 0 && inside.every((line) => META.test(line))) return { pairs: inside, count: end + 1 };
  }
  const count = lines.findIndex((line) => !META.test(line));
  return { pairs: lines.slice(0, count < 0 ? lines.length : count), count: count < 0 ? lines.length : count };
}

function readSection({ title, folder, lines, fenced }: Section): Draft {
  const draft = newDraft({ title, folder });
  const { pairs, count } = metaLines(lines);
  for (const pair of pairs.flatMap((line) => line.split(NEXT_PAIR))) {
    const [, key = "", value = ""] = META.exec(pair) ?? [];
    const name = key.toLowerCase();
    if (name === "shortcut") draft.shortcut = value;
    else if (name === "tags") draft.tags = readTags(value.replace(/^\[(.*)\]$/, "$1"));
    else if (name === "aliases") draft.aliases = readTags(value);
    else if (name === "folder") draft.folder = readFolder(value);
    else if (name === "enabled") draft.enabled = !isNo(value);
    else if (name === "pinned") draft.pinned = isYes(value);
    else if (name === "max_chars") setOwnLength(draft, value);
    else draft.language = value;
  }
  const body = lines.slice(count).map((line, at) => (fenced[at + count] ? line : line.replace(ESCAPED, "")));
  draft.body = rawBody(body.join("\n"), draft.losses);
  return draft;
}

const README = /(?:^|[/\\])(?:readme|changelog|contributing|licen[cs]e)[^/\\]*$/i;

/**
 * Whether Markdown that lies beside macros is a text about them: it has words outside of any macro, or a name that such
 * texts always have, and no macro in it has a shortcut or tags.
 */
export function readsAsDocument(text: string, file: string): boolean {
  if (!isOwnMarkdown(text)) return false;
  const { sections, isLost } = sectionsOf(text);
  return (isLost || README.test(file)) && sections.every(({ lines }) => metaLines(lines).count === 0);
}

/** Macros of a Markdown pack; the text's line ends are `\n`. */
export function readOwnMarkdown(text: string, notes: Losses): readonly Draft[] {
  const { sections, isLost } = sectionsOf(text);
  if (isLost) notes.add("bad_row", "", "text outside of any macro");
  return sections.map(readSection);
}
