import { endsAbbreviated } from "./abbreviations";
import { heldPlaces } from "./held-spans";
import { endsSentence } from "./line-kinds";
import { itemStarts } from "./list-blocks";

/** A place where a text may be cut, and how much it hurts (0 at the end of a sentence). */
export interface CutPlace {
  readonly at: number;
  readonly pain: number;
}

const CLAUSE = 4;
const WORD = 12;
const QUOTED = 20;
const LETTER = 40;

const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const CLAUSE_END = /[,;:，、；：،—–]["'”’)]*$/u;

function isSentenceEnd(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at).trimEnd();
  if (!endsSentence(before) || /[:：;]$/.test(before)) return false;
  if (/^\s*\p{Ll}/u.test(text.slice(at, at + 8))) return false;
  const stop = before.match(/^(.*[^.])\.["'”’)]*$/su);
  return !(stop && endsAbbreviated(stop[1] ?? ""));
}

function sentenceEnds(text: string): Set<number> {
  const ends = new Set<number>();
  for (const { index } of sentences.segment(text)) if (index > 0 && isSentenceEnd(text, index)) ends.add(index);
  return ends;
}

/** An item is cut off only as a whole, with what is indented under it. */
const isOuter = (text: string, at: number): boolean => !/^\s{2}/.test(text.slice(at, at + 2));

/** Every place where this text may be cut, from left to right. `needed` adds words and letters, for what has no sentences. */
export function cutPlaces(text: string, needed: boolean): readonly CutPlace[] {
  const held = heldPlaces(text);
  const ends = sentenceEnds(text);
  const starts = new Set(itemStarts(text).filter((at) => at > 0 && isOuter(text, at)));
  const marks = new Set([...starts].map((at) => at + (text.slice(at).match(/^\s*\S+\s*/)?.[0].length ?? 0)));
  const places: CutPlace[] = [];
  for (const { index: at } of letters.segment(text)) {
    const hold = held[at] ?? 0;
    if (at === 0 || hold === 2 || marks.has(at) || (hold === 1 && !needed)) continue;
    const before = text.slice(Math.max(0, at - 40), at);
    const extra = hold === 1 ? QUOTED : 0;
    if (starts.has(at)) places.push({ at, pain: extra });
    else if (ends.has(at)) places.push({ at, pain: extra + (starts.size > 0 ? 1 : 0) });
    else if (!needed) continue;
    else if (/\S$/.test(before) && /[^\s,.;:!?)\]”’，。、；：！？]/u.test(text[at] ?? " "))
      places.push({ at, pain: extra + (CLAUSE_END.test(before) ? CLAUSE : LETTER) });
    else if (/\s$/.test(before) && /\S/.test(text[at] ?? "") && !isAbbreviation(before))
      places.push({ at, pain: extra + (CLAUSE_END.test(before.trimEnd()) ? CLAUSE : WORD) });
  }
  return places;
}

function isAbbreviation(before: string): boolean {
  const stop = before.trimEnd().match(/^(.*)\.$/su);
  return stop !== null && endsAbbreviated(stop[1] ?? "");
}
