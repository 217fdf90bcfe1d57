import { foldText } from "./fold-text";

/** Where a title matched: from, to (exclusive), in UTF-16 units. */
export type MatchedRange = readonly [number, number];

const WORD = /[\p{L}\p{N}]+/gu;

function shared(word: string, typed: string): number {
  const folded = foldText(word);
  let same = 0;
  while (same < typed.length && folded[same] === typed[same]) same++;
  return folded.length === word.length ? same : same === 0 ? 0 : word.length;
}

/** The letters of a title to mark: the beginnings of its words that the query's words share, three letters or all typed. */
export function markMatches(title: string, words: readonly string[]): readonly MatchedRange[] {
  return [...title.matchAll(WORD)].flatMap((match): MatchedRange[] => {
    const lengths = words.map((typed) => {
      const same = shared(match[0], typed);
      return same === typed.length || same >= 3 ? same : 0;
    });
    const longest = Math.max(0, ...lengths);
    return longest > 0 ? [[match.index, match.index + longest]] : [];
  });
}
