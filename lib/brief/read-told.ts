import type { Told } from "./brief";
import { foldLetters } from "./fold-letters";
import { FORM_LINE } from "./form-lines";
import { afterLead, isCourtesy } from "./lead-words";
import { isAsking, isRefusal } from "./read-questions";
import { sentencesOf } from "./sentences";
import { IDLE, INTRODUCES, PROMISES, PROMISES_ACCENTED, STANDS_OVER_IDLE, WHERE_TO_FIND } from "./told-words";

const FEWEST_WORDS = 4;
const BUT = /^(?:but|aber|pero|mais|mas|ma)\s+/i;

const isPromise = (sentence: string): boolean =>
  PROMISES.test(foldLetters(sentence)) || PROMISES_ACCENTED.test(sentence.toLowerCase());

/** What a text of our side promises or explains, without courtesies, requests, holding lines and introductions. */
export function readTold(text: string): readonly Pick<Told, "kind" | "text">[] {
  const sentences = sentencesOf(text);
  const asks = sentences.some(isAsking);
  return sentences.flatMap((sentence) => {
    if (asks && WHERE_TO_FIND.test(foldLetters(sentence))) return [];
    if (isAsking(sentence) || isRefusal(sentence) || isCourtesy(sentence) || FORM_LINE.test(sentence)) return [];
    const rest = afterLead(sentence).replace(BUT, "");
    const folded = foldLetters(rest);
    if (rest.split(/\s+/).length < FEWEST_WORDS || INTRODUCES.test(folded)) return [];
    if (IDLE.test(folded) && !STANDS_OVER_IDLE.test(folded)) return [];
    return [{ kind: isPromise(rest) ? ("promised" as const) : ("explained" as const), text: rest }];
  });
}
