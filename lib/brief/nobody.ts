import { foldLetters } from "./fold-letters";
import { ROLE } from "./name-in";

/** What desks write in the place of a name. */
const STAND_IN =
  /^(?:guest|visitors?|unknown|unnamed|contact|website|no name|n\/a|none|null|undefined|gast|besucher\w*|unbekannt\w*|kontakt|invitad[oa]|visitantes?|huesped|desconocid[oa]|visiteu(?:r|se)|invitee?|inconnue?|convidad[oa]|desconhecid[oa]|ospite|visitat(?:ore|rice)|sconosciut[oa]|anonim[oa])\b/;
const VISITOR = /\b(?:visitor|besucher\w*|visitante|visiteu(?:r|se)|visitat(?:ore|rice))\W*$/;
/** What stands behind a title is a last name. */
const TITLE =
  /^(?:mr|mrs|ms|mx|miss|sir|madam|dr|prof|professor|herrn?|frau|senor[ae]?s?|srt?a?|monsieur|madame|mademoiselle|mme|mlle|senhora?|sig(?:nora?|nore|ra)?|dott(?:ore|oressa|ssa)?)\b/;

/**
 * Whether what stands in the place of a name names nobody.
 * @example isStandIn("Website Visitor") // true
 */
export function isStandIn(name: string): boolean {
  const folded = foldLetters(name.trim());
  return ROLE.test(folded) || STAND_IN.test(folded) || VISITOR.test(folded);
}

/** The first name to greet somebody with, as it is written; none where there is only a title or a stand-in. */
export function firstNameIn(name: string): string | undefined {
  if (isStandIn(name) || TITLE.test(foldLetters(name.trim()))) return undefined;
  return name.trim().split(/\s+/)[0];
}
