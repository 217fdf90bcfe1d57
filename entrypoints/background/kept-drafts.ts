// Drafts the agent set aside, by tab, so that a page that is reloaded gives them back. In session storage: they end with
// the browser.
import { createTurns } from "../../lib/browser/in-turn";
import type { KeptDraft } from "../../lib/wire/page-messages";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { PageFrame } from "./page-desk";

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === "object" &&
  value !== null &&
  "conversation" in value &&
  typeof value.conversation === "string" &&
  "text" in value &&
  typeof value.text === "string";

const nameOf = (tabId: number): string => `drafts:${tabId}`;

/** As many as are kept of one site in a tab; those that were put back go first. */
const MOST = 50;

function withinBounds(drafts: readonly KeptDraft[]): readonly KeptDraft[] {
  const spare = Math.max(0, drafts.length - MOST);
  const gone = new Set([...drafts.filter(({ text }) => text === ""), ...drafts].slice(0, spare));
  return drafts.filter((one) => !gone.has(one));
}

export function createKeptDrafts(store: KeyStore) {
  // One after the other: frames of one tab that speak at once must not write over each other.
  const inTurn = createTurns();
  const load = async (tabId: number): Promise<Record<string, readonly KeptDraft[]>> => {
    const kept = await store.load(nameOf(tabId));
    const sites = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(
      sites.map(([site, drafts]) => [site, Array.isArray(drafts) ? drafts.filter(isDraft) : []]),
    );
  };
  return {
    /**
     * Keeps what changed, by site and conversation: another frame's drafts, and another site's, stay as they are. One that was
     * put back is noted as such, so that a page that comes back from the browser's memory does not raise it again.
     */
    keep: ({ tabId, site }: PageFrame, changed: readonly KeptDraft[]): Promise<void> =>
      inTurn(async () => {
        const all = await load(tabId);
        const conversations = new Set(changed.map(({ conversation }) => conversation));
        const others = (all[site] ?? []).filter(({ conversation }) => !conversations.has(conversation));
        await store.save(nameOf(tabId), { ...all, [site]: withinBounds([...others, ...changed]) });
      }),
    of: async ({ tabId, site }: PageFrame): Promise<readonly KeptDraft[]> => (await load(tabId))[site] ?? [],
    forgetTab: (tabId: number): Promise<void> => inTurn(() => store.drop(nameOf(tabId))),
  };
}
