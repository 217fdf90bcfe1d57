import { addToIndex, type MacroIndex, type SearchableMacro, startIndex } from "../../../lib/macros/macro-index";

/** An index of these macros, built in one go; the background builds it in slices. */
export function buildMacroIndex(macros: Iterable<SearchableMacro>): MacroIndex {
  const index = startIndex();
  for (const macro of macros) addToIndex(index, macro);
  return index;
}
