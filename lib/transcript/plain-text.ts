import { foldDigits } from "../words/fold-digits";

const QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Apostrophes inside a word vanish ("don't" = "dont"); everything else that is no letter, digit, currency or % parts words. */
const INSIDE_WORD = /(?<=\p{L})'(?=\p{L})/gu;
const APART = /[^\p{L}\p{M}\p{N}\p{Sc}%@+]+/gu;
/** Marks of vowels, which are written or left out at will, and the stroke that stretches a word. */
const VOWEL_MARKS = /[\u064b-\u065f\u0670\u0640\u0591-\u05bd]/g;
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad|\ufe0e|\ufe0f/g;

/**
 * The one form in which texts are compared: case, punctuation, emoji, markup and white space are gone; letters of all
 * scripts, digits (those of all scripts as ours), currency and per cent stay.
 * @example plainText("**Hi Mia!** 👋 It’s 24.90 €…") // "hi mia its 24 90 €"
 */
export function plainText(text: string): string {
  return foldDigits(text.normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(VOWEL_MARKS, "")
    .replace(QUOTES, "'")
    .replace(DASHES, "-")
    .toLowerCase()
    .replace(INSIDE_WORD, "")
    .replace(APART, " ")
    .trim();
}
