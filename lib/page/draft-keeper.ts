// Which drafts of the agent's are set aside, by conversation, and which are due to come back: when the plan that needed the
// empty composer is done. Every change is told, so that they outlive a reload of the page, and told again where it was not
// heard.
import type { ConversationKey } from "../transcript/transcript";
import type { Arming, KeptDraft } from "../wire/page-messages";

const BETWEEN = "\n\n";
/** As many as are told at once. */
const MOST = 50;

export function createDraftKeeper(changed: (drafts: readonly KeptDraft[]) => void, signal: AbortSignal) {
  const drafts = new Map<ConversationKey, string>();
  const armed = new Set<ConversationKey>();
  const due = new Set<ConversationKey>();
  /** A box did not hold these, and may have sent them: only the agent puts them back. */
  const resting = new Set<ConversationKey>();
  /** What this document said last of a draft: of these it knows better than what was kept. */
  const own = new Set<ConversationKey>();
  /** The document was put away for going back: others may have had its drafts since. */
  let cameBack = false;
  window.addEventListener("pageshow", ({ persisted }) => (cameBack ||= persisted), { signal });

  const toldOf = (conversation: ConversationKey): KeptDraft => ({ conversation, text: drafts.get(conversation) ?? "" });

  function set(conversation: ConversationKey, text: string | undefined): void {
    if (text) drafts.set(conversation, text);
    else {
      drafts.delete(conversation);
      due.delete(conversation);
      resting.delete(conversation);
    }
  }

  function put(conversation: ConversationKey, text: string | undefined): void {
    set(conversation, text);
    own.add(conversation);
    changed([toldOf(conversation)]);
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

    /**
     * Takes over what an earlier document of this tab had set aside, or put back ("" is none). What this one said itself is
     * newer, and is told once more where it was not heard.
     */
    takeOver(kept: readonly KeptDraft[]): void {
      for (const { conversation, text } of kept) {
        if (cameBack) own.delete(conversation);
        if (!own.has(conversation)) set(conversation, text);
      }
      cameBack = false;
      const heard = (conversation: ConversationKey) =>
        kept.find((one) => one.conversation === conversation)?.text ?? "";
      const unheard = [...own].map(toldOf).filter(({ conversation, text }) => text !== heard(conversation));
      if (unheard.length > 0) changed(unheard.slice(-MOST));
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
