const SPECIAL: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
};
const ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case without accents, letters of one width: the form in which macros and queries are compared.
 * @example foldText("Straße Zażółć") // "strasse zazolc"
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[ßłıøđæœ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize("NFC");
}
