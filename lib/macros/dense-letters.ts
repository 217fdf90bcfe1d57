const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The first letter of these scripts, in UTF-16: all before it are looked at no further. */
const FIRST = 0x1100;

/** What is known of each UTF-16 unit: 0 nothing yet, 1 dense, 2 not. */
const known = new Uint8Array(0x10000);

/** Whether a letter (a whole code point) is of a script without spaces, of which one says as much as some letters. */
export function isDense(letter: number): boolean {
  if (letter < FIRST) return false;
  if (letter > 0xffff) return DENSE.test(String.fromCodePoint(letter));
  if (known[letter] === 0) known[letter] = DENSE.test(String.fromCharCode(letter)) ? 1 : 2;
  return known[letter] === 1;
}
