// What the panel in a page has written and not saved, by tab: its frame goes with every reload of the page. In session storage,
// as the panel wrote it and not looked at here.

import type { KeyStore } from "../../lib/wire/panel-key";
import type { UnsavedPart } from "../../lib/wire/unsaved-messages";

const nameOf = (tabId: number, part: UnsavedPart): string => `unsaved:${tabId}/${part}`;

export function createUnsavedWords(store: KeyStore) {
  return {
    keep: (tabId: number, part: UnsavedPart, text: string): Promise<void> =>
      text === "" ? store.drop(nameOf(tabId, part)) : store.save(nameOf(tabId, part), text),
    async of(tabId: number, part: UnsavedPart): Promise<string> {
      const kept = await store.load(nameOf(tabId, part));
      return typeof kept === "string" ? kept : "";
    },
    async forgetTab(tabId: number): Promise<void> {
      await Promise.all((["chunks", "macros"] as const).map((part) => store.drop(nameOf(tabId, part))));
    },
  };
}

export type UnsavedWordsDesk = ReturnType<typeof createUnsavedWords>;
