import { isFromPack, type Macro, type MacroId } from "../macros/macro";
import { type Conflict, type ConflictChoice, folded } from "./find-conflicts";
import type { ImportedMacro } from "./imported-macro";
import { writeFolder } from "./own-lists";

/** A macro as it will be kept; with an id it takes the place of that one. */
export interface PlannedMacro
  extends Pick<Macro, "title" | "shortcut" | "tags" | "folder" | "body" | "aliases" | "pinned" | "maxChars"> {
  readonly id?: MacroId;
}

export interface ImportChoices {
  /** For conflicts without a choice of their own. */
  readonly forAll: ConflictChoice;
  /** By place among the imported macros. */
  readonly single: ReadonlyMap<number, ConflictChoice>;
  /** Also those that were switched off, internal notes among them. */
  readonly withDisabled: boolean;
}

/**
 * The same macro again is skipped, unless a person wants it otherwise; the same text with other tags is no second macro; a
 * pack's own is never overwritten.
 */
export function choiceFor(
  conflict: Conflict,
  { forAll, single }: Pick<ImportChoices, "forAll" | "single">,
): ConflictChoice {
  const { at, existing, why } = conflict;
  const byItself = why === "same" || (why === "text" && forAll === "both") ? "skip" : forAll;
  const chosen = single.get(at) ?? byItself;
  return chosen === "replace" && isFromPack(existing) ? "both" : chosen;
}

const planned = (macro: ImportedMacro, more: Partial<PlannedMacro>): PlannedMacro => ({
  title: macro.title,
  shortcut: macro.shortcut,
  tags: macro.tags,
  folder: writeFolder(macro.folder),
  body: macro.body,
  ...(macro.aliases.length > 0 ? { aliases: macro.aliases } : {}),
  ...(macro.pinned ? { pinned: true } : {}),
  ...(macro.maxChars === undefined ? {} : { maxChars: macro.maxChars }),
  ...more,
});

/** What an import would keep, in the order of the file. No macro that is there is replaced twice. */
export function planImport(
  imported: readonly ImportedMacro[],
  conflicts: readonly Conflict[],
  choices: ImportChoices,
): readonly PlannedMacro[] {
  const byPlace = new Map(conflicts.map((one) => [one.at, one]));
  const replaced = new Set<MacroId>();
  return imported.flatMap((macro, at): PlannedMacro[] => {
    if (!macro.enabled && !choices.withDisabled) return [];
    const conflict = byPlace.get(at);
    if (!conflict) return [planned(macro, {})];
    const choice = choiceFor(conflict, choices);
    if (choice === "skip") return [];
    if (choice === "replace" && !replaced.has(conflict.existing.id)) {
      replaced.add(conflict.existing.id);
      return [planned(macro, { id: conflict.existing.id })];
    }
    // Two macros cannot answer to one shortcut: the one that was there keeps it.
    const isFree = folded(macro.shortcut) !== folded(conflict.existing.shortcut);
    return [planned(macro, isFree ? {} : { shortcut: "" })];
  });
}
