import { useCallback, useRef, useState } from "react";
import type { MessageId } from "../../lib/transcript/message";
import type { ConversationKey } from "../../lib/transcript/transcript";

/**
 * Which of the bot's messages have been on screen in this view, by conversation. Forgotten with the view: after a reload
 * they are new again.
 */
export function useSeen(conversation: ConversationKey | undefined) {
  const seen = useRef(new Map<ConversationKey, Set<MessageId>>());
  const [, again] = useState(0);
  const mark = useCallback(
    (messageId: MessageId) => {
      if (conversation === undefined) return;
      const known = seen.current.get(conversation) ?? new Set<MessageId>();
      if (known.has(messageId)) return;
      seen.current.set(conversation, known.add(messageId));
      again((count) => count + 1);
    },
    [conversation],
  );
  const isSeen = (messageId: MessageId): boolean =>
    conversation !== undefined && Boolean(seen.current.get(conversation)?.has(messageId));
  return { isSeen, mark };
}
