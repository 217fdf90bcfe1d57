// Fuse.js is asked for words, never for macros: a vocabulary of some thousand words answers in a millisecond, while
// bodies take hundreds. Bitap counts a swap as two edits, so the threshold is loose and a strict edit check follows.
import Fuse from "fuse.js";
import { editsToPrefix } from "../words/edit-distance";
import type { OrderedKeys } from "./ordered-keys";

export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

export interface FuseWords {
  near(typed: string): readonly NearWord[];
  put(word: string): void;
  drop(word: string): void;
}

/** Shorter words are not corrected: everything is near them. */
const SHORTEST = 4;
const ONE_EDIT_UP_TO = 5;
const OPTIONS = { threshold: 0.45, distance: 30, ignoreFieldNorm: true, includeScore: true } as const;

/** Keys under which a word is filed and looked for, so that a wrong, lost or swapped first letter is found as well. */
const filedUnder = (word: string): string[] => [word.slice(0, 1), `*${word.slice(1, 3)}`];
const lookedUnder = (typed: string): string[] => [
  typed.slice(0, 1),
  typed.slice(1, 2),
  `*${typed.slice(1, 3)}`,
  `*${typed.slice(0, 2)}`,
];

/**
 * Word lists by beginning, over a vocabulary that may change; each is built at its first use, of the words it needs alone:
 * the first query after a sleep must not wait for all of them.
 */
export function fuseWords(vocabulary: OrderedKeys): FuseWords {
  const lists = new Map<string, Fuse<string>>();

  const wordsUnder = (key: string): string[] => {
    const words: string[] = [];
    const within = key.slice(1);
    if (!key.startsWith("*")) vocabulary.eachFrom(key, (word) => void words.push(word));
    else
      vocabulary.eachFrom("", (word) => {
        // The letters after the first: a shorter word ends there.
        if (word.startsWith(within, 1) && (within.length === 2 || word.length === within.length + 1)) words.push(word);
      });
    return words;
  };
  const listOf = (key: string): Fuse<string> => {
    const known = lists.get(key);
    if (known) return known;
    const fresh = new Fuse(wordsUnder(key), OPTIONS);
    lists.set(key, fresh);
    return fresh;
  };
  const forget = (word: string): void => {
    for (const key of filedUnder(word)) lists.delete(key);
  };

  return {
    put: forget,
    drop: forget,
    near(typed) {
      if (typed.length < SHORTEST) return [];
      const most = typed.length <= ONE_EDIT_UP_TO ? 1 : 2;
      const near = new Map<string, number>();
      for (const key of lookedUnder(typed)) {
        for (const { item } of listOf(key).search(typed, { limit: 24 })) {
          if (near.has(item)) continue;
          const edits = editsToPrefix(typed, item, most);
          if (edits <= most) near.set(item, edits);
        }
      }
      return [...near].map(([word, edits]) => ({ word, edits }));
    },
  };
}
