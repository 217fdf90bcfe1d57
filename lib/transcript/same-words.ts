import { plainText } from "./plain-text";

/** What is left where plain text leaves nothing (emoji, signs): the text without white space. */
export const bare = (text: string): string =>
  text.normalize("NFKC").replaceAll(/\s|\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0f/g, "");

/**
 * Whether a desk shows `shown` for the text `sent`: tolerant of what desks do to text (markup, links, trimmed ends), not
 * of other words.
 */
export function isSameWords(sent: string, shown: string): boolean {
  const words = plainText(sent);
  return words === "" ? bare(sent) === bare(shown) : words === plainText(shown);
}
