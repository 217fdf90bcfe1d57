// The index as plain buffers, so that a background that was ended need not make it anew from all macros. Whatever is not
// whole, or was made by another version, is no index: the macros themselves are the truth, and it is made again.
import { hashNumbers, hashTexts } from "./hash-texts";

export interface SavedIndex {
  readonly version: string;
  /** Over names and numbers. */
  readonly check: number;
  /** Per macro its id, title, folded title, initials and shortcut; then the words; then tags, folders, packs; one a line. */
  readonly names: string;
  /**
   * Counts of macros, words and facets; per macro its title's words, pin and print; per word where its postings stand; then
   * postings, orders and facets.
   */
  readonly numbers: Int32Array;
}

/** A print is two numbers, its low half and the rest. */
export const HALF = 2 ** 32;
export const HEADER = 3;
/** Numbers and lines a macro has. */
export const PER_MACRO = 4;
export const LINES = 5;

export const checkOf = (names: string, numbers: Int32Array): number => hashNumbers(numbers, hashTexts([names]));
