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

/** Word lists by beginning, over a vocabulary that may change; each is built at its first use. */
export function fuseWords(vocabulary: OrderedKeys): FuseWords {
  let files: Map<string, Set<string>> | undefined;
  const lists = new Map<string, Fuse<string>>();

  const file = (into: Map<string, Set<string>>, word: string) => {
    for (const key of filedUnder(word)) {
      const words = into.get(key);
      if (words) words.add(word);
      else into.set(key, new Set([word]));
    }
  };
  const fileAll = () => {
    const all = new Map<string, Set<string>>();
    vocabulary.eachFrom("", (word) => file(all, word));
    return all;
  };
  const listOf = (key: string): Fuse<string> => {
    const known = lists.get(key);
    if (known) return known;
    files ??= fileAll();
    const fresh = new Fuse([...(files.get(key) ?? [])], OPTIONS);
    lists.set(key, fresh);
    return fresh;
  };

  return {
    put(word) {
      if (!files) return;
      file(files, word);
      for (const key of filedUnder(word)) lists.delete(key);
    },
    drop(word) {
      for (const key of filedUnder(word)) {
        files?.get(key)?.delete(word);
        lists.delete(key);
      }
    },
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
