// A draft that is due goes back into its composer as soon as the page lets it: one at a time, and a refused one is tried
// again when the page has changed, not before.
import type { ConversationKey } from "../transcript/transcript";
import type { DraftKeeper } from "./draft-keeper";
import type { PageReader } from "./look-at-page";
import { fetchPart, type PartName } from "./parts";
import type { AskComposer } from "./send-elsewhere";

export interface DueDraftsNeeds {
  readonly reader: PageReader;
  readonly drafts: DraftKeeper;
  readonly askComposer: AskComposer;
  readonly wantPart: (name: PartName) => void;
  /** A draft was put back: the page is worth a look. */
  readonly isBack: () => void;
}

export function createDueDrafts({ reader, drafts, askComposer, wantPart, isBack }: DueDraftsNeeds) {
  let putting = false;
  return async (key: ConversationKey): Promise<void> => {
    if (putting) return;
    putting = true;
    try {
      const part = await fetchPart("sending", wantPart);
      const refusal = part ? await part.putDraftBack({ reader, drafts, askComposer }, key) : "page-not-connected";
      if (!refusal) isBack();
    } finally {
      putting = false;
    }
  };
}
