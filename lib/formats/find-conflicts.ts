import type { Macro } from "../macros/macro";
import type { ImportedMacro } from "./imported-macro";
import { writeFolder } from "./own-lists";

/** What to do with a macro that is there already in some form. */
export type ConflictChoice = "both" | "replace" | "skip";

export interface Conflict {
  /** Which of the imported macros. */
  readonly at: number;
  readonly existing: Macro;
  /** `same`: nothing would change; else what they have in common. */
  readonly why: "same" | "shortcut" | "title";
}

const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
const place = (folder: string, title: string): string => `${folded(folder)}\n${folded(title)}`;

function firstBy(macros: readonly Macro[], keyOf: (macro: Macro) => string): ReadonlyMap<string, Macro> {
  return new Map(macros.toReversed().map((macro) => [keyOf(macro), macro]));
}

/** Imported macros that share a shortcut, or folder and title, with one that is there. */
export function findConflicts(imported: readonly ImportedMacro[], existing: readonly Macro[]): readonly Conflict[] {
  const byShortcut = firstBy(
    existing.filter(({ shortcut }) => shortcut !== ""),
    ({ shortcut }) => folded(shortcut),
  );
  const byPlace = firstBy(existing, ({ folder, title }) => place(folder, title));
  return imported.flatMap((macro, at): Conflict[] => {
    const titled = byPlace.get(place(writeFolder(macro.folder), macro.title));
    if (titled?.body === macro.body) return [{ at, existing: titled, why: "same" }];
    const keyed = macro.shortcut === "" ? undefined : byShortcut.get(folded(macro.shortcut));
    if (keyed) return [{ at, existing: keyed, why: "shortcut" }];
    return titled ? [{ at, existing: titled, why: "title" }] : [];
  });
}
