// Drafts the agent had typed and asked to have set aside, by conversation. They live in this page alone and are put back
// as soon as no plan needs the empty composer, or when the agent asks.
import type { RefusalReason } from "../sending/send-outcome";
import type { ConversationKey } from "../transcript/transcript";
import { judgeEmptyTarget, judgeTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import type { Parts } from "./parts";
import { readComposer } from "./read-composer";
import type { AskComposer } from "./send-elsewhere";

export interface DraftNeeds {
  readonly reader: PageReader;
  readonly fetchEditors: () => Promise<Parts["editors"] | undefined>;
  /** Asks the frame that holds the composer, where it is another one. */
  readonly askComposer: AskComposer;
}

export function createDraftKeeper({ reader, fetchEditors, askComposer }: DraftNeeds) {
  const drafts = new Map<ConversationKey, string>();

  const keep = (conversation: ConversationKey, text: string): void => {
    const before = drafts.get(conversation);
    drafts.set(conversation, before === undefined ? text : `${before}\n\n${text}`);
  };

  async function setAsideElsewhere(conversation: ConversationKey): Promise<RefusalReason | undefined> {
    const draft = await askComposer({ kind: "draft-here" });
    if (draft?.kind !== "draft") return draft?.kind === "refused" ? draft.reason : "composer-unreachable";
    if (draft.text === "") return undefined;
    if ((await askComposer({ kind: "empty-here" }))?.kind !== "done") return "text-did-not-stick";
    keep(conversation, draft.text);
    return undefined;
  }

  async function putBackElsewhere(conversation: ConversationKey, text: string): Promise<RefusalReason | undefined> {
    const draft = await askComposer({ kind: "draft-here" });
    if (draft?.kind !== "draft") return draft?.kind === "refused" ? draft.reason : "composer-unreachable";
    if (draft.text.trim() !== "") return "composer-not-empty";
    if ((await askComposer({ kind: "write-here", text }))?.kind !== "done") return "text-did-not-stick";
    drafts.delete(conversation);
    return undefined;
  }

  return {
    has: (conversation: ConversationKey | undefined): boolean => conversation !== undefined && drafts.has(conversation),

    /** Empties the composer and keeps its text; answers why not, with the text still in place. */
    async setAside(conversation: ConversationKey): Promise<RefusalReason | undefined> {
      const editors = await fetchEditors();
      const target = judgeTarget(reader.look(true), conversation);
      if (target === "composer-unreachable") return setAsideElsewhere(conversation);
      if (typeof target === "string") return target;
      const text = readComposer(target.element);
      if (text === "") return undefined;
      if (!(await editors?.emptyComposer(target.element))) return "text-did-not-stick";
      keep(conversation, text);
      return undefined;
    },

    /** Writes the draft back; it stays kept until it stands in the composer. */
    async putBack(conversation: ConversationKey): Promise<RefusalReason | undefined> {
      const text = drafts.get(conversation);
      if (text === undefined) return undefined;
      const editors = await fetchEditors();
      const target = judgeEmptyTarget(reader.look(true), conversation);
      if (target === "composer-unreachable") return putBackElsewhere(conversation, text);
      if (typeof target === "string") return target;
      if (!(await editors?.writeComposer(target.element, text))) return "text-did-not-stick";
      drafts.delete(conversation);
      return undefined;
    },
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
