// Drafts the agent set aside, by tab, so that a page that is reloaded gives them back. In session storage: they end with
// the browser.
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

export function createKeptDrafts(store: KeyStore) {
  const load = async (tabId: number): Promise<Record<string, readonly KeptDraft[]>> => {
    const kept = await store.load(nameOf(tabId));
    const sites = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(
      sites.map(([site, drafts]) => [site, Array.isArray(drafts) ? drafts.filter(isDraft) : []]),
    );
  };
  return {
    /** A tab that shows another site meanwhile neither gets nor overwrites the drafts of this one. */
    async keep({ tabId, site }: PageFrame, drafts: readonly KeptDraft[]): Promise<void> {
      await store.save(nameOf(tabId), { ...(await load(tabId)), [site]: drafts });
    },
    of: async ({ tabId, site }: PageFrame): Promise<readonly KeptDraft[]> => (await load(tabId))[site] ?? [],
    forgetTab: (tabId: number): Promise<void> => store.drop(nameOf(tabId)),
  };
}
