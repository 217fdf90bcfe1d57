import { type ExportResult, exportEach, loseFields, type MacroToExport, ShortcutsInUse } from "./exported-macros";
import { type HousePart, houseParts, partName, plainWords } from "./house-parts";
import type { Losses } from "./losses";

const PATHS: Readonly<Record<string, string>> = {
  "customer.first_name": "contact.first_name",
  "customer.last_name": "contact.last_name",
  "customer.name": "contact.name",
  "customer.email": "contact.email",
  "customer.phone": "contact.phone",
  "agent.first_name": "agent.first_name",
  "agent.last_name": "agent.last_name",
  "agent.name": "agent.name",
  "agent.email": "agent.email",
  "ticket.id": "conversation.id",
  "inbox.name": "inbox.name",
};

/** An unknown placeholder becomes empty there, so that it is written out in words instead. */
function write(part: HousePart, losses: Losses): string {
  if (part.kind === "text") return part.text;
  const path = part.kind === "value" ? PATHS[part.path] : undefined;
  if (part.kind !== "value" || path === undefined || part.otherwise !== "")
    losses.add("placeholder_unknown", "body", partName(part));
  return path === undefined ? plainWords(part) : `{{${path}}}`;
}

/** Canned responses of Chatwoot, as its API takes them one by one: `short_code` and `content`. */
export function exportChatwoot(macros: readonly MacroToExport[]): ExportResult {
  const shortcuts = new ShortcutsInUse(macros);
  const { items, report } = exportEach(macros, (macro, losses) => {
    loseFields(macro, ["folder", "tags", "language", "aliases"], losses);
    const short_code = shortcuts.of(macro, losses);
    if (macro.title !== short_code) loseFields(macro, ["title"], losses);
    return {
      short_code,
      content: houseParts(macro.body)
        .map((part) => write(part, losses))
        .join(""),
    };
  });
  return { text: `${JSON.stringify(items, undefined, 2)}\n`, report };
}
