import type { Message } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import type { SendOutcome } from "./send-outcome";

const isOwnSide = ({ role }: Message): boolean => role === "agent" || role === "bot" || role === "unknown";

/**
 * What the lines that came since a press say of it: `sent` where exactly one of them, on our side, has its words. Two are
 * no proof, since one of them is another's or a doubled one; none may still come.
 */
export function judgeArrival(text: string, fresh: readonly Message[]): SendOutcome | undefined {
  const [ours, other] = fresh.filter((message) => isOwnSide(message) && isSameWords(text, message.text));
  if (!ours || other) return undefined;
  switch (ours.delivery) {
    case "shown":
      return { kind: "sent", messageId: ours.id };
    case "failed":
      return { kind: "unconfirmed", doubt: "desk-failed-it" };
    default:
      return undefined;
  }
}
