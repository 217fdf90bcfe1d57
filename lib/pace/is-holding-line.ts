import { type Sentence, sentencesOf } from "./fold-line";
import { DEPENDS, FILLER, LOOKING, MAY_WAIT, PATIENCE, TELLS, WAIT } from "./holding-words";

/** A request to wait is a short sentence (characters): what is longer tells something. */
const LONGEST_WAIT = 110;

/** Of a long message only the end counts (characters): what it ends with is what the customer waits for. */
const END = 600;

const asksToWait = (text: string): boolean =>
  text.length <= LONGEST_WAIT && text.split(/[,;:–—] ?| - /).some((clause) => WAIT.test(clause.trim()));

/** Whether this sentence leaves the answer owed. */
export function holds({ text, asks }: Sentence): boolean {
  if (asks) return MAY_WAIT.test(text) && !DEPENDS.test(text);
  if (DEPENDS.test(text) || TELLS.test(text)) return false;
  return LOOKING.test(text) || asksToWait(text);
}

/**
 * Whether what an agent wrote leaves the answer owed: it says they are looking, asks the customer to wait or promises to
 * come back, and ends with that. Reads English, German, Spanish, French, Portuguese and Italian.
 * @example isHoldingLine("Let me check that for you. It should only take a minute.") // true
 * @example isHoldingLine("Could you send me a photo so I can check?") // false
 */
export function isHoldingLine(message: string): boolean {
  const sentences = sentencesOf(message.slice(-END));
  const told = sentences.filter(({ text, asks }) => asks || !FILLER.test(text));
  const [before, last] = [told.at(-2), told.at(-1)];
  if (!last) return sentences.some(({ text }) => PATIENCE.test(text));
  // "What is your order number? I'll look it up with that."
  if (before?.asks && !holds(before) && !last.asks) return false;
  return holds(last);
}
