import type { MacroId, MacroUse } from "./macro";
import type { MacroIndex } from "./macro-index";

/** What an empty box shows: the macros used last, then the rest by title. */
export function recentMacros(
  index: MacroIndex,
  uses: ReadonlyMap<MacroId, MacroUse>,
  limit: number,
): readonly { readonly macroId: MacroId }[] {
  const recent = [...uses.values()]
    .filter(({ macroId }) => index.slotOf.has(macroId))
    .sort((a, b) => b.lastUsedAt - a.lastUsedAt || (a.macroId < b.macroId ? -1 : 1))
    .slice(0, limit)
    .map(({ macroId }) => macroId);
  const found = new Set(recent);
  index.titles.eachFrom("", (_, slot) => {
    const macro = index.slots[slot];
    if (macro && found.size < limit) found.add(macro.id);
    return found.size < limit;
  });
  return [...found].slice(0, limit).map((macroId) => ({ macroId }));
}
