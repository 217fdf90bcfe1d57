import type { Losses } from "./losses";

/** The house spelling of placeholders: see `lib/macros/fill-placeholders`. */
export const CURSOR = "{{cursor}}";
export const CLIPBOARD = "{{clipboard}}";

/** Marks that would end or split a placeholder cannot stand in one. */
const inside = (text: string): string =>
  text.replaceAll("{", "(").replaceAll("}", ")").replaceAll(/\s+/g, " ").trim().slice(0, 300);
const insidePart = (text: string): string => inside(text.replaceAll("|", "/"));

/** A value the product knows, with what to say without it. */
export function named(name: string, otherwise = ""): string {
  const fallback = inside(otherwise);
  return fallback === "" ? `{{${name}}}` : `{{${name}|${fallback}}}`;
}

/** Asks before the macro is sent; the same label is asked once. */
export function ask(label: string, otherwise = ""): string {
  return named(`ask:${insidePart(label) || "value"}`, otherwise);
}

/** Picks one; the first is the default. Without options it asks. */
export function choose(label: string, options: readonly string[], preferred?: string): string {
  const parts = options.map(insidePart).filter(Boolean);
  const first = preferred === undefined ? undefined : insidePart(preferred);
  const ordered = first ? [first, ...parts.filter((part) => part !== first)] : parts;
  if (ordered.length === 0) return ask(label);
  return `{{choose:${insidePart(label) || "choice"}|${ordered.join("|")}}}`;
}

/** A literal `{{` that is no placeholder. */
export const escapeBraces = (text: string): string => text.replaceAll("{{", "\\{\\{");
export const unescapeBraces = (text: string): string => text.replaceAll("\\{\\{", "{{");

/** Parts of a path that say nothing about what is asked for. */
const CONTAINERS = new Set(["custom_attribute", "custom_attributes", "custom_fields", "to", "from", "account"]);

/**
 * A path as a question: its last words.
 * @example askLabel("ticket.customer.integrations.shopify.orders[0].name") // "orders name"
 */
export function askLabel(path: string): string {
  const parts = path
    .replaceAll(/\[[^\]]*\]|\.\d+(?=\.|$)/g, "")
    .split(/[.:/]/)
    .map((part) =>
      part
        .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
        .replaceAll(/[^\p{L}\p{N}_ -]+/gu, " ")
        .trim(),
    )
    .filter((part) => part !== "" && !CONTAINERS.has(part.toLowerCase()));
  const last = parts.at(-1) ?? "";
  const isOneWord = !/[_\s-]/.test(last);
  const isOwned = /(?:custom_attributes?|custom_fields)\.[^.]*$/i.test(path);
  const words = isOneWord && !isOwned && parts.length > 1 ? `${parts.at(-2)} ${last}` : last;
  return (
    words
      .replaceAll(/[_\s]+/g, " ")
      .trim()
      .toLowerCase() || "value"
  );
}

/** A foreign placeholder without a meaning here: never dropped, never left in its foreign spelling. */
export function unknownAsk(path: string, losses: Losses, otherwise = "", raw = path): string {
  losses.add("placeholder_unknown", "body", raw.trim());
  return ask(askLabel(path), otherwise);
}

/**
 * Replaces the marks of one tool; whatever stands between them is literal, so that its `{{` is no placeholder here.
 * The pattern is global.
 */
export function replaceMarks(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
  literal: (text: string) => string = escapeBraces,
): string {
  let out = "";
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    out += literal(text.slice(at, match.index)) + replace(match as RegExpExecArray);
    at = match.index + match[0].length;
  }
  return out + literal(text.slice(at));
}
