import { foldLetters } from "./fold-letters";

const LABEL =
  "(?:my (?:full |first |last )?name(?:'s| is)|the name is|name is|mein name (?:ist|lautet)|ich (?:heiße|heisse)|mi nombre (?:completo )?es|me llamo|je m'appelle|(?:mon nom|je me nomme)(?: est|,? c'est)?|(?:o )?meu nome (?:completo )?(?:é|e)|(?:eu )?me chamo|chamo-me|mi chiamo|il mio nome (?:è|e'))";
const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const BETWEEN = "(?:(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ter|zu|y|e) )*";
const NAME = `${WORD}(?: ${BETWEEN}${WORD}){0,3}`;
const SAID = new RegExp(`(?<![\\p{L}])(?:${LABEL})[:,]? (${NAME})`, "iu");
const CAPITALS = new RegExp(`^(?:${NAME})`, "u");
const AT_START = new RegExp(
  `^(?:it'?s|it is|i'?m|i am|this is|das ist|ich bin|hier ist|sure|soy|es|c'est|je suis|sou|é|sono|è|${LABEL})?[:,]?\\s*`,
  "iu",
);
const NO_NAME =
  /^(?:yes|no|not|why|what|hello|hi|hey|ok|okay|thanks|please|sure|the|my|order|i|it|can|could|return|refund|ja|nein|warum|hallo|bitte|danke|die|der|das|ich|wir|meine?|si|sí|por|para|hola|el|la|mi|los|gracias|oui|non|pourquoi|bonjour|merci|je|le|les|mon|ma|c'est|sim|não|porque|olá|oi|o|a|meu|minha|obrigado|eu|perché|ciao|grazie|il|lo|io|un|una)$/i;

const trimmed = (name: string): string => name.replace(/[.'’-]+$/, "");
const isName = (name: string): boolean => !NO_NAME.test(name.split(" ")[0] ?? "") && name.length > 1;

/** The name that a customer introduces themself with ("my name is Mia"). A word that begins small is none. */
export function saidName(text: string): string | undefined {
  const found = SAID.exec(text)?.[1];
  // The pattern's label may be in any case, the name may not.
  const name = found && CAPITALS.exec(found)?.[0];
  return name && isName(name) ? trimmed(name) : undefined;
}

/** The name in an answer to "your name?": its first capital words, or all of a short answer in small letters. */
export function answeredName(text: string): string | undefined {
  const said = saidName(text);
  if (said) return said;
  const bare = text
    .trim()
    .replace(
      /^(?:sure|ok|okay|yes|of course|gerne|claro|bien sûr|certo|hi|hello|hey|hallo|hola|bonjour|ciao|olá)[,:!.]?\s+/i,
      "",
    )
    .replace(AT_START, "");
  const capitals = CAPITALS.exec(bare)?.[0];
  if (capitals) return isName(capitals) && !/^[A-Z\d-]{4,}$/.test(capitals) ? trimmed(capitals) : undefined;
  const short = /^\p{Ll}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}$/u.exec(bare.replace(/[.!,]+$/, ""))?.[0];
  return short &&
    isName(short) &&
    !/\b(?:not|have|want|need|is|are|with|nicht|ist|quiero|veux|quero|voglio)\b/.test(foldLetters(short))
    ? short
    : undefined;
}
