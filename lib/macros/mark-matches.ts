import { foldText } from "./fold-text";
import { isUnspaced, lettersOf } from "./unspaced";

/** Where a title matched: from, to (exclusive), in UTF-16 units. */
export type MatchedRange = readonly [number, number];

const letters = new Intl.Segmenter("en");
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function shared(word: string, typed: string): number {
  const folded = foldText(word);
  let same = 0;
  while (same < typed.length && folded[same] === typed[same]) same++;
  return folded.length === word.length ? same : same === 0 ? 0 : word.length;
}

function markBeginnings(title: string, words: readonly string[]): MatchedRange[] {
  return [...title.matchAll(WORD)].flatMap((match): MatchedRange[] => {
    const lengths = words.map((typed) => {
      const same = shared(match[0], typed);
      return same === typed.length || same >= 3 ? same : 0;
    });
    const longest = Math.max(0, ...lengths);
    return longest > 0 ? [[match.index, match.index + longest]] : [];
  });
}

/** In scripts without spaces what was typed may stand anywhere. */
function markAnywhere(title: string, words: readonly string[]): MatchedRange[] {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of letters.segment(title)) {
    for (const unit of foldText(segment).split("")) {
      folded += unit;
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return words.flatMap((word): MatchedRange[] => {
    const found: MatchedRange[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? title.length]);
    }
    return found;
  });
}

function joined(ranges: readonly MatchedRange[]): MatchedRange[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/**
 * The letters of a title to mark: the beginnings of its words that the query's words share, three letters or all typed;
 * in scripts without spaces wherever they stand.
 */
export function markMatches(title: string, words: readonly string[]): readonly MatchedRange[] {
  const anywhere = words.map(lettersOf).filter(isUnspaced);
  if (anywhere.length === 0) return markBeginnings(title, words);
  const spaced = words.filter((word) => !isUnspaced(word));
  return joined([...markBeginnings(title, spaced), ...markAnywhere(title, anywhere)]);
}
