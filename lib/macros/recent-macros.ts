import type { Macro, MacroId, MacroUse } from "./macro";
import type { MacroIndex } from "./macro-index";

/** What an empty box shows, from the top. */
export interface RecentMacros {
  /** Pinned ones by title, then those used last. */
  readonly first: readonly MacroId[];
  /** The others: used before, then by title. */
  readonly rest: readonly MacroId[];
}

type Titled = Pick<Macro, "id" | "pinned">;

/** Pinned and used macros that come first, at most. */
const FIRST = 6;

/** The macros of an index by title. */
export function titledIn(index: MacroIndex): Titled[] {
  const titled: Titled[] = [];
  index.titles.eachFrom("", (_, slot) => {
    const macro = index.slots[slot];
    if (macro) titled.push(macro);
  });
  return titled;
}

/** What an empty box shows of macros given by title: pinned and recent ones, then the rest, `limit` in all. */
export function recentMacros(
  titled: readonly Titled[],
  uses: ReadonlyMap<MacroId, MacroUse>,
  limit: number,
): RecentMacros {
  const there = new Set(titled.map(({ id }) => id));
  const pinned = titled.filter((macro) => macro.pinned).map(({ id }) => id);
  const used = [...uses.values()]
    .filter(({ macroId }) => there.has(macroId))
    .sort((a, b) => b.lastUsedAt - a.lastUsedAt || (a.macroId < b.macroId ? -1 : 1))
    .map(({ macroId }) => macroId);
  const first = [...new Set([...pinned, ...used])].slice(0, Math.min(limit, Math.max(FIRST, pinned.length)));
  const taken = new Set(first);
  const others = [...used, ...titled.map(({ id }) => id)].filter((id) => !taken.has(id));
  return { first, rest: [...new Set(others.slice(0, 2 * limit))].slice(0, limit - first.length) };
}
