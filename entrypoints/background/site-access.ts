// Follows the sites the agent granted: the helpdesk script is registered for exactly those, less the ones switched off.
// Registered scripts are wiped by every extension update, so they are rebuilt from the granted sites on every start.
import { browser } from "../../lib/browser/api";
import type { SiteSettings } from "../../lib/sites/site-settings";

const SCRIPT = "helpdesk";
/** The page script's file, as WXT names it. */
export const SCRIPT_FILE = "/helpdesk.js";

/** Granted patterns, e.g. `*://desk.example/*`; Firefox lists our own pages among them, which are not sites. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
}

/** The pattern that asks for one host, with all its ports and both schemes. */
export const originOf = (host: string): string => `*://${host}/*`;

/** Whether one of the granted patterns covers this host. */
export function isGranted(origins: readonly string[], host: string): boolean {
  return origins.some((origin) => {
    const pattern = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? "";
    if (pattern === "*") return true;
    if (pattern.startsWith("*.")) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
    return pattern === host;
  });
}

/** `here` are the frames that are connected now: a grant may be for another frame in one of their tabs. */
export function createSiteAccess(
  loadSites: () => Promise<SiteSettings[]>,
  here: () => Iterable<{ readonly tabId: number }>,
) {
  let turn: Promise<unknown> = Promise.resolve();

  async function reconcile(): Promise<void> {
    const matches = await grantedOrigins();
    const off = (await loadSites()).filter((site) => site.off).map((site) => originOf(site.host));
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      return;
    }
    const script = {
      id: SCRIPT,
      matches,
      ...(off.length > 0 ? { excludeMatches: off } : {}),
      js: [SCRIPT_FILE],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: "document_start" as const,
      persistAcrossSessions: true,
    };
    // Updating keeps exclusions that are no longer named: registering anew does not.
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    await browser.scripting.registerContentScripts([script]);
  }

  /** Runs the script in tabs of these patterns that are open already: a grant counts at once, not after a reload. */
  async function enterOpenTabs(origins: readonly string[]): Promise<void> {
    if (origins.length === 0) return;
    const tabs = await browser.tabs.query({ url: [...origins] });
    const ids = new Set([...tabs.flatMap(({ id }) => id ?? []), ...[...here()].map(({ tabId }) => tabId)]);
    await Promise.allSettled(
      [...ids].map((tabId) =>
        browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] }),
      ),
    );
  }

  return {
    reconcile(): Promise<unknown> {
      turn = turn.then(reconcile, reconcile).catch(() => undefined);
      return turn;
    },
    async granted(origins: readonly string[]): Promise<void> {
      await this.reconcile();
      await enterOpenTabs(origins);
    },
  };
}
