// Which drafts of the agent's are set aside, by conversation, and which are due to come back: when the plan that needed the
// empty composer is done. Every change is told, so that they outlive a reload of the page.
import type { ConversationKey } from "../transcript/transcript";
import type { Arming, KeptDraft } from "../wire/page-messages";

const BETWEEN = "\n\n";

export function createDraftKeeper(changed: (drafts: readonly KeptDraft[]) => void) {
  const drafts = new Map<ConversationKey, string>();
  const armed = new Set<ConversationKey>();
  const due = new Set<ConversationKey>();
  /** A box did not hold these, and may have sent them: only the agent puts them back. */
  const resting = new Set<ConversationKey>();

  function put(conversation: ConversationKey, text: string | undefined): void {
    if (text) drafts.set(conversation, text);
    else {
      drafts.delete(conversation);
      due.delete(conversation);
      resting.delete(conversation);
    }
    changed([...drafts].map(([key, kept]) => ({ conversation: key, text: kept })));
  }

  return {
    /** The draft that is set aside in this conversation. */
    of: (conversation: ConversationKey | undefined): string | undefined =>
      conversation === undefined ? undefined : drafts.get(conversation),

    /** Sets `text` in place of what was kept; undefined forgets it. */
    put,

    /** Adds a draft to what is set aside here already. */
    add(conversation: ConversationKey, text: string): void {
      const before = drafts.get(conversation);
      put(conversation, before === undefined ? text : `${before}${BETWEEN}${text}`);
    },

    /** Forgets a draft that has become a plan; what was set aside before it stays. */
    drop(conversation: ConversationKey, text: string): void {
      const kept = drafts.get(conversation);
      if (kept === text) put(conversation, undefined);
      else if (kept?.endsWith(`${BETWEEN}${text}`)) put(conversation, kept.slice(0, -text.length - BETWEEN.length));
    },

    /** Takes over what an earlier document of this tab had set aside; its own drafts are newer. */
    takeOver(kept: readonly KeptDraft[]): void {
      for (const { conversation, text } of kept) if (!drafts.has(conversation)) drafts.set(conversation, text);
    },

    /** Follows whose the send chord is: a draft is due once the plan that it made room for is done. */
    follow({ conversation, state }: Arming): void {
      if (state !== "none") armed.add(conversation);
      else if (armed.delete(conversation) && drafts.has(conversation) && !resting.has(conversation))
        due.add(conversation);
    },

    /** Nothing puts it back by itself any more. */
    rest(conversation: ConversationKey): void {
      due.delete(conversation);
      resting.add(conversation);
    },

    isDue: (conversation: ConversationKey): boolean => due.has(conversation),
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
