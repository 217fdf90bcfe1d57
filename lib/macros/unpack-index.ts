import { facetOf, startFacets } from "./facets";
import { hasOurLayout } from "./index-version";
import type { MacroId } from "./macro";
import { type IndexedMacro, type MacroIndex, startIndex } from "./macro-index";
import { type OrderedKeys, orderedKeys } from "./ordered-keys";
import type { FilterSign } from "./read-query";
import { checkOf, HALF, HEADER, LINES, PER_MACRO, type SavedIndex } from "./saved-index";
import { endOfList, listAt, NotWhole, SavedPostings } from "./saved-posting";

// A woken worker waits for this: nothing is taken out of the buffers that nobody asked for.

/** A macro as it stands in the buffers. */
class SavedMacro implements IndexedMacro {
  constructor(
    private readonly lines: readonly string[],
    private readonly numbers: Int32Array,
    private readonly slot: number,
  ) {}
  #line(at: number): string {
    return this.lines[this.slot * LINES + at] ?? "";
  }
  #number(at: number): number {
    return this.numbers[HEADER + this.slot * PER_MACRO + at] ?? 0;
  }
  get id(): MacroId {
    return this.#line(0) as MacroId;
  }
  get title(): string {
    return this.#line(1);
  }
  get plainTitle(): string {
    return this.#line(2);
  }
  get initials(): string {
    return this.#line(3);
  }
  get shortcut(): string {
    return this.#line(4);
  }
  get titleLength(): number {
    return this.#number(0);
  }
  get pinned(): boolean {
    return this.#number(1) === 1;
  }
  print(): number {
    return this.#number(3) * HALF + (this.#number(2) >>> 0);
  }
}

function unpack({ names, numbers }: SavedIndex): MacroIndex {
  const [macroCount = 0, wordCount = 0, facetCount = 0] = numbers;
  const lines = names.split("\n");
  if (lines.length !== Math.max(1, macroCount * LINES + wordCount + facetCount)) throw new NotWhole();
  const slots: IndexedMacro[] = [];
  const slotOf = new Map<MacroId, number>();
  for (let slot = 0; slot < macroCount; slot++) {
    slotOf.set(lines[slot * LINES] as MacroId, slot);
    slots.push(new SavedMacro(lines, numbers, slot));
  }
  const wordAt = (at: number): string => lines[macroCount * LINES + at] ?? "";
  const table = HEADER + macroCount * PER_MACRO;
  const last = wordCount === 0 ? undefined : numbers[table + wordCount - 1];
  let at = last === undefined ? table : endOfList(numbers, endOfList(numbers, last));
  const ordered = (line: number): OrderedKeys => {
    const start = at;
    at = endOfList(numbers, start);
    const valueAt = (place: number): number => numbers[start + 1 + place] ?? 0;
    const keyAt = (place: number): string => lines[valueAt(place) * LINES + line] ?? "";
    return orderedKeys({ size: numbers[start] ?? 0, keyAt, valueAt });
  };
  const titles = ordered(2);
  const initials = ordered(3);
  const shortcuts = ordered(4);
  const facets = startFacets();
  for (const name of facetCount === 0 ? [] : lines.slice(macroCount * LINES + wordCount)) {
    const { slots: filed } = facetOf(facets, name.slice(0, 1) as FilterSign, name.slice(1));
    for (const slot of listAt(numbers, at)) filed.push(slot);
    at = endOfList(numbers, at);
  }
  if (at !== numbers.length) throw new NotWhole();
  return startIndex({
    slots,
    slotOf,
    postings: new SavedPostings(numbers, { size: wordCount, wordAt, table }),
    words: orderedKeys({ size: wordCount, keyAt: wordAt, valueAt: () => 0 }),
    titles,
    initials,
    shortcuts,
    facets,
  });
}

/** The index of buffers that are laid out as ours and whole, whoever cut their words; otherwise `undefined`. */
export function unpackIndex(saved: SavedIndex): MacroIndex | undefined {
  if (typeof saved.version !== "string" || !hasOurLayout(saved.version)) return undefined;
  if (typeof saved.names !== "string" || !(saved.numbers instanceof Int32Array)) return undefined;
  if (saved.numbers.length < HEADER || saved.check !== checkOf(saved.names, saved.numbers)) return undefined;
  try {
    return unpack(saved);
  } catch (error) {
    if (error instanceof NotWhole) return undefined;
    throw error;
  }
}
