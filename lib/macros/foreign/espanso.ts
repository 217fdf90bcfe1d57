// `{{name}}` through `vars`, `[[name]]` through `form_fields`, `$|$`.
import { askFor, choiceOf, pathLabel, unknown } from "./ask-instead";
import { fromStrftime, momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { ForeignVariable, Translated, TranslationContext } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

const TOKENS = /\$\|\$|\{\{\s*([\w.-]{1,100})\s*\}\}|\[\[\s*([\w. -]{1,100}?)\s*\]\]/g;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** `values` as a list, as lines of one text, or as labels with ids. */
function optionsOf(values: unknown): readonly string[] {
  if (typeof values === "string") return values.split("\n");
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) =>
    typeof value === "object" && value !== null && "label" in value ? textOf(value.label) : textOf(value),
  );
}

function fieldOf(name: string, field: Readonly<Record<string, unknown>> | undefined): Step {
  const otherwise = textOf(field?.default);
  const options = optionsOf(field?.values);
  return options.length > 0
    ? choiceOf(pathLabel(name), options, otherwise)
    : { put: askFor(pathLabel(name), otherwise) };
}

/** Seconds in the largest unit that fits. */
function shiftOf(offset: unknown): string {
  const seconds = Number(offset ?? 0);
  if (!Number.isFinite(seconds) || Math.abs(seconds) < 60) return "";
  const [unit, size] = seconds % 86_400 === 0 ? ["d", 86_400] : seconds % 3600 === 0 ? ["h", 3600] : ["m", 60];
  const amount = Math.round(Math.abs(seconds) / Number(size));
  return `${seconds < 0 ? "-" : "+"}${amount}${unit}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return typeof value === "object" && value !== null;
}

function variableOf(name: string, { type, params = {} }: ForeignVariable, nesting: Nesting): Step {
  const [, inner] = name.split(".");
  switch (type) {
    case "date": {
      const moment = momentOf(fromStrftime(textOf(params.format)), shiftOf(params.offset), textOf(params.locale));
      return moment === undefined ? unknown(name) : { put: moment };
    }
    case "clipboard":
      return { put: "{{clipboard}}" };
    case "echo":
      return { text: textOf(params.echo) };
    case "choice":
    case "random":
      return choiceOf(pathLabel(name), optionsOf(params.values ?? params.choices));
    case "form":
      return fieldOf(inner ?? name, isRecord(params.fields) ? params.fields[inner ?? name] : undefined);
    case "match":
      return nestedSnippet(nesting, textOf(params.trigger));
    case "shell":
    case "script":
      return { put: askFor(pathLabel(name)), lost: "script_blocked" };
    default:
      return unknown(name);
  }
}

export function fromEspanso(text: string, context: TranslationContext, nesting: Nesting): Translated {
  let cursors = 0;
  return walkTokens(text, TOKENS, (match): Step => {
    const [whole, name, field] = match;
    if (whole === "$|$") return { put: cursors++ === 0 ? "{{cursor}}" : "" };
    if (field !== undefined) return context.fields ? fieldOf(field, context.fields[field]) : { text: whole };
    const known = context.variables ?? {};
    const root = (name ?? "").split(".")[0] ?? "";
    const variable = Object.hasOwn(known, root) ? known[root] : undefined;
    return variable && name !== undefined ? variableOf(name, variable, nesting) : { text: whole };
  });
}
