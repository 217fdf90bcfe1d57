import { foldLine } from "./fold-line";
import type { LineLanguage } from "./holding-lines";

/** Small words that stand in almost every line of a language and in few of the others, folded. */
const WORDS: Readonly<Record<LineLanguage, string>> = {
  en: "the is it you your i'm i'll for to of and this that we our have with on can please thanks thank what where my are was",
  de: "der die das ich sie ihr ihre ihnen nicht ist und zu mit fur auf den ein eine einen wir uns habe haben wo mein bitte danke kann bei noch",
  es: "el los las usted su sus que y por para con mi un una le lo esta hola gracias pedido donde puede no es del como ya muy",
  fr: "le les des vous votre vos je est et pour avec mon ma une un pas sur ou que qui bonjour merci suis ai c'est la du au en cela",
  pt: "o os as voce seu sua que e por para com meu minha um uma nao esta ola obrigado obrigada onde pode do da em no na ja muito",
  it: "il lo gli lei suo sua che e per con mio mia un una non sono ho ciao grazie dove puo del della di in le questo ancora molto",
};
const LISTS = (Object.keys(WORDS) as LineLanguage[]).map(
  (language) => [language, new Set(WORDS[language].split(" "))] as const,
);

/** The language of these lines, as far as holding lines are at hand in it; English where they do not tell. */
export function lineLanguage(texts: readonly string[]): LineLanguage {
  const words = foldLine(texts.join(" ").slice(-4000)).match(/[\p{L}']+/gu) ?? [];
  const scores = LISTS.map(([language, list]) => ({ language, score: words.filter((word) => list.has(word)).length }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? "en" : best.language;
}
