import type { Message } from "./message";
import { plainText } from "./plain-text";

/** A message with what comparing needs, made once when it arrives. */
export interface PreparedMessage {
  readonly message: Message;
  readonly exact: string;
  readonly plain: string;
  readonly words: number;
}

/** How many words a plain text has. */
export const wordCount = (plain: string): number => (plain === "" ? 0 : plain.split(" ").length);

/** Prepares a message for comparing. */
export function prepareMessage(message: Message): PreparedMessage {
  const plain = plainText(message.text);
  return { message, exact: message.text.trim(), plain, words: wordCount(plain) };
}

/** Everything the customer has read from our side: agent and bot, from wherever it was sent. */
export const wasSaidByUs = ({ message }: PreparedMessage): boolean =>
  (message.role === "agent" || message.role === "bot") && message.delivery === "shown";
