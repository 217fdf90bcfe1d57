// The toolbar button: one click asks for this site and shows the panel; where both are there already it hides or shows it.
import type { Tabs } from "webextension-polyfill";
import { browser } from "../../lib/browser/api";
import { openSidePanel } from "../../lib/browser/side-panel";
import { originOf, SCRIPT_FILE } from "./site-access";

export interface ToolbarNeeds {
  /** Whether a page script is connected in this tab. */
  readonly isConnected: (tabId: number) => boolean;
  /** The page keeps throwing our panel out: the side panel is the way. */
  readonly isImpossible: (tabId: number) => boolean;
  readonly togglePanel: (tabId: number) => void;
  /** The host of a frame with the tab's reply box, where nothing may be read yet. */
  readonly closedHostIn: (tabId: number) => string | undefined;
  readonly switchOn: (host: string) => Promise<void>;
}

/** Where no helpdesk can be: the browser's own pages, files, stores. */
const isWeb = (address: URL | undefined): address is URL =>
  address?.protocol === "http:" || address?.protocol === "https:";

const addressOf = ({ url }: Tabs.Tab): URL | undefined => (url && URL.canParse(url) ? new URL(url) : undefined);

export function createToolbarButton(needs: ToolbarNeeds) {
  return {
    /** A panel can stand in this tab. */
    isForPanel: (tab: Tabs.Tab): boolean => isWeb(addressOf(tab)),
    /** Everything that needs the click's permission starts before the first await: it ends there. */
    onClicked(tab: Tabs.Tab): void {
      if (tab.id === undefined) return;
      const address = addressOf(tab);
      if (!isWeb(address)) {
        // Somebody who has just installed it stands on such a page: the first steps are told on ours.
        if (!tab.url?.startsWith(browser.runtime.getURL("/")))
          void browser.runtime.openOptionsPage().catch(() => undefined);
        return;
      }
      if (needs.isImpossible(tab.id)) {
        void openSidePanel(tab.id).catch(() => undefined);
        return;
      }
      const connected = needs.isConnected(tab.id);
      const closed = connected ? needs.closedHostIn(tab.id) : undefined;
      const hosts = [address.hostname, ...(closed === undefined ? [] : [closed])];
      const asked = browser.permissions.request({ origins: hosts.map(originOf) });
      if (connected) {
        // Whoever was told to click here for the frame wants the panel to stay.
        if (closed === undefined) needs.togglePanel(tab.id);
        void asked.catch(() => false);
        return;
      }
      // "No" to the question still leaves the panel in this tab, until it is reloaded.
      const tabId = tab.id;
      void needs
        .switchOn(address.hostname)
        .catch(() => undefined)
        .then(() => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] }))
        .catch(() => undefined);
      void asked.catch(() => false);
    },
  };
}
