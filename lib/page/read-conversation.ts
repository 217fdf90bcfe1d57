// Which conversation is on screen: as its profile says, else as the universal reading finds it.
import type { Message, MessageId } from "../transcript/message";
import type { Conversation, ConversationKey } from "../transcript/transcript";
import { type PageStructure, readByRule } from "./page-structure";

/** A customer's name is no longer than this. */
const LONGEST = 60;

const nameIn = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim().replaceAll(/\s+/g, " ") ?? "";
  return trimmed.length > 0 && trimmed.length <= LONGEST ? trimmed : undefined;
};

/** The conversation of this transcript. */
export function readConversation(
  structure: PageStructure,
  messages: readonly Message[],
  rowOf: ReadonlyMap<MessageId, Element>,
): Conversation | undefined {
  const { root, profile } = structure;
  if (!profile) return structure.conversation?.(messages, rowOf);
  const document = root.ownerDocument;
  const name = profile.customer?.name
    ? nameIn(readByRule(profile.customer.name, document, document))
    : messages.find(({ role, author }) => role === "customer" && author)?.author;
  const key = readByRule(profile.conversation.key, document, document);
  return key
    ? { key: key as ConversationKey, keyKind: "hard", ...(name === undefined ? {} : { customerName: name }) }
    : undefined;
}
