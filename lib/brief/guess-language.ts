import type { Language } from "./brief";

/** Small words that are common in one language and not in the five others. */
const SMALL: Readonly<Record<Language, string>> = {
  en: "the and is was are it's my i i'm i've you your have has hasn't not doesn't don't can't of to with this that for hello hi please thanks what where when been yes",
  de: "der die das und ist war sind mein meine ich sie ihr ihre habe hat nicht kein keine mit für auf den dem ein eine einen hallo bitte danke wo wann noch auch ja es wie ihnen",
  es: "el los las y está mi mis yo usted tu no ha han ha es con para por del hola gracias dónde cuándo qué una uno lo pero sí buenas tengo quiero me al",
  fr: "le les et est mon ma mes je j'ai vous votre n'ai ne pas avec pour des du bonjour merci où quand une c'est oui n'est il elle toujours sur voudrais",
  pt: "os as é está meu minha eu você não tem com para por da do olá obrigado obrigada onde quando uma um sim ainda boa foi ele ela quero meus na no",
  it: "il lo gli è mio mia io non ho ha con per della del ciao buongiorno grazie dove quando una un sì ancora di che sono vorrei mi voglio nel sul",
};
const WORDS = Object.entries(SMALL).map(
  ([language, words]) => [language as Language, new Set(words.split(" "))] as const,
);
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[äöüß]/g, "de"],
  [/[ñ¿¡]/g, "es"],
  [/[ãõ]/g, "pt"],
  [/[êœùî]/g, "fr"],
  [/[ìò]/g, "it"],
];

/**
 * The language of a customer's words; nothing where they are too few, or of a language the rules do not know.
 * @example guessLanguage("Wo ist mein Paket?") // "de"
 */
export function guessLanguage(text: string): Language | undefined {
  const small = text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const points = new Map<Language, number>();
  const add = (language: Language, by: number) => points.set(language, (points.get(language) ?? 0) + by);
  for (const word of small.match(/[\p{L}\p{M}']+/gu) ?? []) {
    for (const [language, words] of WORDS) if (words.has(word)) add(language, 1);
  }
  for (const [letters, language] of LETTERS) add(language, Math.min(2, small.match(letters)?.length ?? 0));
  const [best, next] = [...points].sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
