import { foldText } from "./fold-text";
import { askRun, cutRun, isUnspaced, pairsOf, runsOf, UNSPACED_LETTERS } from "./unspaced";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const ASCII = /^[\0-\x7f]*$/;

/** The folded words of a text in order, those of scripts without spaces as `ofRun` cuts them. */
function cut(text: string, ofRun: (run: string) => string[]): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const wide = text.normalize("NFKC");
  if (!isUnspaced(wide)) return foldText(wide).match(WORD) ?? [];
  return (wide.match(WORD) ?? []).flatMap((word) => {
    if (!isUnspaced(word)) return foldText(word).match(WORD) ?? [];
    const words: string[] = [];
    let at = 0;
    for (const run of runsOf(word)) {
      const start = word.indexOf(run, at);
      if (start > at) words.push(...cut(word.slice(at, start), ofRun));
      words.push(...ofRun(run));
      at = start + run.length;
    }
    if (at > 0 && at < word.length) words.push(...cut(word.slice(at), ofRun));
    return words;
  });
}

/**
 * The folded words of a text in order.
 * @example cutWords("Ärger mit 忘记密码") // ["arger", "mit", "忘记", "密码"]
 */
export const cutWords = (text: string): string[] => cut(text, cutRun);

/** The pairs of letters under which a text's runs without spaces are found as well. */
export const cutPairs = (text: string): string[] =>
  ASCII.test(text) ? [] : runsOf(text.normalize("NFKC")).flatMap(pairsOf);

const ASCII_SYMBOL = /[%$]/g;
const SYMBOL = /%|\p{Sc}|\p{Extended_Pictographic}/gu;

/** Signs that say something by themselves, each once: %, currencies, pictures. Digits and letters are words. */
export function cutSymbols(text: string): string[] {
  if (ASCII.test(text)) return [...new Set(text.match(ASCII_SYMBOL))];
  return [...new Set(text.match(SYMBOL))].filter((symbol) => !/[\p{N}©®™]/u.test(symbol));
}

/** What a text is found by. */
export interface CutText {
  readonly words: readonly string[];
  /** Pairs and signs, beside its words. */
  readonly extras: readonly string[];
}

const HAS_EXTRAS = new RegExp(`[%\\p{Sc}\\p{Extended_Pictographic}${UNSPACED_LETTERS}]`, "u");
const NONE: readonly string[] = [];

export function cutText(text: string): CutText {
  if (!ASCII.test(text)) {
    const wide = text.normalize("NFKC");
    if (!HAS_EXTRAS.test(wide)) return { words: foldText(wide).match(WORD) ?? NONE, extras: NONE };
    return { words: cut(wide, cutRun), extras: [...cutPairs(wide), ...cutSymbols(wide)] };
  }
  const signs = text.includes("%") || text.includes("$");
  return { words: text.toLowerCase().match(ASCII_WORD) ?? NONE, extras: signs ? cutSymbols(text) : NONE };
}

/** The words a query asks for, where `isKnown` tells what some word of the library begins with. */
export const cutQuery = (text: string, isKnown: (word: string) => boolean): string[] =>
  cut(text, (run) => askRun(run, isKnown));
