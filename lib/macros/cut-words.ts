import { foldText } from "./fold-text";

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const ASCII = /^[\0-\x7f]*$/;
/** Scripts written without spaces: their words are pairs of characters, as a typed part is rarely a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]+/gu;

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
}

/** The folded words of a text in order; runs of scripts without spaces come as overlapping pairs. */
export function cutWords(text: string): string[] {
  const folded = foldText(text);
  if (ASCII.test(folded)) return folded.match(ASCII_WORD) ?? [];
  return (folded.match(WORD) ?? []).flatMap((word) => {
    UNSPACED.lastIndex = 0;
    if (!UNSPACED.test(word)) return [word];
    const runs = word.match(UNSPACED) ?? [];
    const rest = word.split(UNSPACED).filter((part) => part !== "");
    return [...runs.flatMap(pairs), ...rest];
  });
}
