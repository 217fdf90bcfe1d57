import { cutWords } from "./cut-words";
import { foldText } from "./fold-text";
import { type FuseWords, fuseWords } from "./fuse-words";
import type { Macro, MacroId } from "./macro";

/** Fields as bits, so that one number says where a word stands. */
export const FIELDS = { title: 1, shortcut: 2, tags: 4, folder: 8, body: 16 } as const;

export interface IndexedMacro {
  readonly id: MacroId;
  readonly title: string;
  readonly foldedTitle: string;
  readonly titleWords: readonly string[];
  /** First letters of the title's words: "wtr" for "Where to return". */
  readonly initials: string;
  readonly shortcut: string;
}

/** One small inverted index over all fields of all macros: word -> macro -> field bits. */
export interface MacroIndex {
  readonly macros: Map<MacroId, IndexedMacro>;
  readonly postings: Map<string, Map<MacroId, number>>;
  /** Words in order, for beginnings; made anew after a change, when it is next needed. */
  vocabulary: readonly string[] | undefined;
  /** Fuse's lists of words; made anew with the vocabulary. */
  fuse: FuseWords | undefined;
}

export const startIndex = (): MacroIndex => ({
  macros: new Map(),
  postings: new Map(),
  vocabulary: undefined,
  fuse: undefined,
});

function wordsOf(macro: Macro): Map<string, number> {
  const words = new Map<string, number>();
  const put = (text: string, field: number) => {
    for (const word of cutWords(text)) words.set(word, (words.get(word) ?? 0) | field);
  };
  put(macro.title, FIELDS.title);
  put(macro.shortcut, FIELDS.shortcut);
  put(macro.tags.join(" "), FIELDS.tags);
  put(macro.folder, FIELDS.folder);
  put(macro.body, FIELDS.body);
  return words;
}

function forgetOrder(index: MacroIndex): void {
  index.vocabulary = undefined;
  index.fuse = undefined;
}

/** Puts a macro in; one that is there already must be taken out first. */
export function addToIndex(index: MacroIndex, macro: Macro): void {
  const titleWords = cutWords(macro.title);
  index.macros.set(macro.id, {
    id: macro.id,
    title: macro.title,
    foldedTitle: foldText(macro.title),
    titleWords,
    initials: titleWords.map((word) => word[0]).join(""),
    shortcut: foldText(macro.shortcut).replace(/[^\p{L}\p{N}]/gu, ""),
  });
  for (const [word, fields] of wordsOf(macro)) {
    const posting = index.postings.get(word);
    if (posting) posting.set(macro.id, fields);
    else {
      index.postings.set(word, new Map([[macro.id, fields]]));
      forgetOrder(index);
    }
  }
}

/** Takes a macro out; words nobody else uses go with it. */
export function removeFromIndex(index: MacroIndex, id: MacroId): void {
  index.macros.delete(id);
  for (const [word, posting] of index.postings) {
    if (!posting.delete(id) || posting.size > 0) continue;
    index.postings.delete(word);
    forgetOrder(index);
  }
}

/** An index of these macros, built in one go. */
export function buildMacroIndex(macros: Iterable<Macro>): MacroIndex {
  const index = startIndex();
  for (const macro of macros) addToIndex(index, macro);
  return index;
}

/** All words in order. */
export function vocabularyOf(index: MacroIndex): readonly string[] {
  index.vocabulary ??= [...index.postings.keys()].sort();
  return index.vocabulary;
}

/** Fuse over the words, not over the macros. */
export function fuseOf(index: MacroIndex): FuseWords {
  index.fuse ??= fuseWords(vocabularyOf(index));
  return index.fuse;
}
