// Tabs where the panel cannot be in the page: it is thrown out again and again, or let in without its scripts. The side
// panel is the way there.
import type { SiteSettings } from "../../lib/sites/site-settings";
import type { PageDesk, PageFrame } from "./page-desk";
import type { PanelDesk, View } from "./panel-desk";

export interface DeadPanelNeeds {
  readonly pages: Pick<PageDesk, "frame">;
  readonly views: Pick<PanelDesk, "viewsOf">;
  readonly loadSite: (host: string) => Promise<SiteSettings>;
  readonly onFound: () => void;
}

export function createDeadPanels({ pages, views, loadSite, onFound }: DeadPanelNeeds) {
  const impossible = new Set<number>();
  /** Frames that were given up for a panel that did not live, and how it lay there. */
  const given = new Map<number, { readonly frame: PageFrame; readonly layout: SiteSettings["layout"] }>();

  function foundImpossible(tabId: number): void {
    impossible.add(tabId);
    onFound();
  }

  return {
    tabs: (): Iterable<number> => impossible,
    has: (tabId: number): boolean => impossible.has(tabId),
    forget(tabId: number): void {
      impossible.delete(tabId);
      given.delete(tabId);
    },
    foundImpossible,

    /** Some pages let our frame in and not its scripts (a sandbox, in Firefox): an empty strip helps nobody. */
    async giveUp(frame: PageFrame): Promise<void> {
      const { tabId } = frame;
      const lives = views.viewsOf(tabId).some(({ place }) => place === "overlay");
      if (pages.frame(tabId, frame.frameId) !== frame || lives) return;
      const { layout } = await loadSite(frame.host);
      if (!layout.shown) return;
      frame.post({ kind: "layout", layout: { ...layout, shown: false } });
      given.set(tabId, { frame, layout });
      foundImpossible(tabId);
    },

    /** A panel that only was slow to live, among many tabs that are restored at once say, is shown after all. */
    lives({ tabId, place }: View): void {
      const late = place === "overlay" && tabId !== undefined ? given.get(tabId) : undefined;
      if (!late || tabId === undefined) return;
      given.delete(tabId);
      impossible.delete(tabId);
      late.frame.post({ kind: "layout", layout: late.layout });
      onFound();
    },
  };
}
