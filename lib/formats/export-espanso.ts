import { toSeconds, toStrftime } from "./date-format-out";
import { type ExportResult, exportEach, loseFields, type MacroToExport, ShortcutsInUse } from "./exported-macros";
import { type HousePart, houseParts, partName } from "./house-parts";
import type { Losses } from "./losses";
import { writeYaml } from "./write-yaml";

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Field = { readonly default?: string; readonly type?: "choice"; readonly values?: readonly string[] };

const identifier = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "") || "value";

/** One macro's variables: everything that is asked stands on one form. */
class Variables {
  readonly #others: Variable[] = [];
  readonly #fields = new Map<string, Field>();

  /** The variable's spelling in the text. */
  add(type: string, params: Readonly<Record<string, unknown>>): string {
    const name = `${type}${this.#others.length + 1}`;
    this.#others.push({ name, type, params });
    return `{{${name}}}`;
  }

  ask(label: string, field: Field): string {
    const name = identifier(label);
    if (!this.#fields.has(name)) this.#fields.set(name, field);
    return `{{answers.${name}}}`;
  }

  toList(): readonly Variable[] {
    if (this.#fields.size === 0) return this.#others;
    const layout = [...this.#fields.keys()].map((name) => `${name.replaceAll("_", " ")}: [[${name}]]`).join("\n");
    const asked = [...this.#fields].filter(([, field]) => Object.keys(field).length > 0);
    const params = { layout, ...(asked.length > 0 ? { fields: Object.fromEntries(asked) } : {}) };
    return [{ name: "answers", type: "form", params }, ...this.#others];
  }
}

function write(part: HousePart, variables: Variables, losses: Losses): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "cursor") return "$|$";
  if (part.kind === "clipboard") return variables.add("clipboard", {});
  if (part.kind === "choose") {
    return variables.ask(part.label, { type: "choice", values: part.options, default: part.options[0] ?? "" });
  }
  if (part.kind === "date") {
    const offset = toSeconds(part.shift);
    if (offset === undefined) losses.add("placeholder_unknown", "body", `${part.format} ${part.shift}`);
    return variables.add("date", { format: toStrftime(part.format), ...(offset ? { offset } : {}) });
  }
  if (part.kind === "value") losses.add("placeholder_unknown", "body", partName(part));
  const label = part.kind === "ask" ? part.label : part.path;
  return variables.ask(label, part.otherwise === "" ? {} : { default: part.otherwise });
}

/** A match file of Espanso. What it cannot know (the customer's name, say) it asks for on a form. */
export function exportEspanso(macros: readonly MacroToExport[]): ExportResult {
  const shortcuts = new ShortcutsInUse(macros);
  const { items, report } = exportEach(macros, (macro, losses) => {
    loseFields(macro, ["folder", "language"], losses);
    const variables = new Variables();
    const triggers = [shortcuts.of(macro, losses), ...macro.aliases].map((one) => `:${one}`);
    const replace = houseParts(macro.body)
      .map((part) => write(part, variables, losses))
      .join("");
    const vars = variables.toList();
    return {
      ...(triggers.length === 1 ? { trigger: triggers[0] } : { triggers }),
      label: macro.title,
      ...(macro.tags.length > 0 ? { search_terms: macro.tags } : {}),
      replace,
      ...(vars.length > 0 ? { vars } : {}),
    };
  });
  return { text: writeYaml({ matches: items }), report };
}
