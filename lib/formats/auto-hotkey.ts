import { type Draft, newDraft, skip } from "./draft";
import { escapeBraces, replaceMarks } from "./house-placeholder";
import type { Losses } from "./losses";
import { rawBody } from "./raw-body";

/** `:options:trigger::text`; the trigger may hold single colons. */
const HOTSTRING = /^[ \t]*:([^:\n]{0,40}):((?:[^:\n]|:(?!:)){1,60}?)::(.*)$/;

export const isAutoHotkey = (text: string): boolean =>
  text.split("\n", 2000).filter((line) => HOTSTRING.test(line)).length > 0 &&
  /^\s*(?:[;#:]|\/\*|[\w]+\s*(?::?=|\()|$)/.test(text.split("\n").find((line) => line.trim() !== "") ?? "");

/** Lines a `(` section may have. */
const LONGEST_SECTION = 2000;

interface Hotstring {
  readonly options: string;
  readonly trigger: string;
  readonly text: string;
  /** Code follows instead of text. */
  readonly isCode: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t", b: "", s: " ", v: "", a: "", f: "" };
const unescaped = (text: string): string =>
  text.replaceAll(/`([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);

/** A comment begins at a semicolon after a space. */
const withoutComment = (line: string): string => line.replace(/(?<!\s)\s+;.*$/, "");

/** Lines of a `(` … `)` section, joined as its options say. */
function continuation(options: string, lines: readonly string[]): string {
  const join = /\bJoin(\S*)/i.exec(options);
  const glue = join ? (join[1] === "" ? "" : unescaped(join[1] ?? "").replaceAll(/\n+/g, "\n")) : "\n";
  const keepsComments = !/\b(?:C|Com|Comments?)\b/i.test(options);
  const isTrimmed = /\bLTrim\b/i.test(options) && !/\bLTrim0\b/i.test(options);
  return lines
    .filter((line) => keepsComments || !/^\s*;/.test(line))
    .map((line) => (isTrimmed ? line.trimStart() : line).trimEnd())
    .join(glue);
}

/** For each line, where the next `)` line is; -1 where none comes. */
function closings(lines: readonly string[]): readonly number[] {
  const next = lines.map(() => -1);
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = /^\s*\)/.test(lines[at] ?? "") ? at : (next[at + 1] ?? -1);
  }
  return next;
}

function readSection(
  lines: readonly string[],
  at: number,
  closes: readonly number[],
): { readonly text: string; readonly next: number } | undefined {
  const opening = /^\s*\(([^)]*)$/.exec(lines[at] ?? "");
  const end = closes[at + 1] ?? -1;
  if (!opening || end < 0 || end - at > LONGEST_SECTION) return undefined;
  return { text: continuation(opening[1] ?? "", lines.slice(at + 1, end)), next: end + 1 };
}

function hotstringsOf(text: string): Hotstring[] {
  const lines = text.replaceAll(/^[ \t]*\/\*[\s\S]*?^[ \t]*\*\/.*$/gm, "").split("\n");
  const closes = closings(lines);
  const found: Hotstring[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, options = "", trigger = "", rest = ""] = HOTSTRING.exec(lines[at] ?? "") ?? [];
    if (trigger === "") continue;
    const own = withoutComment(` ${rest}`).trim();
    const section = own === "" ? readSection(lines, at + 1, closes) : undefined;
    if (section) at = section.next - 1;
    const body = section?.text ?? own;
    found.push({ options, trigger: unescaped(trigger), text: body, isCode: !section && (own === "" || own === "{") });
  }
  return found;
}

const isRaw = (options: string): boolean => /[TR](?!0)/i.test(options.replaceAll(/S[IPE]/gi, ""));
const KEY = /\{([^{}\n]{1,40}|\{|\})\}/g;

/** Keys in braces are pressed there: a line end is text here, the rest is taken out. */
function keysAsText(text: string, losses: Losses): string {
  return replaceMarks(text, KEY, ([whole, key = ""]) => {
    const [, name = "", count = "1"] = /^(\S+)(?:\s+(\d+))?$/.exec(key) ?? [];
    const times = Math.min(Number(count) || 1, 20);
    if (/^(?:enter|return)$/i.test(name)) return "\n".repeat(times);
    if (/^space$/i.test(name)) return " ".repeat(times);
    if (/^tab$/i.test(name)) return "\t";
    if (/^[!#+^{}%;`]$/.test(name)) return name;
    if (/^(?:left|home|up)$/i.test(name)) losses.add("action_lost", "body", whole);
    else if (/^(?:[A-Z][A-Za-z]*\d*|U\+\w+|Asc\s.*|vk\w+)(?:\s.*)?$/.test(key))
      losses.add("action_lost", "body", whole);
    else return escapeBraces(whole);
    return "";
  });
}

function readHotstring({ options, trigger, text, isCode }: Hotstring): Draft {
  const draft = newDraft({ shortcut: trigger });
  const { losses } = draft;
  if (/X(?!0)/i.test(options) || isCode)
    return skip(draft, "script_blocked", "options", isCode ? "runs code" : "option X");
  if (/C(?!0)/i.test(options)) losses.add("case_rule_lost", "options");
  const raw = unescaped(rawBody(text, losses));
  if (isRaw(options)) draft.body = escapeBraces(raw);
  else {
    if (/\{Enter\}\s*$/i.test(raw)) losses.add("action_lost", "body", "{Enter} at its end would send");
    draft.body = keysAsText(raw, losses);
  }
  return draft;
}

/** Hotstrings of a script; everything else in it is passed over. */
export const readAutoHotkey = (text: string): readonly Draft[] => hotstringsOf(text).map(readHotstring);
