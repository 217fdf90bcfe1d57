import type { MacroId, MacroUse } from "./macro";
import type { MacroIndex } from "./macro-index";

/** What an empty box shows, from the top. */
export interface RecentMacros {
  /** Pinned ones by title, then those used last. */
  readonly first: readonly MacroId[];
  /** The others by title. */
  readonly rest: readonly MacroId[];
}

/** Pinned and used macros that come first, at most. */
const FIRST = 6;

/** The macros an empty box shows: pinned and recent ones, then the rest by title, `limit` in all. */
export function recentMacros(index: MacroIndex, uses: ReadonlyMap<MacroId, MacroUse>, limit: number): RecentMacros {
  const pinned: MacroId[] = [];
  index.titles.eachFrom("", (_, slot) => {
    const macro = index.slots[slot];
    if (macro?.pinned) pinned.push(macro.id);
  });
  const used = [...uses.values()]
    .filter(({ macroId }) => index.slotOf.has(macroId))
    .sort((a, b) => b.lastUsedAt - a.lastUsedAt || (a.macroId < b.macroId ? -1 : 1))
    .map(({ macroId }) => macroId);
  const found = new Set([...pinned, ...used].slice(0, limit));
  const first = [...found].slice(0, Math.max(FIRST, Math.min(pinned.length, limit)));
  index.titles.eachFrom("", (_, slot) => {
    const macro = index.slots[slot];
    if (macro && found.size < limit) found.add(macro.id);
    return found.size < limit;
  });
  return { first, rest: [...found].slice(first.length) };
}
