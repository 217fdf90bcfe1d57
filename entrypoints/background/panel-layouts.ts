// Shows, folds and moves the panel of a tab, and remembers it per site. Two views of one tab never stand side by side
// unfolded: opening one folds the other.
import { type ChangeSite, FIRST_LAYOUT, type PanelLayout, type SiteSettings } from "../../lib/sites/site-settings";
import type { PageDesk, PageFrame } from "./page-desk";

export interface LayoutNeeds {
  readonly pages: PageDesk;
  readonly loadSite: (host: string) => Promise<SiteSettings>;
  readonly changeSite: ChangeSite;
  readonly onChange: (tabId: number) => void;
}

const nameOf = ({ tabId, host }: PageFrame): string => `${tabId}|${host}`;

export function createPanelLayouts({ pages, loadSite, changeSite, onChange }: LayoutNeeds) {
  const topOf = (tabId: number): PageFrame | undefined => pages.framesOf(tabId).find((frame) => frame.top);

  /** By tab and host, what a page was told and nothing could keep: the panel comes and goes also then. */
  const unkept = new Map<string, PanelLayout>();

  async function apply(tabId: number, change: (layout: PanelLayout) => PanelLayout): Promise<void> {
    const top = topOf(tabId);
    if (!top) return;
    const before = unkept.get(nameOf(top));
    const kept = await changeSite(top.host, (site) => ({ ...site, layout: change(before ?? site.layout) })).catch(
      () => undefined,
    );
    const layout = kept?.layout ?? change(before ?? FIRST_LAYOUT);
    if (kept) unkept.delete(nameOf(top));
    else unkept.set(nameOf(top), layout);
    top.post({ kind: "layout", layout });
    onChange(tabId);
  }

  return {
    topOf,
    /** The panel stands in the page, unfolded. */
    async isOpen(tabId: number): Promise<boolean> {
      const top = topOf(tabId);
      if (!top) return false;
      const layout = unkept.get(nameOf(top)) ?? (await loadSite(top.host)).layout;
      return layout.shown && !layout.folded;
    },
    set: (tabId: number, layout: PanelLayout) => apply(tabId, () => layout),
    fold: (tabId: number) => apply(tabId, (layout) => ({ ...layout, folded: true })),
    toggle: (tabId: number) =>
      apply(tabId, (layout) =>
        layout.shown && layout.folded
          ? { ...layout, folded: false }
          : { ...layout, shown: !layout.shown, folded: false },
      ),

    show: (tabId: number) => apply(tabId, (layout) => ({ ...layout, shown: true, folded: false })),

    /** Opens the panel and gives it the keyboard. */
    async summon(tabId: number): Promise<void> {
      await apply(tabId, (layout) => ({ ...layout, shown: true, folded: false }));
      topOf(tabId)?.post({ kind: "focus", where: "panel" });
    },

    leave: (tabId: number): void => {
      for (const frame of pages.framesOf(tabId)) frame.post({ kind: "focus", where: "page" });
    },
  };
}
