// A draft that is due goes back into its composer as soon as the page lets it: one at a time, and a refused one is tried
// again when the page has changed, not before.
import type { ConversationKey } from "../transcript/transcript";
import type { AttemptLedger } from "./attempt-ledger";
import type { DraftKeeper } from "./draft-keeper";
import type { PageReader } from "./look-at-page";
import { fetchPart, type PartName } from "./parts";
import type { AskComposer } from "./send-elsewhere";

export interface DueDraftsNeeds {
  readonly reader: PageReader;
  /** While a draft is put back no chunk is written, and the other way round. */
  readonly ledger: AttemptLedger;
  readonly drafts: DraftKeeper;
  readonly askComposer: AskComposer;
  readonly wantPart: (name: PartName) => void;
  /** A draft was put back: the page is worth a look. */
  readonly isBack: () => void;
}

export function createDueDrafts({ reader, ledger, drafts, askComposer, wantPart, isBack }: DueDraftsNeeds) {
  let putting = false;
  return async (key: ConversationKey): Promise<void> => {
    if (putting) return;
    putting = true;
    let release: (() => void) | undefined;
    try {
      const part = await fetchPart("sending", wantPart);
      // A press that came meanwhile has the composer: the draft is put back when that is over.
      if (ledger.isOpen()) return;
      release = ledger.hold();
      const refusal = part ? await part.putDraftBack({ reader, drafts, askComposer }, key) : "page-not-connected";
      if (!refusal) isBack();
    } finally {
      release?.();
      putting = false;
    }
  };
}
