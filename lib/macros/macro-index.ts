import { type CutText, cutText } from "./cut-words";
import { addFacets, dropFacets, type Facets, startFacets } from "./facets";
import { firstAtLeast } from "./first-at-least";
import { foldText } from "./fold-text";
import { type FuseWords, fuseWords } from "./fuse-words";
import type { Macro, MacroId } from "./macro";
import { macroPrint } from "./macro-print";
import { type OrderedKeys, orderedKeys } from "./ordered-keys";

/** Fields as bits, so that one number says where a word stands. */
export const FIELDS = { title: 1, shortcut: 2, tags: 4, folder: 8, body: 16, aliases: 32 } as const;
/** An entry of a posting is the macro's slot times this, plus its field bits. */
export const ENTRY = 64;

/** What is searched of a macro: all it has, and other names for it where its source knows some. */
export type SearchableMacro = Pick<
  Macro,
  "id" | "title" | "shortcut" | "tags" | "folder" | "body" | "origin" | "pinned"
> & {
  readonly aliases?: readonly string[];
};

/** Where a word stands: entries by slot, those of bodies alone apart, as they are many and count little. */
export interface Posting {
  readonly word: string;
  readonly head: number[];
  readonly body: number[];
  /** Tells without reading the entries where a slot is none of them; absent where they are read anyway. */
  readonly lacks?: (slot: number) => boolean;
}

/** Postings by word. */
export interface Postings {
  get(word: string): Posting | undefined;
  has(word: string): boolean;
  set(word: string, posting: Posting): unknown;
  delete(word: string): unknown;
  values(): Iterable<Posting>;
}

export interface IndexedMacro {
  readonly id: MacroId;
  readonly title: string;
  /** The title's folded words with one space between. */
  readonly plainTitle: string;
  readonly titleLength: number;
  /** First letters of the title's words, numbers left out: "wtr" for "7 Where to return". */
  readonly initials: string;
  readonly shortcut: string;
  readonly pinned: boolean;
  /** Tells what was indexed apart from what the macro has become; counted when it is asked for. */
  readonly print: () => number;
  /** Of its words; absent where the index was read back from buffers, and then looked for in all. */
  readonly postings?: readonly Posting[];
}

/** One weighted word of the vocabulary that a typed word may mean. */
export interface Meaning {
  readonly posting: Posting;
  /** 0 to 1. */
  readonly quality: number;
}

/** One small inverted index over all fields of all macros: word -> macro and field bits. */
export interface MacroIndex {
  readonly slots: (IndexedMacro | undefined)[];
  readonly slotOf: Map<MacroId, number>;
  readonly postings: Postings;
  readonly words: OrderedKeys;
  readonly titles: OrderedKeys;
  readonly shortcuts: OrderedKeys;
  readonly initials: OrderedKeys;
  readonly facets: Facets;
  readonly fuse: FuseWords;
  /** What typed words mean, as the same word is asked at every letter of the next; emptied when the vocabulary changes. */
  readonly meanings: Map<string, readonly Meaning[]>;
}

/** An index of what these parts hold; without parts an empty one. */
export function startIndex(parts: Partial<Omit<MacroIndex, "fuse" | "meanings">> = {}): MacroIndex {
  const words = parts.words ?? orderedKeys();
  return {
    slots: parts.slots ?? [],
    slotOf: parts.slotOf ?? new Map(),
    postings: parts.postings ?? new Map<string, Posting>(),
    words,
    titles: parts.titles ?? orderedKeys(),
    shortcuts: parts.shortcuts ?? orderedKeys(),
    initials: parts.initials ?? orderedKeys(),
    facets: parts.facets ?? startFacets(),
    fuse: fuseWords(words),
    meanings: new Map(),
  };
}

