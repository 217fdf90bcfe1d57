import { isContent } from "./said-sentences";
import type { SaidWord } from "./said-words";

type Side = "us" | "customer" | undefined;

const US = /^(?:i|we|ich|wir)$/;
const CUSTOMER = /^(?:you|sie|du)$/;
/** What may stand between who does it and what they do. */
const BETWEEN =
  /^(?:will|would|can|could|may|might|shall|should|must|have|has|had|need|to|going|also|just|not|now|then|already|only|always|still|kindly|please)$/;
/** "You will be refunded": then somebody else does it. */
const BE = /^(?:am|are|is|was|were|be|been|being)$/;
const FAR = 5;

/** Who does what this word says, where a pronoun straight before it tells. */
function doerOf(words: readonly SaidWord[], at: number): Side {
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const form = words[before]?.form ?? "";
    if (US.test(form)) return "us";
    if (CUSTOMER.test(form)) return "customer";
    if (BE.test(form) && !/ing$/.test(words[at]?.form ?? "")) return undefined;
    if (!BETWEEN.test(form) && !BE.test(form)) return undefined;
  }
  return undefined;
}

/**
 * Whether we do in one sentence what the customer does in the other: "We pay the postage", "You need to pay the postage".
 * In English and German; the verbs of the other languages are other words then.
 */
export const isOtherSubject = (words: readonly SaidWord[], other: readonly SaidWord[]): boolean =>
  words.some((word, at) => {
    if (!isContent(word)) return false;
    const doer = doerOf(words, at);
    const there = other.findIndex(({ key }) => key === word.key);
    const theirs = there === -1 ? undefined : doerOf(other, there);
    return doer !== undefined && theirs !== undefined && doer !== theirs;
  });
