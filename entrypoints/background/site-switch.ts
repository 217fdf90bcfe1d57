// Where Chatside is on, and how its panel lies there: what a person changes is kept first, then told to every open page.
import type { ChangeSite, SiteSettings } from "../../lib/sites/site-settings";
import type { PanelCall } from "../../lib/wire/panel-messages";
import type { PageDesk } from "./page-desk";
import type { PanelLayouts } from "./panel-layouts";
import { type createSiteAccess, grantedOrigins, isGranted, originOf } from "./site-access";

export interface SiteSwitchNeeds {
  readonly pages: PageDesk;
  readonly layouts: PanelLayouts;
  readonly siteAccess: ReturnType<typeof createSiteAccess>;
  readonly changeSite: ChangeSite;
  readonly changed: () => void;
}

export function createSiteSwitch({ pages, layouts, siteAccess, changeSite, changed }: SiteSwitchNeeds) {
  /** Called when a site's settings were changed: a page where it is off is let go. */
  async function onSite(site: SiteSettings): Promise<void> {
    if (site.off) await siteAccess.reconcile();
    else await siteAccess.granted([originOf(site.host)]);
    for (const frame of pages.all()) if (site.off && frame.host === site.host) frame.post({ kind: "off" });
    changed();
  }

  return {
    onSite,
    /** The browser took these away, at a person's word: the pages that are open there are let go. */
    async taken(origins: readonly string[]): Promise<void> {
      await siteAccess.reconcile();
      const left = await grantedOrigins();
      for (const frame of pages.all())
        if (isGranted(origins, frame.host) && !isGranted(left, frame.host)) frame.post({ kind: "off" });
      changed();
    },
    async changeLayout(
      tabId: number,
      call: Extract<PanelCall, { kind: "layout" | "leave" | "switch-off-site" }>,
    ): Promise<void> {
      if (call.kind === "leave") return layouts.leave(tabId);
      if (call.kind === "layout") return layouts.set(tabId, call.change);
      const host = layouts.topOf(tabId)?.host;
      if (host === undefined) return;
      await onSite(await changeSite(host, (site) => ({ ...site, off: true })));
    },
    /** The person wants it on this site, and its panel in sight. */
    async switchOn(host: string): Promise<void> {
      let wasOff = false;
      const { layout } = await changeSite(host, (site) => {
        wasOff = site.off;
        return { ...site, off: false, layout: { ...site.layout, shown: true, folded: false } };
      });
      await layouts.tellSite(host, layout);
      if (wasOff) await siteAccess.reconcile();
    },
  };
}
