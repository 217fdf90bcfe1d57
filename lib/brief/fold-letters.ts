/**
 * Small letters without accents, one for one: what is found in the folded text stands at the same place in the text.
 * @example foldLetters("Número") // "numero"
 */
export function foldLetters(text: string): string {
  const plain = text.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").toLowerCase();
  const folded = plain.normalize("NFC").replace(/[\u00c0-\u024f]/g, (letter) => {
    const bare = letter.normalize("NFD").charAt(0);
    return bare === "" ? letter : bare;
  });
  // A few letters change their length in small: then case is all that may go.
  return folded.length === text.length ? folded : text;
}
