// `{{ticket.requester.first_name | default: "there"}}` and its kin: Liquid, Handlebars, and what looks like them.
import { askFor, choiceOf, pathLabel, unknown, valueAt } from "./ask-instead";
import { momentOf } from "./foreign-dates";
import { ourName } from "./foreign-names";
import type { Dialect, Translated } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

const TOKENS =
  /\{%-?\s*(\/?[\w.]+)((?:[^%]|%(?!\})){0,1000})%\}|\{\{\{?([^{}]{1,1000})\}\}\}?|<attribute\s+([^<>]{0,1000}?)\/?>(?:<\/attribute>)?/g;

const unquote = (text: string): string => text.trim().replace(/^(["'])([\s\S]*)\1$/, "$2");

/** A label that names a value is filled in with it on the form, where it can still be changed. */
const asWords = (name: string): string => name.replaceAll(/[._]/g, " ");

/** A path with a default, a filter, or neither. */
function path(dialect: Dialect, inner: string): Step {
  const [head = "", ...filters] = inner.split(/\|(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const name = head.trim();
  const [filter = ""] = filters;
  const said = /^\s*(?:fallback|default)\s*[:(]\s*([\s\S]*?)\)?\s*$/i.exec(filter)?.[1];
  const plain = (dialect === "front" || dialect === "rocket-chat") && /^[^:(]*$/.test(filter) ? filter : undefined;
  const otherwise = said === undefined ? plain?.trim() : unquote(said);
  const ours = ourName(name, dialect);
  if (filters.length > 1 || (filters.length === 1 && otherwise === undefined)) {
    return { put: askFor(ours === undefined ? pathLabel(name) : asWords(ours)), lost: "conditional_lost" };
  }
  return valueAt(name, dialect, otherwise);
}

/** Liquid's tags, and Help Scout's values, which look like them. */
function tag(dialect: Dialect, word: string, rest: string): Step {
  if (dialect === "help-scout") {
    const fallback = /^\s*,\s*fallback=([\s\S]*)$/.exec(rest)?.[1]?.trim();
    const ours = ourName(word, dialect);
    // An empty fallback greets nobody: better to be asked.
    if (fallback === "") return { put: askFor(ours === undefined ? pathLabel(word) : asWords(ours)) };
    return valueAt(word, dialect, fallback);
  }
  switch (word) {
    case "if":
    case "unless":
    case "for":
    case "tablerow":
      return { open: "keep", lost: "conditional_lost" };
    case "case":
      return { open: "keep-when", lost: "conditional_lost" };
    case "when":
      return { branch: "when" };
    case "else":
    case "elsif":
      return { branch: "else" };
    case "comment":
      return { open: "drop" };
    case "capture":
      return { open: "drop", lost: "conditional_lost" };
    case "raw":
      return { open: "keep" };
    default:
      return /^end|^\//.test(word) ? { close: true } : { put: "", lost: "conditional_lost" };
  }
}

const setting = (text: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(text)
    ?.slice(1)
    .find((value) => value !== undefined);

/** `add="5;days" subtract="1;weeks"` in our spelling. */
function shiftOf(text: string): string {
  const one = (name: string, sign: string) => {
    const found = /^(\d+)\s*;\s*(year|month|week|day|hour|minute)s?$/.exec(setting(text, name) ?? "");
    return found ? `${sign}${found[1]}${found[2] === "month" ? "M" : found[2]?.charAt(0)}` : "";
  };
  return one("add", "+") + one("subtract", "-");
}

/** Briskine's own words. */
function helper(inner: string): Step | undefined {
  const [word = "", ...words] = inner.split(/\s+/);
  const quoted = [...inner.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? "");
  switch (word) {
    case "cursor":
      return { put: `{{cursor}}${quoted[0] ?? ""}` };
    case "choice":
      return choiceOf("Choice", quoted.length === 1 ? (quoted[0] ?? "").split(",") : quoted);
    case "random":
      return choiceOf("Choice", quoted);
    case "moment": {
      const fixed = /^moment\s+["']/.test(inner) ? quoted[0] : undefined;
      if (fixed !== undefined) return { text: fixed };
      const moment = momentOf(setting(inner, "format") ?? "", shiftOf(inner), setting(inner, "locale"));
      return moment === undefined ? unknown("date") : { put: moment };
    }
    case "else":
      return { branch: "else" };
    case "capitalize":
    case "capitalizeAll":
    case "uppercase":
    case "lowercase":
    case "splitString":
      return words.length > 0 && quoted.length === 0 ? path("briskine", words.at(-1) ?? "") : unknown(word);
    case "domain":
    case "list":
    case "text":
      return unknown(`${word} ${words.join(" ")}`);
  }
  if (/^#cursor\b/.test(inner)) return { put: "{{cursor}}" };
  if (/^\/cursor$/.test(inner)) return { put: "" };
  if (inner.startsWith("#")) return { open: "keep", lost: "conditional_lost" };
  if (inner.startsWith("/")) return { close: true };
  return undefined;
}

function curly(dialect: Dialect, inner: string): Step {
  const braced = inner.replaceAll(/^[-~]|[-~]$/g, "").trim();
  if (!/[\p{L}\p{N}]/u.test(braced)) return { text: `{{${inner}}}` };
  const spoken = dialect === "briskine" ? helper(braced) : undefined;
  return spoken ?? path(dialect, braced);
}

/** Reads one text of a tool that writes its gaps in double braces. */
export function fromCurlyPaths(text: string, dialect: Dialect): Translated {
  const fences = dialect === "chatwoot" ? "(?<fence>```[\\s\\S]*?```)|" : "";
  const tokens = fences === "" ? TOKENS : new RegExp(`${fences}${TOKENS.source}`, "g");
  return walkTokens(text, tokens, (match) => {
    const fence = match.groups?.fence;
    if (fence !== undefined) return { text: fence };
    const [word, rest, inner, attribute] = match.slice(fences === "" ? 1 : 2);
    if (word !== undefined) return tag(dialect, word, rest ?? "");
    if (attribute !== undefined) {
      return valueAt(setting(attribute, "key") ?? "", dialect, setting(attribute, "default"));
    }
    return curly(dialect, inner ?? "");
  });
}
