import type { Message } from "./message";
import { plainText } from "./plain-text";
import { type SaidWord, saidWords } from "./said-words";

/** A message with what comparing needs, made once when it arrives. */
export interface PreparedMessage {
  readonly message: Message;
  readonly exact: string;
  readonly plain: string;
  readonly compact: string;
  readonly words: number;
  readonly said: readonly SaidWord[];
  /** Each key of `said` once. */
  readonly keys: readonly string[];
}

/** As much of a message is compared, in characters: the rest of a pasted log is nobody's chunk. */
const LONGEST = 8_000;

/** Plain text without its blanks, but for those between numbers: in some scripts people put them where they like. */
export const compactText = (plain: string): string => plain.replace(/(?<!\p{N}) | (?!\p{N})/gu, "");

/** How many words a plain text has. */
export const wordCount = (plain: string): number => (plain === "" ? 0 : plain.split(" ").length);

/** Prepares a message for comparing. */
export function prepareMessage(message: Message): PreparedMessage {
  const text = message.text.slice(0, LONGEST);
  const plain = plainText(text);
  const said = saidWords(text);
  const keys = [...new Set(said.map(({ key }) => key))];
  return {
    message,
    exact: message.text.trim(),
    plain,
    compact: compactText(plain),
    words: wordCount(plain),
    said,
    keys,
  };
}

/** Everything the customer has read from our side: agent and bot, from wherever it was sent. */
export const wasSaidByUs = ({ message }: Pick<PreparedMessage, "message">): boolean =>
  (message.role === "agent" || message.role === "bot") && message.delivery === "shown";
