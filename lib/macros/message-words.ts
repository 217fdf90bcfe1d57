// Which words of a customer's message may be remembered. Names, numbers and addresses must never be: so a word is kept
// only where the agent's own macros, or the words everybody in support uses, have it already.
import { isCourtesy } from "./courtesy-words";
import { cutWords } from "./cut-words";
import { isSupportWord } from "./related-words";

/** Mail addresses, links, handles and whatever else is written in one piece with signs in it. */
const IN_ONE_PIECE = /\S*(?:@|:\/\/|www\.|\w\.\w{2,}\/)\S*/giu;
/** A number, and the words of the same street or place that follow it with capital letters. */
const NUMBERED = /\S*\p{N}\S*(?:[ ,]+\p{Lu}[\p{L}'’-]*){0,3}/gu;
const DIGIT = /\p{N}/u;
/** So many words tell what it is about. */
const MOST = 24;
/** Letters of a message that are read: what it is about comes early, and the patterns above take too long on more. */
const LONGEST = 1200;

export interface WordRules {
  /** The library has this folded word in a title, shortcut, tag or folder. */
  readonly heads: (word: string) => boolean;
  /** The library has it anywhere. */
  readonly has: (word: string) => boolean;
  /** The customer's and the agent's names as the page shows them. */
  readonly names: readonly string[];
}

/** Words with a capital inside a sentence: names, as a rule. */
function capitalised(text: string): Set<string> {
  const found = new Set<string>();
  for (const sentence of text.split(/[.!?\n]+/)) {
    const words = sentence.match(/[\p{L}\p{M}'’]+/gu) ?? [];
    const shouting = words.every((word) => word === word.toUpperCase());
    if (shouting) continue;
    for (const word of words.slice(1)) if (/^\p{Lu}/u.test(word)) for (const part of cutWords(word)) found.add(part);
  }
  return found;
}

/** The beginning of a text, without the word that was cut: half an address would be none. */
const beginning = (text: string): string =>
  text.length <= LONGEST ? text : (/^[\s\S]*\s/.exec(text.slice(0, LONGEST))?.[0] ?? "");

/**
 * The folded words of a message that may be remembered, each once, in order: no digits, names or addresses, no courtesies.
 * @example "Hi, I'm Mia. Parcel #1234 to 5 Elm Road came damaged" // ["parcel", "came", "damaged"] with those in the library
 */
export function messageWords(message: string, { heads, has, names }: WordRules): string[] {
  const text = beginning(message).replace(IN_ONE_PIECE, " ").replace(NUMBERED, " ");
  const named = new Set(names.flatMap(cutWords));
  const proper = capitalised(text);
  const kept = cutWords(text).filter((word) => {
    if (word.length < 2 || DIGIT.test(word) || isCourtesy(word) || named.has(word)) return false;
    return proper.has(word) ? heads(word) : isSupportWord(word) || has(word);
  });
  return [...new Set(kept)].slice(0, MOST);
}
