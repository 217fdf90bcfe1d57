import { type ExportResult, exportEach, loseFields, type MacroToExport } from "./exported-macros";
import { type HousePart, houseParts, partName, plainWords } from "./house-parts";
import type { Losses } from "./losses";
import { writeCsv } from "./write-csv";

const PATHS: Readonly<Record<string, string>> = {
  "customer.first_name": "to.first_name",
  "customer.last_name": "to.last_name",
  "customer.name": "to.name",
  "customer.email": "to.email",
  "agent.first_name": "from.first_name",
  "agent.last_name": "from.last_name",
  "agent.name": "from.name",
  "agent.email": "from.email",
  "ticket.subject": "subject",
};
const UNITS: Readonly<Record<string, string>> = {
  y: "years",
  M: "months",
  w: "weeks",
  d: "days",
  h: "hours",
  m: "minutes",
  s: "seconds",
};

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function moment(format: string, shift: string): string {
  const [, sign, count, unit = ""] = /^([+-])(\d+)([yMwdhms])$/.exec(shift) ?? [];
  const change = sign ? ` ${sign === "-" ? "subtract" : "add"}="${count};${UNITS[unit]}"` : "";
  return `{{moment format="${format.replaceAll('"', "")}"${change}}}`;
}

function write(part: HousePart, losses: Losses): string {
  if (part.kind === "text") return escapeHtml(part.text).replaceAll("{{", "\\{{");
  if (part.kind === "cursor") return "{{cursor}}";
  if (part.kind === "date" && /^(?:[+-]\d+[yMwdhms])?$/.test(part.shift)) return moment(part.format, part.shift);
  const path = part.kind === "value" ? PATHS[part.path] : undefined;
  if (part.kind === "value" && path !== undefined) {
    return part.otherwise === ""
      ? `{{${path}}}`
      : `{{#if ${path}}}{{${path}}}{{else}}${escapeHtml(part.otherwise)}{{/if}}`;
  }
  losses.add("placeholder_unknown", "body", partName(part));
  return escapeHtml(plainWords(part));
}

const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`)
    .join("");

const COLUMNS = ["id", "title", "shortcut", "subject", "to", "cc", "bcc", "tags", "body"];

/** Templates of Briskine, as its import takes them. */
export function exportBriskine(macros: readonly MacroToExport[]): ExportResult {
  const { items, report } = exportEach(macros, (macro, losses) => {
    loseFields(macro, ["folder", "language", "aliases"], losses);
    const tags = macro.tags.filter((tag) => !tag.includes(","));
    if (tags.length < macro.tags.length) losses.add("field_lost", "tags", "a tag with a comma in it");
    const body = asHtml(
      houseParts(macro.body)
        .map((part) => write(part, losses))
        .join(""),
    );
    return ["", macro.title, macro.shortcut, "", "", "", "", tags.join(", "), body];
  });
  return { text: writeCsv(COLUMNS, items), report };
}
