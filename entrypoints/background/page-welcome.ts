// What a page is told when it comes: whether it is wanted, how to read it, how its panel lies, what was kept for it.
import { firstSettings, type SiteSettings } from "../../lib/sites/site-settings";
import type { AttemptReport } from "../../lib/wire/page-messages";
import type { createKeptDrafts } from "./kept-drafts";
import type { KeptProfiles } from "./kept-profiles";
import type { PageDesk, PageFrame } from "./page-desk";
import type { PanelLayouts } from "./panel-layouts";
import type { PlanDesk } from "./plan-desk";

export interface PageWelcomeNeeds {
  readonly pages: Pick<PageDesk, "all">;
  readonly plans: Pick<PlanDesk, "report" | "pageCame">;
  readonly profiles: Pick<KeptProfiles, "forHost">;
  readonly drafts: Pick<ReturnType<typeof createKeptDrafts>, "of">;
  readonly layouts: Pick<PanelLayouts, "welcome">;
  readonly loadSite: (host: string) => Promise<SiteSettings>;
  /** A tab has another page: what was found of the last one does not hold. */
  readonly onTopPage: (tabId: number) => void;
  readonly changed: (tabId?: number) => void;
}

export function createPageWelcome(needs: PageWelcomeNeeds) {
  const { pages, plans, profiles, drafts, layouts, loadSite, changed } = needs;
  /** How often pages were told of other profiles. */
  let told = 0;
  const tell = async (frame: PageFrame) =>
    frame.post({ kind: "profiles", profiles: await profiles.forHost(frame.host) });

  async function welcome(frame: PageFrame, reports: readonly AttemptReport[]): Promise<void> {
    if (frame.top) needs.onTopPage(frame.tabId);
    // A database that can't be read leaves a panel that says so.
    const site = await loadSite(frame.host).catch(() => firstSettings(frame.host));
    if (site.off) {
      frame.post({ kind: "off" });
      return;
    }
    const before = told;
    const [here, kept] = await Promise.all([profiles.forHost(frame.host), drafts.of(frame)]);
    // Last, so that what is told is what is noted of it.
    const layout = frame.top ? { layout: await layouts.welcome(frame, site.layout) } : {};
    frame.post({ kind: "welcome", profiles: here, ...layout, drafts: kept, ownSend: site.ownSend ?? false });
    // A page that is not welcomed yet does not hear of them.
    if (told !== before) await tell(frame);
    for (const report of reports) await plans.report(frame, report);
    await plans.pageCame(frame);
    changed(frame.tabId);
  }

  return {
    welcome: (frame: PageFrame, reports: readonly AttemptReport[]): void => void welcome(frame, reports),

    /** Every open page is read anew by what is known of its host now. */
    async tellProfiles(): Promise<void> {
      told++;
      for (const frame of pages.all()) await tell(frame);
      changed();
    },
  };
}
