import { plainText } from "./plain-text";
import { wordCount } from "./prepare-message";

/** A sentence of fewer words is no matter of its own. */
const SHORTEST = 4;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const DENSE_LETTERS = 6;

/** Whether a sentence is long enough to say something of its own. */
export const isMatter = (sentence: string): boolean =>
  wordCount(plainText(sentence)) >= SHORTEST || (sentence.match(DENSE)?.length ?? 0) >= DENSE_LETTERS;
