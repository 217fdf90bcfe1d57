import { foldLetters } from "./fold-letters";

const LABEL =
  "(?:my (?:full |first |last )?name(?:'s| is)|the name is|name is|mein name (?:ist|lautet)|ich (?:heiße|heisse)|mi nombre (?:completo )?es|me llamo|je m'appelle|(?:mon nom|je me nomme)(?: est|,? c'est)?|(?:o )?meu nome (?:completo )?(?:é|e)|(?:eu )?me chamo|chamo-me|mi chiamo|il mio nome (?:è|e'))";
const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const BETWEEN = "(?:(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ter|zu|y|e) )*";
const NAME = `${WORD}(?: ${BETWEEN}${WORD}){0,3}`;
const SAID = new RegExp(`(?<![\\p{L}])(?:${LABEL})[:,]? (${NAME})`, "giu");
const CAPITALS = new RegExp(`^(?:${NAME})`, "u");
/** "it's Mia", "call me Mia": enough where a name was asked for. */
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:call me|it'?s|it is|i'?m|i am|this is|das ist|ich bin|hier ist|nenn(?:en sie)? mich|soy|es|ll[aá]mame|c'est|je suis|sou|é|sono|è|${LABEL})[:,]? (${NAME})`,
  "giu",
);
/** What may stand behind a name that is the answer. */
const ENDS =
  /^(?:\s*$|[,.;:!\n/–—-]|\s+(?:please|here|thanks|thank you|bitte|hier|danke|por favor|gracias|s'il|merci|obrigad[oa]|per favore|grazie)\b|\s*[–—/|-]\s)/iu;
const NAMED_LEAD = new RegExp(
  `^(?:it'?s|i'?m|i am|this is|call me|ich bin|soy|c'est|je suis|sou|sono|${LABEL})[:,]? +`,
  "iu",
);
const NO_NAME =
  /^(?:yes|no|not|why|what|you|we|they|that|this|there|ah|oh|oops|uh|hm+|yep|yeah|nope|never|nevermind|still|waiting|just|none|nobody|already|such|um|well|actually|sorry|maybe|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|hello|hi|hey|ok|okay|thanks|please|sure|the|my|order|i|it|can|could|return|refund|ja|nein|warum|hallo|bitte|danke|die|der|das|ich|wir|meine?|si|sí|por|para|hola|el|la|mi|los|gracias|oui|non|pourquoi|bonjour|merci|je|le|les|mon|ma|c'est|sim|não|porque|olá|oi|o|a|meu|minha|obrigado|eu|perché|ciao|grazie|il|lo|io|un|una)$/i;

const trimmed = (name: string): string => name.replace(/[.'’-]+$/, "");
/** What one is or feels is no name: "Angry Customer". */
export const ROLE =
  /\b(?:customer|client|clients?|kunde|kundin|cliente|user|nutzer\w*|usuari[oa]|utente|utilisateur|buyer|shopper|angry|unhappy|annoyed|disappointed|frustrated|anonym\w*|nobody|somebody|someone|niemand|nadie|personne|ninguem|nessuno)\b/;
const isName = (name: string): boolean =>
  !NO_NAME.test(name.split(" ")[0] ?? "") && !ROLE.test(foldLetters(name)) && name.length > 1;

/** A name that a pattern found; the words before it may be in any case, the name itself may not. */
function nameBehind(pattern: RegExp, text: string): string | undefined {
  for (const { 1: found } of text.matchAll(pattern)) {
    const name = found && CAPITALS.exec(found)?.[0];
    if (name && isName(name)) return trimmed(name);
  }
  return undefined;
}

/** "I'm Mia Kowalska,": two words with capitals that end what is said of oneself. */
const IN_FULL = new RegExp(
  `(?<![\\p{L}])(?:i'?m|i am|this is|ich bin|hier ist|je suis)[:,]? (${WORD} ${BETWEEN}${WORD})(?=\\s*(?:[,.;!\\n]|$)|\\s+(?:and|und|et)\\b)`,
  "giu",
);

/** The name that a customer introduces themself with ("my name is Mia"). A word that begins small is none. */
export function saidName(text: string): string | undefined {
  return nameBehind(SAID, text) ?? nameBehind(IN_FULL, text);
}

/** The name in an answer to "your name?": behind "it's", alone before a stop, or all of a short answer in small letters. */
export function answeredName(text: string): string | undefined {
  const named = nameBehind(NAMED, text);
  if (named) return named;
  const bare = text
    .trim()
    .replace(
      /^(?:sure|ok|okay|yes|of course|gerne|claro|bien sûr|certo|hi|hello|hey|hallo|hola|bonjour|ciao|olá)[,:!.]?\s+/i,
      "",
    );
  const capitals = CAPITALS.exec(bare)?.[0];
  if (capitals && ENDS.test(bare.slice(capitals.length)) && isName(capitals) && !/^[A-Z\d-]{4,}$/.test(capitals))
    return trimmed(capitals);
  const short = /^\p{Ll}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}$/u.exec(
    bare.replace(NAMED_LEAD, "").replace(/[.!,]+$/, ""),
  )?.[0];
  return short &&
    isName(short) &&
    !/\b(?:not|have|want|need|is|are|with|nicht|ist|quiero|veux|quero|voglio)\b/.test(foldLetters(short))
    ? short
    : undefined;
}
