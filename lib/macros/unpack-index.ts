import { facetOf, startFacets } from "./facets";
import { indexVersion } from "./index-version";
import type { MacroId } from "./macro";
import { type IndexedMacro, type MacroIndex, startIndex } from "./macro-index";
import { type OrderedKeys, orderedKeys } from "./ordered-keys";
import type { FilterSign } from "./read-query";
import { checkOf, HALF, HEADER, LINES, type SavedIndex } from "./saved-index";
import { listAt, NotWhole, readSaved, SavedPosting } from "./saved-posting";

function unpack({ names, numbers }: SavedIndex): MacroIndex {
  const { next, skipList, atEnd } = readSaved(numbers);
  const [macroCount, wordCount, facetCount] = [next(), next(), next()];
  const lines = names.split("\n");
  if (lines.length !== Math.max(1, macroCount * LINES + wordCount + facetCount)) throw new NotWhole();
  const slots: IndexedMacro[] = [];
  const slotOf = new Map<MacroId, number>();
  for (let slot = 0; slot < macroCount; slot++) {
    const at = slot * LINES;
    const id = lines[at] as MacroId;
    const [titleLength, pinned, low, high] = [next(), next(), next(), next()];
    slotOf.set(id, slot);
    slots.push({
      id,
      title: lines[at + 1] ?? "",
      plainTitle: lines[at + 2] ?? "",
      titleLength,
      initials: lines[at + 3] ?? "",
      shortcut: lines[at + 4] ?? "",
      pinned: pinned === 1,
      print: () => high * HALF + (low >>> 0),
    });
  }
  const words = lines.slice(macroCount * LINES, macroCount * LINES + wordCount);
  const postings = new Map<string, SavedPosting>();
  for (const word of words) postings.set(word, new SavedPosting(word, numbers, skipList(), skipList()));
  const ordered = (keyOf: (macro: IndexedMacro) => string): OrderedKeys => {
    const values = listAt(numbers, skipList());
    const keys = values.map((slot) => {
      const macro = slots[slot];
      if (!macro) throw new NotWhole();
      return keyOf(macro);
    });
    return orderedKeys({ keys, values });
  };
  const titles = ordered((macro) => macro.plainTitle);
  const initials = ordered((macro) => macro.initials);
  const shortcuts = ordered((macro) => macro.shortcut);
  const facets = startFacets();
  for (const name of lines.slice(macroCount * LINES + wordCount)) {
    if (facetCount === 0) break;
    const { slots: filed } = facetOf(facets, name.slice(0, 1) as FilterSign, name.slice(1));
    for (const slot of listAt(numbers, skipList())) filed.push(slot);
  }
  if (!atEnd()) throw new NotWhole();
  return startIndex({
    slots,
    slotOf,
    postings,
    words: orderedKeys({ keys: words, values: words.map(() => 0) }),
    titles,
    initials,
    shortcuts,
    facets,
  });
}

/** The index of buffers that this very version made and that are whole; otherwise `undefined`. */
export function unpackIndex(saved: SavedIndex): MacroIndex | undefined {
  if (saved.version !== indexVersion()) return undefined;
  if (typeof saved.names !== "string" || !(saved.numbers instanceof Int32Array)) return undefined;
  if (saved.numbers.length < HEADER || saved.check !== checkOf(saved.names, saved.numbers)) return undefined;
  try {
    return unpack(saved);
  } catch (error) {
    if (error instanceof NotWhole) return undefined;
    throw error;
  }
}
