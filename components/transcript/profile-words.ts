import type { DriftedPart } from "../../lib/sites/judge-profile";
import type { ConversationSign } from "../../lib/transcript/conversation-sign";
import type { ProfileReading } from "../../lib/wire/page-messages";

const PART: Readonly<Record<DriftedPart, string>> = {
  page: "it looks like a new version",
  transcript: "its message list is not where it used to be",
  rows: "its messages are built differently",
  bodies: "the words of its messages are not where they used to be",
  roles: "it tells who wrote what in another way",
  composer: "its reply box is not where it used to be",
};

/** What to say of a desk that has changed its page; nothing of one that has not. */
export function driftWords({ name, drifted }: ProfileReading): string | undefined {
  if (drifted.length === 0) return undefined;
  const parts = drifted.map((part) => PART[part]).join(", and ");
  return `${name} changed its page: ${parts}. I read it by its looks instead, so look twice before you send.`;
}

type Aside = "customer-typing" | "live-chat" | "messaging" | "e-mail";

/** What the page shows of the conversation, in words an agent can act on. */
export const SIGN_WORDS: Readonly<Partial<Record<ConversationSign, string>>> &
  Readonly<Record<Exclude<ConversationSign, Aside>, string>> = {
  closed: "This conversation is closed.",
  "customer-left": "The customer has left.",
  "colleague-replying": "Someone else is answering here. Look before you send.",
  "customer-waiting": "A customer is waiting to be taken.",
};

/** What is good to know and asks for nothing. */
export const ASIDE_WORDS: Readonly<Partial<Record<ConversationSign, string>>> & Readonly<Record<Aside, string>> = {
  "live-chat": "Live chat",
  messaging: "Messaging",
  "e-mail": "E-mail",
  "customer-typing": "The customer is typing…",
};
