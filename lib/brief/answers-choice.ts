import { AFFIRMS } from "./answer-words";
import { foldLetters } from "./fold-letters";
import { sentencesOf } from "./sentences";

/** So few words after a question of yes or no are its answer, whatever they are. */
const FEW = 6;
const DENIES =
  /\b(?:no|nope|not|never|don't|didn't|haven't|can't|won't|nein|nicht|kein\w*|nie|nunca|non|ne|pas|jamais|nao|mai|neither|either|both|beide|ambos|les deux|entrambi)\b/;
const AGREES =
  /\b(?:please|sounds|great|perfect|fine|sure|ok(?:ay)?|of course|gerne?|bitte|klar|claro|vale|por favor|bien sur|d'accord|volontiers|certo|va bene|volentieri|prefer\w*|rather|would like|lieber|prefier\w*|prefer\w*)\b/;
/** Letters by which two words of a stem are told to be one. */
const STEM = 5;

const stems = (folded: string): ReadonlySet<string> =>
  new Set((folded.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

/**
 * Whether a text can be the answer to a question of few answers: short, a yes, a no, or of the same matter. People also
 * talk of something else.
 */
export function answersChoice(text: string, question: string): boolean {
  const first = foldLetters(sentencesOf(text)[0] ?? text);
  if (first.split(/\s+/).length <= FEW || AFFIRMS.test(first) || DENIES.test(first) || AGREES.test(first)) return true;
  const asked = stems(foldLetters(question));
  return [...stems(first)].some((stem) => asked.has(stem));
}
