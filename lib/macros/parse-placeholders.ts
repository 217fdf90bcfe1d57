import { readShift } from "./date-shift";
import type { Piece, Placeholder } from "./placeholder";
import { valueName } from "./placeholder-names";

/** Escaped braces, or two braces with one line between them. One backslash alone is none: it may end a path. */
const TOKEN = /\\\{\\\{|\{\{((?:\\.|[^{}\\\n])+)\}\}/gu;
/** Longest name or label, in characters: more than that is no name but text between braces. */
const LONGEST_NAME = 200;
/** Marks and quotes with which other tools do more than name a value: conditions, helpers, parts. */
const COMMAND = /^[#/^!>&=~-]|["=]|(?:^|\s)'|^else\b/u;
/** What stands behind the bar in a language where that is a filter: it must never be taken for a default. */
const FILTER =
  /^(?:(?:fallback|default|date|split|append|prepend|replace|remove|truncate|truncatewords|slice|join|plus|minus|times|divided_by|modulo|round|datetime_format)\s*[:(]|(?:upcase|downcase|capitalize|strip|strip_html|escape|escape_once|newline_to_br|url_encode|size|first|last|lstrip|rstrip|striptags|title|lower|upper|trim)\s*(?:$|\())/i;
const LOCALE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** The parts between bars, escapes taken away, blanks at the ends too. */
function partsOf(inner: string): readonly string[] {
  const parts = [""];
  for (let at = 0; at < inner.length; at++) {
    const letter = inner.charAt(at);
    const next = inner.charAt(at + 1);
    if (letter === "|") parts.push("");
    else if (letter === "\\" && /[\\|{}]/.test(next)) {
      parts[parts.length - 1] += next;
      at++;
    } else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

function readMoment(kind: "date" | "time", format: string, rest: readonly string[]): Placeholder | undefined {
  let read: Extract<Placeholder, { kind: "date" | "time" }> = { kind, format, shift: [] };
  for (const part of rest) {
    const shift = readShift(part);
    if (shift && read.shift.length === 0) read = { ...read, shift };
    else if (!shift && LOCALE.test(part) && read.locale === undefined) read = { ...read, locale: part };
    else return undefined;
  }
  return read;
}

function readValue(head: string, rest: readonly string[]): Placeholder | undefined {
  const name = valueName(head);
  if (name === "" || COMMAND.test(head) || rest.some((part) => FILTER.test(part))) return undefined;
  return rest.length === 0 ? { kind: "value", name } : { kind: "value", name, otherwise: rest.join("|") };
}

function readPlaceholder(inner: string): Placeholder | undefined {
  const [head = "", ...rest] = partsOf(inner);
  const spoken = /^(ask|choose|date|time)\s*:\s*(.*)$/iu.exec(head);
  const label = spoken?.[2] ?? "";
  if ((spoken ? label : head).length > LONGEST_NAME) return undefined;
  switch (spoken?.[1]?.toLowerCase()) {
    case "ask":
      if (label === "") return undefined;
      return rest.length === 0 ? { kind: "ask", label } : { kind: "ask", label, otherwise: rest.join("|") };
    case "choose":
      return label === "" || rest.length < 2 ? undefined : { kind: "choose", label, options: rest };
    case "date":
      return readMoment("date", label, rest);
    case "time":
      return readMoment("time", label, rest);
  }
  if (rest.length === 0 && /^(?:cursor|clipboard)$/i.test(head)) {
    return { kind: head.toLowerCase() === "cursor" ? "cursor" : "clipboard" };
  }
  return readValue(head, rest);
}

/**
 * Cuts a text at its placeholders. What stands in braces and is not understood stays text, and a text that holds such
 * braces is never sent (`find-open-placeholders`). Spelling: `{{customer.first_name|there}}`, `{{order_number}}`,
 * `{{ask:Label|default}}`, `{{choose:Label|a|b}}`, `{{date:YYYY-MM-DD|+5d|de}}`, `{{time:HH:mm}}`, `{{clipboard}}`,
 * `{{cursor}}`; a backslash before `|`, `{`, `}` or `\` inside takes its meaning away, `\{\{` is two braces.
 */
export function parsePlaceholders(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const textUpTo = (end: number) => {
    if (end > from) pieces.push({ kind: "text", source: text.slice(from, end) });
  };
  for (const { 0: source, 1: inner, index } of text.matchAll(TOKEN)) {
    const placeholder = inner === undefined ? undefined : readPlaceholder(inner);
    if (inner !== undefined && !placeholder) continue;
    textUpTo(index);
    pieces.push(placeholder ? { kind: "placeholder", source, placeholder } : { kind: "braces", source });
    from = index + source.length;
  }
  textUpTo(text.length);
  return pieces;
}
