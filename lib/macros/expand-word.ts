import { fuseOf, type MacroIndex, vocabularyOf } from "./macro-index";

/** A word of the vocabulary that a typed word may mean, and how surely (0 to 1). */
export interface Meaning {
  readonly word: string;
  readonly quality: number;
}

const MOST = 600;
const ENDINGS = ["s", "es", "ed", "ing", "e", "d", "er"];

function firstAtLeast(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningsOf(words: readonly string[], typed: string): Meaning[] {
  const found: Meaning[] = [];
  for (let at = firstAtLeast(words, typed); at < words.length && found.length < MOST; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith(typed)) break;
    found.push({ word, quality: word === typed ? 1 : 0.86 * (0.8 + (0.2 * typed.length) / word.length) });
  }
  return found;
}

function endingsOf(index: MacroIndex, typed: string): Meaning[] {
  return ENDINGS.flatMap((ending) => {
    const stem = typed.endsWith(ending) ? typed.slice(0, -ending.length) : "";
    return stem.length >= 3 && index.postings.has(stem) ? [{ word: stem, quality: 0.82 }] : [];
  });
}

/** "rfnd" means "refund": the same first letter, then its consonants in order. */
function abbreviationsOf(words: readonly string[], typed: string): Meaning[] {
  if (typed.length < 3 || /[aeiou]/.test(typed.slice(1))) return [];
  const found: Meaning[] = [];
  for (let at = firstAtLeast(words, typed.slice(0, 1)); at < words.length; at++) {
    const word = words[at] ?? "";
    if (word[0] !== typed[0]) break;
    const bones = word[0] + word.slice(1).replace(/[aeiou]/g, "");
    if (bones.startsWith(typed)) found.push({ word, quality: 0.55 });
  }
  return found;
}

const CLOSENESS = [1.2, 1, 0.7];

/** Everything a typed word may mean; typos and abbreviations only where it is nothing else. */
export function expandWord(index: MacroIndex, typed: string): readonly Meaning[] {
  const words = vocabularyOf(index);
  const known = [...beginningsOf(words, typed), ...endingsOf(index, typed)];
  if (known.length > 0) return known;
  const typos = fuseOf(index)(typed).map(({ word, edits }) => ({ word, quality: 0.62 * (CLOSENESS[edits] ?? 0.7) }));
  return [...typos, ...abbreviationsOf(words, typed)];
}
