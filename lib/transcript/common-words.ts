import { foldDigits } from "../words/fold-digits";
import type { TextSpan } from "../words/text-span";
import { courtesiesIn } from "./courtesies";
import { plainText } from "./plain-text";
import { SHAPES, valuesOf } from "./read-values";
import { type SaidWord, saidWords } from "./said-words";

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const PIECE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]+|[\p{Sc}#]?[\p{L}\p{M}\p{N}]+(?:['’.,:@/_-]+[\p{L}\p{M}\p{N}]+)*[%\p{Sc}]?/gu;
const VALUES = Object.entries(SHAPES).map(
  ([name, shape]) => [name as keyof typeof SHAPES, new RegExp(`(?<![\\p{L}\\d])(?:${shape})`, "giu")] as const,
);

/** What was said, in every form a word may be known again by. */
interface Known {
  readonly keys: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** A word of the text: does it carry the matter, and does it stand in the other text? */
interface Piece {
  readonly span: TextSpan;
  readonly isSmall: boolean;
  readonly isKnown: boolean;
}

function known(words: readonly SaidWord[], piece: string, { keys, forms }: Known): boolean {
  const plain = plainText(piece);
  if (plain !== "" && plain.split(" ").every((form) => forms.has(form))) return true;
  const matter = words.filter(({ kind }) => kind !== "small" && kind !== "ask");
  return matter.length > 0 && matter.every(({ key }) => keys.has(key));
}

/** Letters of a script without spaces are known by the pairs they stand in. */
function piecesOfRun(run: string, index: number, { keys }: Known): Piece[] {
  const letters = [...run];
  let at = index;
  return letters.map((letter, place) => {
    const pairs = letters.length === 1 ? [letter] : [letters[place - 1], letters[place + 1]];
    const isKnown =
      letters.length === 1
        ? keys.has(letter)
        : pairs.some((other, side) => other !== undefined && keys.has(side === 0 ? other + letter : letter + other));
    const span: TextSpan = [at, at + letter.length];
    at += letter.length;
    return { span, isSmall: false, isKnown };
  });
}

/** Set phrases and values of several words ("one moment please", "3 March") that the other text has in other words. */
function phrases(text: string, { keys }: Known): TextSpan[] {
  const spans: TextSpan[] = courtesiesIn(text)
    .filter(({ word }) => keys.has(word))
    .map(({ span }) => span);
  for (const [name, shape] of VALUES) {
    for (const { 0: found, index } of text.matchAll(shape)) {
      const values = valuesOf(name, found);
      if (values?.every((value) => keys.has(value))) spans.push([index, index + found.trimEnd().length]);
    }
  }
  return spans;
}

function piecesOf(text: string, said: Known): Piece[] {
  const whole = phrases(text, said);
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const span: TextSpan = [index, index + piece.length];
    if (whole.some(([from, to]) => from < span[1] && span[0] < to)) return [{ span, isSmall: false, isKnown: true }];
    if (UNSPACED.test(piece)) return piecesOfRun(piece, index, said);
    const words = saidWords(piece);
    const isSmall = words.every(({ kind }) => kind === "small" || kind === "not" || kind === "money");
    return [{ span, isSmall, isKnown: known(words, piece, said) }];
  });
}

/**
 * Which stretches of a text stand in an earlier one too, as the text is written: the same words in any form or order,
 * synonyms, courtesies and values spelled otherwise. Words without content ("the", "of") count only beside one that has.
 */
export function commonWords(text: string, earlier: string): readonly TextSpan[] {
  const said: Known = {
    keys: new Set(saidWords(earlier).map(({ key }) => key)),
    forms: new Set(plainText(earlier).split(" ")),
  };
  const folded = foldDigits(text);
  // Historic digits are longer than ours: with them no place would be the right one.
  const pieces = piecesOf(folded.length === text.length ? folded : text, said);
  const marked: TextSpan[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from;
    while (pieces[to]?.isKnown) to++;
    const run = pieces.slice(from, to);
    if (run.some(({ isSmall }) => !isSmall)) marked.push([run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0]);
    from = to + 1;
  }
  return marked;
}
