import { spelledName } from "../placeholder-names";
import { printPlaceholder } from "../print-placeholder";
import { ourName } from "./foreign-names";
import type { Dialect, LossCode } from "./translated";
import type { Step } from "./walk-tokens";

/** Words that name nothing without the word before them. */
const BARE = /^(?:id|name|title|url|value|email|phone|text|body|number)$/;

/** The last words of a path, readable: `ticket.ticket_field_12` is "ticket field 12", `dc.name` "dc name". */
export function pathLabel(path: string): string {
  const parts = spelledName(path.replaceAll(/\[-?\d+\]/g, ""))
    .split(".")
    .filter((part) => !/^\d+$/.test(part));
  const last = parts.at(-1) ?? "";
  const label = BARE.test(last) || parts.at(-2) === "dc" ? parts.slice(-2).join(" ") : last;
  return label.replaceAll("_", " ") || "text";
}

/** Asks for what nobody can work out, under these words. */
export const askFor = (label: string, otherwise?: string): string =>
  printPlaceholder({ kind: "ask", label, ...(otherwise ? { otherwise } : {}) });

export const unknown = (path: string, otherwise?: string, lost: LossCode = "placeholder_unknown"): Step => ({
  put: askFor(pathLabel(path), otherwise),
  lost,
});

/** The value a tool's path stands for, or a question where we have none. */
export function valueAt(path: string, dialect: Dialect, otherwise?: string): Step {
  const name = ourName(path, dialect);
  if (name === undefined) return unknown(path, otherwise);
  return { put: printPlaceholder({ kind: "value", name, ...(otherwise ? { otherwise } : {}) }) };
}

/** A choice, or its only option as text. */
export function choiceOf(label: string, options: readonly string[], first?: string): Step {
  const named = options.map((option) => option.trim()).filter((option) => option !== "");
  const ordered = first === undefined || first === "" ? named : [first, ...named.filter((one) => one !== first)];
  if (ordered.length < 2) return ordered[0] === undefined ? { put: askFor(label) } : { text: ordered[0] };
  return { put: printPlaceholder({ kind: "choose", label, options: ordered }) };
}
