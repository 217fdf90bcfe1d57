import type { MacroIndex, Meaning } from "./macro-index";
import { otherWordsFor } from "./related-words";
import { isUnspaced, pairsFrom } from "./unspaced";
import { rootOf, stemOf } from "./word-stems";

const MOST = 600;
/** Typed words remembered at once; more than any message has. */
const REMEMBERED = 128;
/** Fewer places than this do not settle what an unfinished word means. */
const FEW = 3;
const ENDING = 0.82;
const ROOT = 0.7;
const SYNONYM = 0.6;
const ABBREVIATION = 0.55;
const TYPO = 0.62;
const PAIR = 0.6;
const CLOSENESS = [1.2, 1, 0.7];

/** A word as it was typed, and the known compound it makes with a neighbour. */
export interface TypedWord {
  readonly typed: string;
  readonly compound?: string;
}

type Put = (word: string, quality: number) => void;

function putBeginnings(index: MacroIndex, typed: string, put: Put): void {
  let left = MOST;
  index.words.eachFrom(typed, (word) => {
    put(word, word === typed ? 1 : 0.86 * (0.8 + (0.2 * typed.length) / word.length));
    return --left > 0;
  });
}

function putSameStem(
  index: MacroIndex,
  typed: string,
  stem: (word: string) => string,
  quality: number,
  put: Put,
): void {
  const wanted = stem(typed);
  if (wanted.length < 3) return;
  let left = MOST;
  index.words.eachFrom(wanted, (word) => {
    if (stem(word) === wanted) put(word, quality);
    return --left > 0;
  });
}

/** One letter of a script without spaces begins words, and stands in the middle of others. */
function putPairs(index: MacroIndex, typed: string, put: Put): void {
  if (!isUnspaced(typed) || [...typed].length > 1) return;
  let left = MOST;
  index.words.eachFrom(pairsFrom(typed), (pair) => {
    put(pair, PAIR);
    return --left > 0;
  });
}

/** "rfnd" means "refund": the same first letter, then its consonants in order. */
function putAbbreviated(index: MacroIndex, typed: string, put: Put): void {
  if (typed.length < 3 || /[aeiou]/.test(typed.slice(1))) return;
  index.words.eachFrom(typed.slice(0, 1), (word) => {
    const bones = word[0] + word.slice(1).replace(/[aeiou]/g, "");
    if (bones.startsWith(typed)) put(word, ABBREVIATION);
  });
}

/** A word that begins next to nothing may as well be mistyped; one that stands there is not. */
function isKnown(index: MacroIndex, typed: string, found: ReadonlyMap<string, Meaning>): boolean {
  if (index.postings.has(typed)) return true;
  let places = 0;
  for (const { posting } of found.values()) places += posting.head.length + posting.body.length;
  return places >= FEW;
}

function meaningsOf(index: MacroIndex, { typed, compound }: TypedWord, inMessage: boolean): readonly Meaning[] {
  const found = new Map<string, Meaning>();
  const put: Put = (word, quality) => {
    const posting = index.postings.get(word);
    if (posting && quality > (found.get(word)?.quality ?? 0)) found.set(word, { posting, quality });
  };
  if (inMessage) {
    put(typed, 1);
    putSameStem(index, typed, rootOf, ROOT, put);
  } else {
    putBeginnings(index, typed, put);
    putPairs(index, typed, put);
  }
  const known = isKnown(index, typed, found);
  putSameStem(index, typed, stemOf, ENDING, put);
  const others = compound ? [...otherWordsFor(typed), compound, ...otherWordsFor(compound)] : otherWordsFor(typed);
  for (const other of others) {
    put(other, SYNONYM);
    putSameStem(index, other, stemOf, SYNONYM * ENDING, put);
  }
  if (!known && !inMessage) {
    for (const { word, edits } of index.fuse.near(typed)) put(word, TYPO * (CLOSENESS[edits] ?? 0));
    putAbbreviated(index, typed, put);
  }
  return [...found.values()].sort((a, b) => b.quality - a.quality);
}

/**
 * Everything a typed word may mean, surest first; typos and abbreviations only where it is nothing else. The words of a
 * customer's message are whole, so that there only endings and synonyms are looked for.
 */
export function expandWord(index: MacroIndex, word: TypedWord, inMessage: boolean): readonly Meaning[] {
  const key = `${inMessage ? "message" : "query"} ${word.typed} ${word.compound ?? ""}`;
  const known = index.meanings.get(key);
  if (known) return known;
  const meanings = meaningsOf(index, word, inMessage);
  if (index.meanings.size >= REMEMBERED) index.meanings.clear();
  index.meanings.set(key, meanings);
  return meanings;
}
