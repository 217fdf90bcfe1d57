// A draft that is due goes back into its composer as soon as the page lets it: one at a time, and a refused one is tried
// again when the page has changed, not before.
import type { ConversationKey } from "../transcript/transcript";
import type { AttemptLedger } from "./attempt-ledger";
import type { DraftNeeds } from "./move-draft";
import { fetchPart, type PartName } from "./parts";

export interface DueDraftsNeeds extends DraftNeeds {
  readonly document: Document;
  readonly isComposing: () => boolean;
  /** While a draft is put back no chunk is written, and the other way round. */
  readonly ledger: AttemptLedger;
  readonly wantPart: (name: PartName) => void;
  /** A draft was put back: the page is worth a look. */
  readonly isBack: () => void;
}

export function createDueDrafts(needs: DueDraftsNeeds) {
  const { document, isComposing, ledger, wantPart, isBack } = needs;
  let putting = false;
  return async (key: ConversationKey): Promise<void> => {
    if (putting) return;
    putting = true;
    let release: (() => void) | undefined;
    try {
      const part = await fetchPart("sending", wantPart);
      // A press that came meanwhile has the composer, a word is being composed, or nobody would see it: it stays due.
      if (ledger.isOpen() || document.hidden || isComposing()) return;
      release = ledger.hold();
      const refusal = part ? await part.putDraftBack(needs, key) : "page-not-connected";
      if (!refusal) isBack();
    } finally {
      release?.();
      putting = false;
    }
  };
}
