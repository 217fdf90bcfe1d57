import { foldText } from "./fold-text";

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: their words are pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]+/gu;

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
}

/** The folded words of a text in order; runs of scripts without spaces come as overlapping pairs. */
export function cutWords(text: string): string[] {
  return (foldText(text).match(WORD) ?? []).flatMap((word) => {
    UNSPACED.lastIndex = 0;
    if (!UNSPACED.test(word)) return [word];
    const runs = word.match(UNSPACED) ?? [];
    const rest = word.split(UNSPACED).filter((part) => part !== "");
    return [...runs.flatMap(pairs), ...rest];
  });
}
