/** Digits of other scripts, and the signs that part Arabic ones, between two digits alone. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}|(?<=\p{Nd})[\u066b\u066c](?=\p{Nd})/gu;
const SEPARATORS: Readonly<Record<string, string>> = { "\u066b": ".", "\u066c": "," };
const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits of every script stand in a row of ten that begins at a code of 0 or 6 in its last place. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return String(code - (isDigit(row) ? row : row + 6));
}

/**
 * Text with the digits of all scripts as 0 to 9, for what reads numbers. All in use are one UTF-16 unit, so that places in
 * the text stay; historic ones are two and become one.
 * @example foldDigits("١٢٣٤٥") // "12345"
 */
export const foldDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (sign) => SEPARATORS[sign] ?? digitOf(sign));
