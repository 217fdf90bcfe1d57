// The text we wrote into the composer last, by conversation. A desk may show the message long before it clears its box, and
// may keep a text that was not sent as a draft: until the composer was seen otherwise, what stands there is ours. No key of
// the page may send it a second time, and the next attempt may write over it. Once a person was told that it still stands
// there it is theirs to send, and no draft of theirs all the same.
import type { ConversationKey } from "../transcript/transcript";
import { isSameDraft } from "./read-composer";

interface Written {
  readonly text: string;
  readonly until: number;
  readonly handedOver?: true;
}

export function createWrittenText() {
  /** Under no conversation: in a frame that holds nothing but the composer. */
  const written = new Map<ConversationKey | undefined, Written>();
  const standing = (conversation: ConversationKey | undefined, composerText: string): Written | undefined => {
    const one = written.get(conversation);
    return one && Date.now() < one.until && isSameDraft(one.text, composerText) ? one : undefined;
  };
  return {
    /** Ours for so many milliseconds at most. */
    wrote(conversation: ConversationKey | undefined, text: string, within = Number.POSITIVE_INFINITY): void {
      written.set(conversation, { text, until: Date.now() + within });
    },
    /** Called with the composer's text at every look: anything else there, or nothing, ends it. */
    seen(conversation: ConversationKey | undefined, composerText: string): void {
      if (!standing(conversation, composerText)) written.delete(conversation);
    },
    isOurs(conversation: ConversationKey | undefined, composerText: string): boolean {
      const one = standing(conversation, composerText);
      return one !== undefined && !one.handedOver;
    },
    /** We wrote it, whoever may send it by now. */
    wasWritten: (conversation: ConversationKey | undefined, composerText: string): boolean =>
      standing(conversation, composerText) !== undefined,
    /** A person was told that the text still stands there: it is theirs to send. */
    handOver(conversation: ConversationKey | undefined): void {
      const one = written.get(conversation);
      if (one) written.set(conversation, { ...one, handedOver: true });
    },
  };
}

export type WrittenText = ReturnType<typeof createWrittenText>;
