import type { Macro, MacroId, MacroUse, PackId } from "./macro";

/** A macro as a list shows it: without its text but for the beginning. */
export interface MacroSummary {
  readonly id: MacroId;
  readonly title: string;
  readonly shortcut: string;
  readonly tags: readonly string[];
  readonly folder: string;
  readonly aliases?: readonly string[];
  readonly packId?: PackId;
  readonly pinned: boolean;
  /** How its text begins, on one line. */
  readonly begins: string;
  /** Milliseconds since 1970; absent where nobody here has written it. */
  readonly changedAt?: number;
  /** How often it was taken. */
  readonly uses: number;
  /** Milliseconds since 1970. */
  readonly lastUsedAt?: number;
}

/** Characters of the text that a list shows. */
const BEGINNING = 120;

/** What a list shows of a macro. */
export const summarise = (macro: Macro, use?: MacroUse): MacroSummary => ({
  id: macro.id,
  title: macro.title,
  shortcut: macro.shortcut,
  tags: macro.tags,
  folder: macro.folder,
  ...(macro.aliases ? { aliases: macro.aliases } : {}),
  ...(macro.origin ? { packId: macro.origin.packId } : {}),
  pinned: macro.pinned ?? false,
  begins: macro.body
    .slice(0, 2 * BEGINNING)
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, BEGINNING),
  ...(macro.changedAt === undefined ? {} : { changedAt: macro.changedAt }),
  uses: use?.count ?? 0,
  ...(use ? { lastUsedAt: use.lastUsedAt } : {}),
});
