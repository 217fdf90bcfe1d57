import { isCourtesy } from "./courtesy-words";
import { cutWords } from "./cut-words";
import { expandWord } from "./expand-word";
import { foldText } from "./fold-text";
import { inOrder, keepBest } from "./keep-best";
import type { Macro, MacroId, MacroUse } from "./macro";
import type { IndexedMacro, MacroIndex } from "./macro-index";
import { type MatchedRange, markMatches } from "./mark-matches";
import { type Tally, tallyWords } from "./tally-words";

/** A macro found, with the ranges of its title that matched. */
export interface FoundMacro {
  readonly macroId: MacroId;
  readonly score: number;
  readonly matched: readonly MatchedRange[];
}

export interface SearchOptions {
  readonly uses: ReadonlyMap<MacroId, MacroUse>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limit: number;
}

/** What a title or shortcut that begins with the query gives: little enough for use to outweigh it. */
const BEGINS = 0.18;
/** The same for a query so short that it can mean nothing else. */
const SHORT_BEGINS = 0.5;
const WHOLE_SHORTCUT = 1.2;
const USE = 0.09;
const MONTH = 30 * 24 * 3600_000;
/** So many words are a customer's message, not a query. */
const MESSAGE = 6;
/** The order of words is looked at only for so many of the best. */
const LOOKED_AT = 60;
/** A whole query so short means the beginning of a title or shortcut. */
const BEGINNING = 2;

/** Adds what the beginning of the title, the shortcut and the initials give; these may find macros the words do not. */
function addBeginnings(index: MacroIndex, tally: Tally, words: readonly string[]): void {
  const letters = words.join("");
  const begins = letters.length <= BEGINNING ? SHORT_BEGINS : BEGINS;
  const add = (slot: number, extra: number) => {
    tally.touch(slot);
    tally.score[slot] = (tally.score[slot] ?? 0) + extra;
  };
  if (letters.length > 1 || words.length === 1) {
    index.titles.eachFrom(words.join(" "), (_, slot) => add(slot, begins));
  }
  index.shortcuts.eachFrom(letters, (shortcut, slot) => add(slot, shortcut === letters ? WHOLE_SHORTCUT : begins));
  if (words.length > 1 || letters.length <= BEGINNING) return;
  const sure = expandWord(index, { typed: letters }, false).some(({ quality }) => quality > 0.65) ? 0 : 0.3;
  index.initials.eachFrom(letters, (initials, slot) => add(slot, sure + (0.3 * letters.length) / initials.length));
}

/** The words' part of the score: a soft "all of them", a little more where the title is what was typed. */
function settle(index: MacroIndex, tally: Tally, words: number, inMessage: boolean): void {
  for (const slot of tally.touched) {
    const covered = Math.min(1, tally.covered[slot] ?? 0);
    const inTitle = tally.inTitle[slot] ?? 0;
    const share = Math.min(1, inTitle / Math.max(1, index.slots[slot]?.titleLength ?? 1));
    const all = inMessage ? 0.35 + 0.65 * covered : 0.8 * covered * covered + 0.2 * covered;
    tally.score[slot] = (tally.score[slot] ?? 0) * all * (1 + 0.12 * share + (0.06 * inTitle) / words);
  }
}

/** Use breaks near-ties only: a favourite wins among equals and never appears for a query it does not match. */
function addUses(index: MacroIndex, tally: Tally, { uses, now }: SearchOptions): void {
  for (const use of uses.values()) {
    const slot = index.slotOf.get(use.macroId);
    if (slot === undefined || !tally.has(slot)) continue;
    const score = tally.score[slot] ?? 0;
    const fresh = use.count * Math.exp(-Math.max(0, now - use.lastUsedAt) / MONTH);
    tally.score[slot] = score + USE * Math.log(1 + fresh) * Math.min(1, 1.4 * score);
  }
}

/** Up to 8 % more for words in the order and neighbourhood in which they were typed. */
function orderBonus(macro: IndexedMacro, words: readonly string[]): number {
  if (words.length < 2) return 0;
  const title = macro.plainTitle.split(" ");
  let good = 0;
  let before = -1;
  for (const word of words) {
    const next = title.findIndex((one, at) => at > before && one.startsWith(word));
    const at = next >= 0 ? next : title.findIndex((one) => one.startsWith(word));
    if (before >= 0 && at > before) good += at === before + 1 ? 1 : 0.5;
    before = at;
  }
  return (0.08 * good) / (words.length - 1);
}

function meantWords(query: string): { readonly words: readonly string[]; readonly inMessage: boolean } {
  const words = [...new Set(cutWords(query))];
  const inMessage = query.trim().split(/\s+/).length >= MESSAGE;
  const telling = inMessage ? words.filter((word) => !isCourtesy(word)) : words;
  return { words: telling.length > 0 ? telling : words, inMessage };
}

/**
 * The macros a query means, best first; the same query over the same library gives the same list. Words may come in any
 * order, cut short, mistyped, as initials or without accents; a customer's message may be given as it is.
 */
export function searchMacros(index: MacroIndex, query: string, options: SearchOptions): readonly FoundMacro[] {
  const folded = foldText(query);
  const { words, inMessage } = meantWords(folded);
  if (words.length === 0) return [];
  let tally = tallyWords(index, words.join("").length > BEGINNING ? words : [], inMessage);
  if (!inMessage) {
    settle(index, tally, words.length, inMessage);
    addBeginnings(index, tally, words);
    if (tally.touched.length < options.limit && words.join("").length <= BEGINNING) {
      tally = tallyWords(index, words, false);
      settle(index, tally, words.length, false);
      addBeginnings(index, tally, words);
    }
  } else settle(index, tally, words.length, true);
  addUses(index, tally, options);
  return keepBest(index, tally, LOOKED_AT)
    .map(({ macro, score }) => ({
      macro,
      score: score * (1 + orderBonus(macro, words)) - 0.0005 * macro.titleLength,
    }))
    .sort(inOrder)
    .slice(0, options.limit)
    .map(({ macro, score }) => ({ macroId: macro.id, score, matched: markMatches(macro.title, words) }));
}

/** What an empty box shows: pinned macros, then the ones used last, then the rest by title. */
export function recentMacros(
  macros: readonly Macro[],
  uses: ReadonlyMap<MacroId, MacroUse>,
  limit: number,
): readonly { readonly macroId: MacroId }[] {
  const at = (macro: Macro) => uses.get(macro.id)?.lastUsedAt ?? 0;
  const pin = (macro: Macro) => (macro.pinned ? 1 : 0);
  return [...macros]
    .sort((a, b) => pin(b) - pin(a) || at(b) - at(a) || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => ({ macroId: id }));
}
