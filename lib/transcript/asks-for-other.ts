import { asks, bySentence, isContent } from "./said-sentences";
import type { SaidWord } from "./said-words";

const WHICH = /^(?:which|what|welche[rsnm]?|quel(?:le)?s?|cual(?:es)?|qual|quais|quali|quale|welke?|ktor[yae])$/;

/** What a question asks to choose: "Which day would you like?" the day. */
const askedFor = (words: readonly SaidWord[]): readonly string[] =>
  words.flatMap(({ form }, at) => {
    const next = words[at + 1];
    return next && WHICH.test(form) && isContent(next) ? [next.key] : [];
  });

const ASKING =
  /^(?:when|where|who|why|how|wann|wo|wer|warum|wie|wieviel\w*|quand|ou|qui|pourquoi|comment|combien|cuando|donde|quien|por|como|cuant[oa]s?|quando|onde|dove|chi|perche|quant[oiae])$/;
const MEASURE = /^(?:long|much|many|old|big|far|often|soon|lang|lange|viel|viele|oft|alt|gross|weit)$/;

/** "When", "where" or "how long", where a sentence asks it. */
const asking = (words: readonly SaidWord[]): readonly string[] =>
  bySentence(words).flatMap((sentence) => {
    const at = asks(sentence) ? sentence.slice(0, 3).findIndex(({ form }) => ASKING.test(form)) : -1;
    const next = sentence[at + 1]?.form ?? "";
    return at === -1 ? [] : [`${sentence[at]?.form}${MEASURE.test(next) ? ` ${next}` : ""}`];
  });

/** Whether both ask, but not the same: another day, "when" and "where". */
export function asksForOther(sought: readonly SaidWord[], about: readonly SaidWord[]): boolean {
  const asked = asking(about);
  if (asked.length > 0 && asking(sought).some((word) => !asked.includes(word))) return true;
  const there = askedFor(about);
  return there.length > 0 && askedFor(sought).some((key) => !there.includes(key));
}
