import { isCourtesy } from "./courtesy-words";
import { cutQuery, cutSymbols } from "./cut-words";
import { expandWord } from "./expand-word";
import { inOrder, keepBest } from "./keep-best";
import type { MacroId, MacroUse } from "./macro";
import type { IndexedMacro, MacroIndex } from "./macro-index";
import { type MatchedRange, markMatches } from "./mark-matches";
import { type Tally, tallyWords } from "./tally-words";
import { isUnspaced } from "./unspaced";

/** A macro found, with the ranges of its title that matched. */
export interface FoundMacro {
  readonly macroId: MacroId;
  readonly score: number;
  readonly matched: readonly MatchedRange[];
}

export interface RankOptions {
  readonly uses: ReadonlyMap<MacroId, MacroUse>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limit: number;
  /** Which slots may be found; all of them without it. */
  readonly admits?: ((slot: number) => boolean) | undefined;
  /** Somebody else's words, all of them whole, however few they are. */
  readonly isMessage?: boolean;
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
function addUses(index: MacroIndex, tally: Tally, { uses, now }: RankOptions): void {
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

/** So many letters without a space are a message, too. */
const UNSPACED_MESSAGE = 16;

function isMessage(query: string): boolean {
  const words = query.trim().split(/\s+/);
  return words.length >= MESSAGE || words.some((word) => word.length >= UNSPACED_MESSAGE && isUnspaced(word));
}

function meantWords(index: MacroIndex, query: string, inMessage: boolean): readonly string[] {
  const begins = (word: string): boolean => {
    let found = false;
    index.words.eachFrom(word, () => {
      found = true;
      return false;
    });
    return found;
  };
  const words = [...new Set([...cutQuery(query, begins), ...(inMessage ? [] : cutSymbols(query))])];
  const telling = inMessage ? words.filter((word) => !isCourtesy(word)) : words;
  return telling.length > 0 ? telling : words;
}

/** The macros a query's words mean, best first; a customer's message may be given as it is. */
export function rankMacros(index: MacroIndex, query: string, options: RankOptions): readonly FoundMacro[] {
  const inMessage = options.isMessage || isMessage(query);
  const words = meantWords(index, query, inMessage);
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
  const best = keepBest(index, tally, Math.max(LOOKED_AT, options.limit), options.admits);
  const looked = best.slice(0, LOOKED_AT).map(({ macro, score }) => ({
    macro,
    score: score * (1 + orderBonus(macro, words)) - 0.0005 * macro.titleLength,
  }));
  return [...looked.sort(inOrder), ...best.slice(LOOKED_AT)]
    .slice(0, options.limit)
    .map(({ macro, score }) => ({ macroId: macro.id, score, matched: markMatches(macro.title, words) }));
}
