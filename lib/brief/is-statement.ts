import { anyOf } from "./any-of";

const STATEMENT = anyOf(
  "^(?:it|they|he|she|you|i|we) (?!is\\b|have\\b|bought\\b|ordered\\b|got\\b|need\\b|use\\b|want\\b)[a-z]",
  "^(?:es|er|sie|ich|wir) (?!ist\\b|sind\\b|hab\\w*\\b|geht um\\b)[a-z]",
  "^(?:se|me|no|nos|ya|nunca) [a-z]",
  "^(?:il|elle|ils|elles|ca|cela|on|je|nous|vous) (?!s'agit)[a-z]|^j'",
  "^(?:ele|ela|eles|elas|eu|nao|ja) [a-z]",
  "^(?:si|non|mi|ho|ha|hanno|abbiamo) [a-z]",
);

/**
 * Whether a folded text says what happens ("it broke after two days") where the name of a thing or a place was asked for.
 * "It is …", "I have …" may still name it.
 */
export const isStatement = (folded: string): boolean => STATEMENT.test(folded);

/** A state of things is no thing. */
export const SAYS_STATE =
  /\b(?:broken|broke|damaged|faulty|defective|late|lost|gone|kaputt|defekt|beschadigt|weg|rot[oa]s?|danad[oa]s?|averiad[oa]s?|cassee?s?|quebrad[oa]s?|avariad[oa]s?|rott[oaie]|danneggiat[oaie])\b/;

/** Words of telling what happened, which no address has. */
export const TELLS =
  /\b(?:was|were|came|waited|you|we|they|nobody|when|the order|waren|kam|niemand|wenn|gewartet|fue|estaba|vino|nadie|cuando|etait|personne|quand|foi|estava|veio|ninguem|venuto|nessuno|quando)\b/;

/** Points elsewhere or asks back, where the name of a thing was wanted. */
export const EVADES =
  /^(?:same|what|why|how|see|already|look|read|scroll|told|as i|can't|cannot|warum|wieso|siehe|schon|dasselbe|wie gesagt|mismo|por que|como (?:dije|ya)|pourquoi|voir|meme|comme|deja|mesmo|porque|perche|stesso|come (?:ho|gia)|gia)(?![a-z])/;
