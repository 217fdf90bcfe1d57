import { expandWord, type TypedWord } from "./expand-word";
import { ENTRY, FIELDS, type MacroIndex } from "./macro-index";
import { compoundOf } from "./related-words";
import { isUnspaced, lettersOf } from "./unspaced";

/** What a query's words give each macro, by slot; only the touched slots hold anything. */
export interface Tally {
  readonly touched: readonly number[];
  /** Mean of the words' scores, weighted by how rare they are, 0 to 1. */
  readonly score: Float64Array;
  /** Share of the query that the macro covers, 0 to 1. */
  readonly covered: Float64Array;
  /** How many of the words stand in the title. */
  readonly inTitle: Float64Array;
  readonly has: (slot: number) => boolean;
  readonly touch: (slot: number) => void;
}

const BODY = 0.5;
const WEIGHTS = Float64Array.from({ length: ENTRY }, (_, fields) => {
  if (fields & FIELDS.title) return 1;
  if (fields & (FIELDS.shortcut | FIELDS.aliases)) return 0.9;
  if (fields & FIELDS.tags) return 0.62;
  if (fields & FIELDS.folder) return 0.6;
  return fields & FIELDS.body ? BODY : 0;
});
/** What a word that is not there as typed covers less, among several; a single word may well be unfinished. */
const INEXACT = 0.08;
const coverOf = (quality: number, inexact: number): number =>
  quality === 1 ? 1 : Math.min(1, quality + 0.25) - inexact;

/** Shorter words are in every body. */
const LONG_ENOUGH_FOR_BODY = 4;
/** Beside longer words, so short a one only tells their hits apart. */
const SHORT = 2;

/** Arrays over all slots, used again for every query; a number that grows tells what is of this one. */
interface Sheets {
  readonly size: number;
  readonly score: Float64Array;
  readonly covered: Float64Array;
  readonly inTitle: Float64Array;
  readonly ofQuery: Int32Array;
  readonly best: Float64Array;
  readonly quality: Float64Array;
  readonly titled: Uint8Array;
  readonly ofWord: Int32Array;
  epoch: number;
}

const sheetsOf = new WeakMap<MacroIndex, Sheets>();

function sheetsFor(index: MacroIndex): Sheets {
  const known = sheetsOf.get(index);
  if (known && known.size >= index.slots.length) return known;
  const size = Math.ceil(index.slots.length * 1.25) + 64;
  const numbers = () => new Float64Array(size);
  const fresh: Sheets = {
    size,
    score: numbers(),
    covered: numbers(),
    inTitle: numbers(),
    ofQuery: new Int32Array(size),
    best: numbers(),
    quality: numbers(),
    titled: new Uint8Array(size),
    ofWord: new Int32Array(size),
    epoch: 0,
  };
  sheetsOf.set(index, fresh);
  return fresh;
}

/** The best any meaning of one typed word gives each macro; answers the slots it is in. */
function scoreWord(index: MacroIndex, sheets: Sheets, word: TypedWord, inMessage: boolean, onlyIn: number): number[] {
  const epoch = ++sheets.epoch;
  // A letter that is a syllable says as much as two.
  const length = isUnspaced(word.typed) ? 2 * lettersOf(word.typed).length : word.typed.length;
  const { best, quality: qualities, titled, ofWord, ofQuery } = sheets;
  const slots: number[] = [];
  const take = (entries: readonly number[], quality: number) => {
    for (const entry of entries) {
      const slot = (entry / ENTRY) | 0;
      if (onlyIn !== 0 && ofQuery[slot] !== onlyIn) continue;
      const fields = entry & (ENTRY - 1);
      const score = quality * (WEIGHTS[fields] ?? 0);
      if (ofWord[slot] !== epoch) {
        ofWord[slot] = epoch;
        slots.push(slot);
      } else if (score <= (best[slot] ?? 0)) continue;
      best[slot] = score;
      qualities[slot] = quality;
      titled[slot] = fields & FIELDS.title;
    }
  };
  for (const { posting, quality } of expandWord(index, word, inMessage)) {
    take(posting.head, quality);
    const bodies = length >= LONG_ENOUGH_FOR_BODY || (length === LONG_ENOUGH_FOR_BODY - 1 && quality === 1);
    if (bodies) take(posting.body, quality);
  }
  return slots;
}

function typedWords(words: readonly string[]): TypedWord[] {
  return words.map((typed, at) => {
    const before = words[at - 1];
    const compound = compoundOf(typed, words[at + 1]) ?? (before === undefined ? undefined : compoundOf(before, typed));
    return compound === undefined ? { typed } : { typed, compound };
  });
}

/** Adds up what the words give. */
export function tallyWords(index: MacroIndex, words: readonly string[], inMessage: boolean): Tally {
  const sheets = sheetsFor(index);
  const epoch = ++sheets.epoch;
  const { score, covered, inTitle, ofQuery, best, quality, titled } = sheets;
  const touched: number[] = [];
  const touch = (slot: number) => {
    if (ofQuery[slot] === epoch) return;
    ofQuery[slot] = epoch;
    score[slot] = 0;
    covered[slot] = 0;
    inTitle[slot] = 0;
    touched.push(slot);
  };
  const all = Math.log(2 + index.slotOf.size);
  const longest = Math.max(...words.map((word) => word.length));
  const isShort = ({ typed }: TypedWord) => longest > SHORT && typed.length <= SHORT && typed < "\x80";
  const typed = typedWords(words);
  const inexact = words.length > 1 ? INEXACT : 0;
  let whole = 0;
  for (const word of [...typed.filter((one) => !isShort(one)), ...typed.filter(isShort)]) {
    const slots = scoreWord(index, sheets, word, inMessage, isShort(word) ? epoch : 0);
    const rarity = 1 + Math.max(0, 1 - Math.log(1 + slots.length) / all);
    whole += rarity;
    for (const slot of slots) {
      touch(slot);
      score[slot] = (score[slot] ?? 0) + rarity * (best[slot] ?? 0);
      covered[slot] = (covered[slot] ?? 0) + rarity * coverOf(quality[slot] ?? 0, inexact);
      inTitle[slot] = (inTitle[slot] ?? 0) + (titled[slot] ?? 0);
    }
  }
  for (const slot of touched) {
    score[slot] = (score[slot] ?? 0) / whole;
    covered[slot] = (covered[slot] ?? 0) / whole;
  }
  return { touched, score, covered, inTitle, has: (slot) => ofQuery[slot] === epoch, touch };
}
