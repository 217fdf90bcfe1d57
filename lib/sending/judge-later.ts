import { findOurs } from "../transcript/find-ours";
import type { Message, MessageId } from "../transcript/message";
import type { DoubtReason } from "./send-outcome";

const isOwnSide = ({ role }: Message): boolean => role === "agent" || role === "bot" || role === "unknown";

/**
 * What a conversation that is shown again says of a message that was seen in it: undefined where nothing speaks against it.
 * `fresh` are the lines that came since the press, undefined where the end of then is not drawn, which says nothing. The words
 * are looked for in all lines: what counts as fresh may begin too late where a short line stands there twice.
 */
export function judgeLater(
  sent: { readonly text: string; readonly messageId: MessageId | undefined },
  all: readonly Message[],
  fresh: readonly Message[] | undefined,
): DoubtReason | undefined {
  if (!fresh) return undefined;
  const same = all.find(({ id }) => id === sent.messageId);
  const ours = same ?? findOurs(sent.text, all.filter(isOwnSide));
  if (!ours) return "desk-took-it-back";
  return ours.delivery === "failed" ? "desk-failed-it" : undefined;
}
