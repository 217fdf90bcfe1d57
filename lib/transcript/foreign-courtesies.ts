/** A language's set phrases by what they do. Those further up win. */
export interface ForeignCourtesies {
  /** Tells the language apart in the compared word: the same courtesy in another language is no repeat. */
  readonly code: string;
  /** Words of which one stands in each of the phrases, so that other texts are passed over. */
  readonly signs: string;
  readonly phrases: readonly (readonly [pattern: string, word: string])[];
}

/** What follows a thank you or an apology in the same clause. */
export const after = (word: string, link: string): string => `(?<=\\ue001${word}\\s+(?:${link})?)`;
