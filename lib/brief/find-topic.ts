import { foldLetters } from "./fold-letters";
import { sentencesOf } from "./sentences";
import { BROKEN, type Deed, NO_DEVICE, saysLate, WRONG, wishes } from "./topic-words";

/** What a customer's words are surely about. */
export type Topic = "late" | "wrong" | "broken" | Deed;

const TOPICS: Readonly<Record<Topic, (folded: string) => boolean>> = {
  late: saysLate,
  refund: (folded) => wishes("refund", folded),
  return: (folded) => wishes("return", folded),
  cancel: (folded) => wishes("cancel", folded),
  wrong: (folded) => WRONG.test(folded),
  broken: (folded) => BROKEN.test(folded) && !NO_DEVICE.test(folded),
};
const WISHED: ReadonlySet<Topic> = new Set(["refund", "return", "cancel"]);
const NEGATES = /\b(?:not|don't|n't|no|nicht|kein\w*|ne|pas|nao|non)\b/;

/** The one topic a text is about; nothing where none or several fit, so that no line claims what was not said. */
export function findTopic(text: string): Topic | undefined {
  const folded = sentencesOf(text).map(foldLetters);
  const [topic, ...more] = (Object.keys(TOPICS) as Topic[]).filter((one) => folded.some(TOPICS[one]));
  if (!topic || more.length > 0) return undefined;
  return WISHED.has(topic) && folded.some((sentence) => NEGATES.test(sentence)) ? undefined : topic;
}
