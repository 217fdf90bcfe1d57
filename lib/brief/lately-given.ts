import type { MessageId } from "../transcript/message";
import type { FoundValue, ValueKind } from "./brief";
import { isTyped, type Open } from "./open-question";
import { keyOf } from "./value-key";

interface LatelyGiven {
  readonly kind: ValueKind;
  readonly text: string;
  /** The question it answers; none where it was said unasked. */
  readonly one?: Open;
}

/** What a short message may put another value in the place of: the latest answer first, then what was said unasked. */
export function latelyGiven(
  open: readonly Open[],
  values: readonly FoundValue[],
  lately: ReadonlySet<MessageId>,
): readonly LatelyGiven[] {
  const answered = open.flatMap((one) => {
    const { kind, answer } = one.question;
    return answer && isTyped(kind) && lately.has(answer.messageId) ? [{ kind, text: answer.text, one }] : [];
  });
  const keys = new Set(answered.map(({ kind, text }) => keyOf(kind, text)));
  const said = values.filter(
    ({ kind, text, source }) => source && lately.has(source.messageId) && !keys.has(keyOf(kind, text)),
  );
  return [...said, ...answered].toReversed();
}
