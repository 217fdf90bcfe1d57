/** Turns the direction of writing around, or is not seen at all. Joiners stay: names of some scripts are spelled with them. */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Words of a page that become a part of a chunk: one line, and nothing in it that the agent cannot see.
 * @example plainLine(" Mia\n\u202eKowalska ") // "Mia Kowalska"
 */
export const plainLine = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").replaceAll(/ {2,}/g, " ").trim();
