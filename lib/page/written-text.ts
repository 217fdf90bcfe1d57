// The text we wrote into the composer last, by conversation. A desk may show the message long before it clears its box, and
// may keep a text that was not sent as a draft: until the composer was seen otherwise, what stands there is ours. No key of
// the page may send it a second time, and the next attempt may write over it.
import type { ConversationKey } from "../transcript/transcript";
import { isSameDraft } from "./read-composer";

export function createWrittenText() {
  /** Under no conversation: in a frame that holds nothing but the composer. */
  const written = new Map<ConversationKey | undefined, { readonly text: string; readonly until: number }>();
  const isOurs = (conversation: ConversationKey | undefined, composerText: string): boolean => {
    const { text, until } = written.get(conversation) ?? { text: "", until: 0 };
    return Date.now() < until && isSameDraft(text, composerText);
  };
  return {
    /** Ours for so many milliseconds at most. */
    wrote(conversation: ConversationKey | undefined, text: string, within = Number.POSITIVE_INFINITY): void {
      written.set(conversation, { text, until: Date.now() + within });
    },
    /** Called with the composer's text at every look: anything else there, or nothing, ends it. */
    seen(conversation: ConversationKey | undefined, composerText: string): void {
      if (!isOurs(conversation, composerText)) written.delete(conversation);
    },
    isOurs,
    /** A person was told that the text still stands there: it is theirs to send. */
    handOver: (): void => written.clear(),
  };
}

export type WrittenText = ReturnType<typeof createWrittenText>;
