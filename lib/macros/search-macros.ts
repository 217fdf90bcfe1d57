import { cutWords } from "./cut-words";
import { expandWord } from "./expand-word";
import { foldText } from "./fold-text";
import type { Macro, MacroId, MacroUse } from "./macro";
import { FIELDS, type IndexedMacro, type MacroIndex } from "./macro-index";
import { type MatchedRange, markMatches } from "./mark-matches";

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

const WEIGHTS: readonly (readonly [number, number])[] = [
  [FIELDS.title, 1],
  [FIELDS.shortcut, 0.9],
  [FIELDS.tags, 0.62],
  [FIELDS.folder, 0.6],
  [FIELDS.body, 0.34],
];
const MONTH = 30 * 24 * 3600_000;

const weightOf = (fields: number): number => WEIGHTS.find(([bit]) => fields & bit)?.[1] ?? 0;

interface Tally {
  score: number;
  covered: number;
}

/** The best any meaning of one typed word gives each macro. */
function scoreWord(index: MacroIndex, typed: string): Map<MacroId, { score: number; quality: number }> {
  const best = new Map<MacroId, { score: number; quality: number }>();
  for (const { word, quality } of expandWord(index, typed)) {
    for (const [id, fields] of index.postings.get(word) ?? []) {
      const bodyOnly = fields === FIELDS.body && typed.length < 4 && quality < 1;
      const score = bodyOnly ? 0 : quality * weightOf(fields);
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { score, quality });
    }
  }
  return best;
}

function tallyWords(index: MacroIndex, words: readonly string[]): Map<MacroId, Tally> {
  const tallies = new Map<MacroId, Tally>();
  const perWord = words.map((word) => scoreWord(index, word));
  const rarities = perWord.map(
    (found) => 1 + Math.max(0, 1 - Math.log(1 + found.size) / Math.log(2 + index.macros.size)),
  );
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (const [at, found] of perWord.entries()) {
    const share = (rarities[at] ?? 1) / whole;
    for (const [id, { score, quality }] of found) {
      const tally = tallies.get(id) ?? { score: 0, covered: 0 };
      tally.score += share * score;
      tally.covered += share * Math.min(1, quality + 0.25);
      tallies.set(id, tally);
    }
  }
  return tallies;
}

function boost(macro: IndexedMacro, query: string, letters: string): number {
  let extra = 0;
  if (query.length > 1 && macro.foldedTitle.startsWith(query)) extra += 0.25;
  if (macro.shortcut !== "" && macro.shortcut === letters) extra += 1.2;
  else if (letters !== "" && macro.shortcut.startsWith(letters))
    extra += 0.35 + (0.5 * letters.length) / macro.shortcut.length;
  if (letters.length >= 2 && macro.initials.startsWith(letters))
    extra += 0.3 * (letters.length / macro.initials.length);
  return extra;
}

/** Use breaks near-ties only: a favourite wins among equals and never appears for a query it does not match. */
function usage(use: MacroUse | undefined, now: number, score: number): number {
  if (!use) return 0;
  const fresh = use.count * Math.exp(-Math.max(0, now - use.lastUsedAt) / MONTH);
  return 0.07 * Math.log(1 + fresh) * Math.min(1, 1.4 * score);
}

const inOrder = (a: Ranked, b: Ranked): number =>
  b.score - a.score || a.macro.foldedTitle.localeCompare(b.macro.foldedTitle) || (a.macro.id < b.macro.id ? -1 : 1);

interface Ranked {
  readonly macro: IndexedMacro;
  readonly score: number;
}

/**
 * The macros a query means, best first; the same query over the same library gives the same list. Words may come in any
 * order, cut short, mistyped, as initials or without accents.
 */
export function searchMacros(index: MacroIndex, query: string, options: SearchOptions): readonly FoundMacro[] {
  const folded = foldText(query.trim());
  const words = cutWords(folded);
  if (words.length === 0) return [];
  const letters = words.join("");
  const tallies = tallyWords(index, words);
  const ranked: Ranked[] = [];
  for (const macro of index.macros.values()) {
    const tally = tallies.get(macro.id);
    const extra = boost(macro, folded, letters);
    if (!tally && extra === 0) continue;
    const covered = Math.min(1, tally?.covered ?? 0);
    const base = (tally?.score ?? 0) * (0.8 * covered * covered + 0.2 * covered) + extra;
    const long = 0.0005 * macro.titleWords.length;
    ranked.push({ macro, score: base + usage(options.uses.get(macro.id), options.now, base) - long });
  }
  return ranked
    .sort(inOrder)
    .slice(0, options.limit)
    .map(({ macro, score }) => ({ macroId: macro.id, score, matched: markMatches(macro.title, words) }));
}

/** What an empty box shows: the macros used last, then the rest by title. */
export function recentMacros(
  macros: readonly Macro[],
  uses: ReadonlyMap<MacroId, MacroUse>,
  limit: number,
): readonly { readonly macroId: MacroId }[] {
  const at = (macro: Macro) => uses.get(macro.id)?.lastUsedAt ?? 0;
  return [...macros]
    .sort((a, b) => at(b) - at(a) || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => ({ macroId: id }));
}
