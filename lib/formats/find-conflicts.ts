import type { Macro } from "../macros/macro";
import type { ImportedMacro } from "./imported-macro";
import { writeFolder } from "./own-lists";

/** What to do with a macro that is there already in some form. */
export type ConflictChoice = "both" | "replace" | "skip";

export interface Conflict {
  /** Which of the imported macros. */
  readonly at: number;
  readonly existing: Macro;
  /** `same`: nothing would change; `text`: its shortcut, tags or other names would; else what they have in common. */
  readonly why: "same" | "text" | "shortcut" | "title";
}

/** How shortcuts and titles are compared. */
export const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
const place = (folder: string, title: string): string => `${folded(folder)}\n${folded(title)}`;

function allBy(macros: readonly Macro[], keyOf: (macro: Macro) => string): ReadonlyMap<string, readonly Macro[]> {
  const all = new Map<string, Macro[]>();
  for (const macro of macros) {
    const key = keyOf(macro);
    const known = all.get(key);
    if (known) known.push(macro);
    else all.set(key, [macro]);
  }
  return all;
}

/** Pins and lengths of one's own count where the file has them. */
const isSameElse = (one: ImportedMacro, { shortcut, tags, aliases = [], pinned, maxChars }: Macro): boolean =>
  folded(one.shortcut) === folded(shortcut) &&
  (!one.pinned || pinned === true) &&
  (one.maxChars ?? maxChars) === maxChars &&
  JSON.stringify([one.tags, one.aliases]) === JSON.stringify([tags, aliases]);

/**
 * Imported macros that share a shortcut, or folder and title, with one that is there. Of several of one title each is met by
 * the one that says the same; what is met so is no other's.
 */
export function findConflicts(imported: readonly ImportedMacro[], existing: readonly Macro[]): readonly Conflict[] {
  const byShortcut = allBy(
    existing.filter(({ shortcut }) => shortcut !== ""),
    ({ shortcut }) => folded(shortcut),
  );
  const byPlace = allBy(existing, ({ folder, title }) => place(folder, title));
  const titled = imported.map((macro) => byPlace.get(place(writeFolder(macro.folder), macro.title)) ?? []);
  const twins = imported.map((macro, at) => {
    const alike = titled[at]?.filter(({ body }) => body === macro.body) ?? [];
    return alike.find((one) => isSameElse(macro, one)) ?? alike[0];
  });
  const met = new Set(twins);
  return imported.flatMap((macro, at): Conflict[] => {
    const twin = twins[at];
    if (twin) return [{ at, existing: twin, why: isSameElse(macro, twin) ? "same" : "text" }];
    const [keyed] = macro.shortcut === "" ? [] : (byShortcut.get(folded(macro.shortcut)) ?? []);
    if (keyed) return [{ at, existing: keyed, why: "shortcut" }];
    const other = titled[at]?.find((one) => !met.has(one));
    return other ? [{ at, existing: other, why: "title" }] : [];
  });
}
