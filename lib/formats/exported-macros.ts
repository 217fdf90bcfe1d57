import type { ImportedMacro, ReportLine } from "./imported-macro";
import { Losses } from "./losses";

/** What an export is made of: a macro in the normal form; where it came from stays behind. */
export type MacroToExport = Omit<ImportedMacro, "source">;

export interface ExportResult {
  /** The whole file. */
  readonly text: string;
  readonly report: readonly ReportLine[];
}

/** A shortcut made of a title, for tools that need one. */
const slugOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40) || "macro";

/** Hands out shortcuts, each once. */
export class ShortcutsInUse {
  readonly #used = new Set<string>();

  constructor(macros: readonly MacroToExport[]) {
    for (const { shortcut, aliases } of macros)
      for (const one of [shortcut, ...aliases]) this.#used.add(one.toLowerCase());
  }

  /** The macro's own, or a new one made of its title. */
  of(macro: MacroToExport, losses: Losses): string {
    if (macro.shortcut !== "") return macro.shortcut;
    const slug = slugOf(macro.title);
    let free = slug;
    for (let count = 2; this.#used.has(free.toLowerCase()); count++) free = `${slug}-${count}`;
    this.#used.add(free.toLowerCase());
    losses.add("shortcut_missing", "shortcut", `${free} was made up`);
    return free;
  }
}

type Field = "title" | "shortcut" | "aliases" | "folder" | "tags" | "language";

/** Says which of these fields are lost, where the macro has them. */
export function loseFields(macro: MacroToExport, fields: readonly Field[], losses: Losses): void {
  for (const field of fields) {
    const value = macro[field];
    if (value.length > 0) losses.add("field_lost", field, field);
  }
}

/**
 * Goes through the macros; one that is switched off stays behind, since the other tools cannot switch it off. What
 * `write` returns is collected in order.
 */
export function exportEach<Item>(
  macros: readonly MacroToExport[],
  write: (macro: MacroToExport, losses: Losses) => Item,
): { readonly items: readonly Item[]; readonly report: readonly ReportLine[] } {
  const items: Item[] = [];
  const report: ReportLine[] = [];
  for (const macro of macros) {
    const losses = new Losses();
    if (macro.pinned) losses.add("field_lost", "pinned", "pinned");
    if (macro.maxChars !== undefined) losses.add("field_lost", "max_chars", "max_chars");
    if (macro.enabled) items.push(write(macro, losses));
    else losses.add("inactive_disabled", "enabled", "left out, it is switched off");
    report.push(...losses.lines(macro.title));
  }
  return { items, report };
}
