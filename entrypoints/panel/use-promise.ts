import { useState } from "react";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";

export interface PromiseNeeds {
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly conversation: ConversationKey | undefined;
  /** The form is gone: the keyboard needs another place. */
  readonly onClosed: () => void;
}

/** A promise that is set by hand; the form belongs to the chat it was opened in. */
export function usePromise({ call, conversation, onClosed }: PromiseNeeds) {
  const [choosing, setChoosing] = useState<ConversationKey>();
  const close = () => {
    setChoosing(undefined);
    onClosed();
  };
  return {
    choosing: choosing !== undefined && choosing === conversation,
    open: () => setChoosing(conversation),
    close,
    async choose(dueAt: EpochMs): Promise<void> {
      if (choosing === undefined) return;
      if ((await call({ kind: "promise", conversation: choosing, dueAt })).kind === "done") close();
    },
  };
}
