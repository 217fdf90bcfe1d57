import { ask, askLabel, escapeBraces, named } from "./house-placeholder";
import { keepFirstBranch } from "./keep-first-branch";
import type { Losses } from "./losses";

/** How one tool fills `{{path|filter}}`. */
export interface BraceDialect {
  /** Its paths in lower case -> ours. */
  readonly names: ReadonlyMap<string, string>;
  /** Paths that are known to be values of the desk: asked for without a word in the report. */
  readonly asked?: RegExp;
  /** The question for a path, where its last words would not do. */
  readonly label?: (path: string) => string | undefined;
}

/** How far a placeholder may reach; a `{{` without an end before that is literal. */
const FARTHEST = 1000;

/** Where the placeholder that opens at `from` ends (after its braces); -1 without an end. Braces in quotes do not end it. */
function endOf(text: string, from: number): number {
  let quote = "";
  const most = Math.min(text.length, from + FARTHEST);
  for (let at = from + 2; at < most; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || (letter === "'" && /[\s:(,=]/.test(text[at - 1] ?? ""))) quote = letter;
    else if (letter === "}" && text[at + 1] === "}") return at + 2;
  }
  const plain = text.indexOf("}}", from);
  return plain >= 0 && plain < most ? plain + 2 : -1;
}

/** Replaces every `{{…}}`; what stands between is literal. `replace` gets the inside, trimmed, and the whole. */
export function replaceBraces(text: string, replace: (inner: string, raw: string) => string): string {
  let out = "";
  let at = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
    const isTriple = text.startsWith("{{{", open) && /[\p{L}\s_]/u.test(text[open + 3] ?? "");
    const start = isTriple ? open + 1 : open;
    const end = endOf(text, start);
    if (end < 0) break;
    const raw = text.slice(start, end);
    const inner = raw.slice(2, -2).trim();
    const closes = isTriple && text[end] === "}";
    out += escapeBraces(text.slice(at, closes ? open : start));
    out += /[\p{L}\p{N}]/u.test(inner) ? replace(inner, raw) : escapeBraces(raw);
    at = closes ? end + 1 : end;
  }
  return out + escapeBraces(text.slice(at));
}

/** Cuts at a mark outside quotes. */
function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = [];
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || (letter === "'" && text.indexOf("'", at + 1) > 0)) quote = letter;
    else if (letter === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

export const unquote = (text: string): string => /^(["'“‘])([\s\S]*)["'”’]$/.exec(text.trim())?.[2] ?? text.trim();

const FALLBACK = /^(?:fallback|default)\s*(?::|=|\()\s*([\s\S]*?)\)?$/i;

/** One `{{path|filter}}` in the house spelling. */
function houseForm(inner: string, raw: string, dialect: BraceDialect, losses: Losses): string {
  const [expression = "", ...filters] = splitOutsideQuotes(inner, "|");
  const path = expression.replaceAll(/\s+/g, "").toLowerCase();
  let otherwise = "";
  for (const filter of filters) {
    const fallback = FALLBACK.exec(filter);
    if (fallback) otherwise = unquote(fallback[1] ?? "");
    else if (
      /^["'“‘]|^[^:(]*\s/.test(filter) ||
      (filters.length === 1 && !/[:(_]/.test(filter) && !FILTERS.test(filter))
    )
      otherwise = unquote(filter);
    else {
      losses.add("conditional_lost", "body", raw);
      return ask(dialect.label?.(path) ?? askLabel(expression.trim()), otherwise);
    }
  }
  const ours = dialect.names.get(path);
  if (ours) return named(ours, otherwise);
  const label = dialect.label?.(path) ?? askLabel(expression.trim());
  if (dialect.asked?.test(path)) return ask(label, otherwise);
  losses.add("placeholder_unknown", "body", raw);
  return ask(label, otherwise);
}
/** Filters without arguments that change a value; anything else bare after `|` is a default. */
const FILTERS =
  /^(?:upcase|downcase|capitalize|capitalise|strip|strip_html|escape|first|last|size|upper|lower|title|trim|date|newline_to_br|length|safe|reverse|sort|uniq)$/i;

export const fillBraces = (text: string, dialect: BraceDialect, losses: Losses): string =>
  replaceBraces(text, (inner, raw) => houseForm(inner, raw, dialect, losses));

/** Bounded reach: unclosed marks by the thousand must not take long. */
const LIQUID_TAG = /\{%-?\s{0,9}(\w+)(?:[^%{]|%(?!\})){0,500}?%\}/g;
const LIQUID_KINDS: Readonly<Record<string, "open" | "case" | "middle" | "close" | "drop">> = {
  if: "open",
  unless: "open",
  for: "open",
  tablerow: "open",
  case: "case",
  elsif: "middle",
  elseif: "middle",
  else: "middle",
  when: "middle",
  endif: "close",
  endunless: "close",
  endfor: "close",
  endtablerow: "close",
  endcase: "close",
  assign: "drop",
  increment: "drop",
  decrement: "drop",
  cycle: "drop",
  break: "drop",
  continue: "drop",
  include: "drop",
  render: "drop",
  set: "drop",
};

/** Liquid conditions first, then its placeholders. */
export function fillLiquid(text: string, dialect: BraceDialect, losses: Losses): string {
  const bare = text
    .replaceAll(/\{%-?\s*comment\s*-?%\}[\s\S]{0,5000}?\{%-?\s*endcomment\s*-?%\}/g, "")
    .replaceAll(/\{%-?\s*capture\s[\s\S]{0,5000}?\{%-?\s*endcapture\s*-?%\}/g, "")
    .replaceAll(/\{%-?\s*raw\s*-?%\}([\s\S]{0,5000}?)\{%-?\s*endraw\s*-?%\}/g, (_, inner: string) =>
      escapeBraces(inner),
    );
  const first = keepFirstBranch(bare, LIQUID_TAG, ([, word = ""]) => LIQUID_KINDS[word.toLowerCase()], losses);
  return fillBraces(first, dialect, losses);
}

/** Paths of people in another tool's words: `customer`, `agent` -> the fields both sides have. */
export function peoplePaths(
  owners: Readonly<Record<string, "customer" | "agent">>,
  fields: Readonly<Record<string, string>>,
): [string, string][] {
  return Object.entries(owners).flatMap(([owner, who]) =>
    Object.entries(fields)
      .filter(([, ours]) => who === "customer" || ours !== "phone")
      .map(([theirs, ours]): [string, string] => [`${owner}.${theirs}`, `${who}.${ours}`]),
  );
}