function wordsOf(macro: SearchableMacro, title: CutText): Map<string, number> {
  const found = new Map<string, number>();
  const put = ({ words, extras }: CutText, field: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | field);
    for (const word of extras) found.set(word, (found.get(word) ?? 0) | field);
  };
  put(title, FIELDS.title);
  if (macro.shortcut !== "") put(cutText(macro.shortcut), FIELDS.shortcut);
  put(cutText(macro.tags.join(" ")), FIELDS.tags);
  put(cutText(macro.folder), FIELDS.folder);
  put(cutText(macro.body), FIELDS.body);
  if (macro.aliases) put(cutText(macro.aliases.join(" ")), FIELDS.aliases);
  return found;
}

function postingOf(index: MacroIndex, word: string): Posting {
  const known = index.postings.get(word);
  if (known) return known;
  const fresh: Posting = { word, head: [], body: [] };
  index.postings.set(word, fresh);
  index.words.put(word, 0);
  index.fuse.put(word);
  index.meanings.clear();
  return fresh;
}

/** Puts a macro in; one that is there already must be taken out first. */
export function addToIndex(index: MacroIndex, macro: SearchableMacro): void {
  const slot = index.slots.length;
  const cutTitle = cutText(macro.title);
  const titleWords = cutTitle.words;
  const postings: Posting[] = [];
  for (const [word, fields] of wordsOf(macro, cutTitle)) {
    const posting = postingOf(index, word);
    (fields === FIELDS.body ? posting.body : posting.head).push(slot * ENTRY + fields);
    postings.push(posting);
  }
  const indexed: IndexedMacro = {
    id: macro.id,
    title: macro.title.replace(/[\n\r]/g, " "),
    plainTitle: titleWords.join(" "),
    titleLength: titleWords.length,
    initials: titleWords
      .map((word) => word[0])
      .join("")
      .replace(/\d/g, ""),
    shortcut: foldText(macro.shortcut).replace(/[^\p{L}\p{N}]/gu, ""),
    pinned: macro.pinned === true,
    print: () => macroPrint(macro),
    postings,
  };
  index.slots.push(indexed);
  index.slotOf.set(macro.id, slot);
  addFacets(index.facets, macro, slot);
  index.titles.put(indexed.plainTitle, slot);
  index.initials.put(indexed.initials, slot);
  if (indexed.shortcut !== "") index.shortcuts.put(indexed.shortcut, slot);
}

function dropEntry(entries: number[], slot: number): boolean {
  const at = firstAtLeast(entries, slot * ENTRY);
  if (Math.floor((entries[at] ?? -1) / ENTRY) !== slot) return false;
  entries.splice(at, 1);
  return true;
}

/** Where a macro's words stand: as it was put in, as it is told, or else wherever any word stands. */
function postingsOf(index: MacroIndex, macro: IndexedMacro, before: SearchableMacro | undefined): Iterable<Posting> {
  if (macro.postings) return macro.postings;
  if (!before || macro.print() !== macroPrint(before)) return index.postings.values();
  const words = [...wordsOf(before, cutText(before.title)).keys()];
  return words.flatMap((word) => index.postings.get(word) ?? []);
}

/** Takes a macro out; words nobody else uses go with it. Faster where it is told what was put in. */
export function removeFromIndex(index: MacroIndex, id: MacroId, before?: SearchableMacro): void {
  const slot = index.slotOf.get(id);
  const macro = slot === undefined ? undefined : index.slots[slot];
  if (slot === undefined || !macro) return;
  index.slotOf.delete(id);
  index.slots[slot] = undefined;
  dropFacets(index.facets, slot);
  index.titles.drop(macro.plainTitle, slot);
  index.initials.drop(macro.initials, slot);
  if (macro.shortcut !== "") index.shortcuts.drop(macro.shortcut, slot);
  for (const posting of postingsOf(index, macro, before)) {
    if (posting.lacks?.(slot)) continue;
    const stood = dropEntry(posting.head, slot) || dropEntry(posting.body, slot);
    if (!stood || posting.head.length + posting.body.length > 0) continue;
    index.postings.delete(posting.word);
    index.words.drop(posting.word, 0);
    index.fuse.drop(posting.word);
    index.meanings.clear();
  }
}
