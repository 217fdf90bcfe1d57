import { dateMark, fromStrftime, shiftOfSeconds } from "./date-format";
import { ask, CLIPBOARD, CURSOR, choose, escapeBraces, named, replaceMarks } from "./house-placeholder";
import { firstText, isRecord, type JsonRecord, listOf, recordOf, textOf } from "./json-values";
import type { Losses } from "./losses";
import type { Nested } from "./nested-bodies";

const MARKS = /\{\{\s*([\w.-]{1,100})\s*\}\}|\$\|\$/g;
const FIELDS = /\[\[\s*([^[\]\n]{1,100}?)\s*\]\]|\{\{\s*([\w.-]{1,100})\s*\}\}|\$\|\$/g;

/** `values` and `choices`: texts, records with a label, or lines of one text. */
const optionsOf = (value: unknown): string[] =>
  (typeof value === "string" ? value.split("\n") : listOf(value))
    .map((one) => (isRecord(one) ? firstText(one, "label", "id") : textOf(one)).trim())
    .filter(Boolean);

const readable = (name: string): string => name.replaceAll(/[_.-]+/g, " ").trim();

/** The text of one match: its variables resolved by their kind; `{{x}}` without a variable is literal there. */
export class EspansoFill {
  readonly #variables: ReadonlyMap<string, JsonRecord>;

  constructor(
    variables: readonly JsonRecord[],
    readonly groups: readonly string[],
    readonly nested: Nested,
    readonly losses: Losses,
  ) {
    this.#variables = new Map(variables.map((one) => [textOf(one.name), one]));
  }

  fill(text: string): string {
    return replaceMarks(text, MARKS, ([whole, name]) => (name === undefined ? CURSOR : this.#variable(name, whole)));
  }

  /** A form's layout: `[[name]]` is a field. */
  fillForm(layout: string, fields: JsonRecord): string {
    return replaceMarks(layout, FIELDS, ([whole, field, name]) => {
      if (field !== undefined) return this.#field(field, recordOf(fields[field]));
      return name === undefined ? CURSOR : this.#variable(name, whole);
    });
  }

  #field(name: string, field: JsonRecord): string {
    const options = optionsOf(field.values);
    const preferred = textOf(field.default);
    if (options.length > 0) return choose(readable(name), options, preferred === "" ? undefined : preferred);
    return ask(readable(name), preferred);
  }

  #variable(name: string, whole: string): string {
    const [head = "", field] = name.split(".");
    const variable = this.#variables.get(name) ?? this.#variables.get(head);
    if (!variable) return this.groups.includes(head) ? ask(readable(head)) : escapeBraces(whole);
    const parameters = recordOf(variable.params);
    const type = textOf(variable.type);
    if (type === "echo") return escapeBraces(textOf(parameters.echo));
    if (type === "date") {
      return dateMark(fromStrftime(textOf(parameters.format)), shiftOfSeconds(Number(textOf(parameters.offset) || 0)));
    }
    if (type === "clipboard") return CLIPBOARD;
    if (type === "choice" || type === "random" || type === "list") {
      return choose(readable(name), optionsOf(parameters.values ?? parameters.choices));
    }
    if (type === "form") {
      const fields = recordOf(parameters.fields);
      return field === undefined
        ? this.fillForm(textOf(parameters.layout), fields)
        : this.#field(field, recordOf(fields[field]));
    }
    if (type === "match") return this.nested(textOf(parameters.trigger));
    return this.#unknown(type, name);
  }

  #unknown(type: string, name: string): string {
    if (type === "shell" || type === "script") this.losses.add("script_blocked", "vars", type);
    else this.losses.add("placeholder_unknown", "vars", `${name}: ${type}`);
    return named(`ask:${readable(name)}`);
  }
}
