import type { Told } from "./brief";
import { foldLetters } from "./fold-letters";
import { isFormLine } from "./form-lines";
import { afterLead, isCourtesy } from "./lead-words";
import { isAsking, isRefusal } from "./read-questions";
import { sentencesOf } from "./sentences";
import {
  IDLE,
  INTRODUCES,
  NOTICE,
  OF_ITSELF,
  PROMISES,
  PROMISES_ACCENTED,
  STANDS_OVER_IDLE,
  WHERE_TO_FIND,
} from "./told-words";

const FEWEST_WORDS = 4;
const BUT = /^(?:but|aber|pero|mais|mas|ma)\s+/i;

const isPromise = (sentence: string): boolean =>
  PROMISES.test(foldLetters(sentence)) || PROMISES_ACCENTED.test(sentence.toLowerCase());

/** An article that is written together with its word. */
const ELIDED = /(?<![\p{L}])(?:l|d|un|dell|all|nell|sull|dall)['’](?=\p{L})/giu;
const wordCount = (text: string): number => text.replace(ELIDED, "$& ").split(/\s+/).length;

/** An address, or a number of some length. */
const HOLDS_A_VALUE = /\S@\S|https?:\/\/|\d{3}/;

/** Whether what an opening message says is about the shop; the rest of it is about who is speaking. */
export const isNotice = ({ kind, text }: Pick<Told, "kind" | "text">): boolean =>
  kind === "promised" ||
  HOLDS_A_VALUE.test(text) ||
  (NOTICE.test(foldLetters(text)) && !OF_ITSELF.test(foldLetters(text)));

/** What a text of our side promises or explains, without courtesies, requests, holding lines and introductions. */
export function readTold(text: string): readonly Pick<Told, "kind" | "text">[] {
  const sentences = sentencesOf(text);
  const asks = sentences.some(isAsking);
  return sentences.flatMap((sentence) => {
    if (asks && WHERE_TO_FIND.test(foldLetters(sentence))) return [];
    if (isAsking(sentence) || isRefusal(sentence) || isCourtesy(sentence) || isFormLine(sentence, text)) return [];
    const rest = afterLead(sentence).replace(BUT, "");
    const folded = foldLetters(rest);
    if (wordCount(rest) < FEWEST_WORDS || INTRODUCES.test(folded)) return [];
    if (IDLE.test(folded) && !STANDS_OVER_IDLE.test(folded)) return [];
    // "Update: we will call you back."
    const promised = [rest, ...rest.split(/:\s+/).slice(1)].some(isPromise);
    return [{ kind: promised ? ("promised" as const) : ("explained" as const), text: rest }];
  });
}
