// Shows, folds and moves the panel, and remembers it per site. What a page was told is what stands in its tab: a plan is in
// sight by that, and every change is told to all pages of the site. Two views of one tab never stand side by side unfolded:
// opening the side panel folds the one in the page, in that tab alone.
import { createTurns } from "../../lib/browser/in-turn";
import { type ChangeSite, FIRST_LAYOUT, type PanelLayout } from "../../lib/sites/site-settings";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { PageDesk, PageFrame } from "./page-desk";

export interface LayoutNeeds {
  readonly pages: Pick<PageDesk, "framesOf" | "all">;
  readonly store: KeyStore;
  readonly changeSite: ChangeSite;
  readonly onChange: (tabId: number) => void;
}

const FOLDED = "folded-tabs";

const isOpen = (layout: PanelLayout | undefined): boolean => Boolean(layout?.shown && !layout.folded);

export function createPanelLayouts({ pages, store, changeSite, onChange }: LayoutNeeds) {
  const topOf = (tabId: number): PageFrame | undefined => pages.framesOf(tabId).find((frame) => frame.top);

  /** By host, what its pages were told and nothing could keep: the panel comes and goes also then. */
  const unkept = new Map<string, PanelLayout>();
  const told = new WeakMap<PageFrame, PanelLayout>();
  /** Pages that throw our panel out: none of them gets it back because of another tab. */
  const hopeless = new WeakSet<PageFrame>();

  const toldIn = (tabId: number): PanelLayout | undefined => {
    const top = topOf(tabId);
    return top && told.get(top);
  };

  // Kept for the worker's next life: a panel must not unfold by itself because the browser put us to sleep.
  let folded: Promise<Set<number>> | undefined;
  const foldedTabs = () => {
    folded ??= store
      .load(FOLDED)
      .catch(() => undefined)
      .then((kept) => new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "number") : []));
    return folded;
  };
  async function markFolded(tabId: number, on: boolean): Promise<void> {
    const tabs = await foldedTabs();
    if (tabs.has(tabId) === on) return;
    if (on) tabs.add(tabId);
    else tabs.delete(tabId);
    await store.save(FOLDED, [...tabs]).catch(() => undefined);
  }

  const seenIn = async (tabId: number, layout: PanelLayout): Promise<PanelLayout> =>
    (await foldedTabs()).has(tabId) ? { ...layout, folded: true } : layout;

  function tell(frame: PageFrame, layout: PanelLayout): void {
    told.set(frame, layout);
    frame.post({ kind: "layout", layout });
    onChange(frame.tabId);
  }

  /** Every page of the site lies as it is kept: a panel that only seems to be open sends what nobody sees. */
  async function tellSite(host: string, layout: PanelLayout): Promise<void> {
    for (const frame of pages.all()) {
      if (frame.top && frame.host === host && !hopeless.has(frame)) tell(frame, await seenIn(frame.tabId, layout));
    }
  }

  // One after the other: a side panel that has just come must not fold again what a person unfolded since.
  const inTurn = createTurns();

  const apply = (tabId: number, change: (layout: PanelLayout) => PanelLayout): Promise<void> =>
    inTurn(() => applyNow(tabId, change));

  async function applyNow(tabId: number, change: (layout: PanelLayout) => PanelLayout): Promise<void> {
    const top = topOf(tabId);
    if (!top) return;
    const alone = (await foldedTabs()).has(tabId);
    const changed = (layout: PanelLayout) => change(alone ? { ...layout, folded: true } : layout);
    const before = unkept.get(top.host);
    const kept = await changeSite(top.host, (site) => ({ ...site, layout: changed(before ?? site.layout) })).catch(
      () => undefined,
    );
    const layout = kept?.layout ?? changed(before ?? FIRST_LAYOUT);
    if (kept) unkept.delete(top.host);
    else unkept.set(top.host, layout);
    await markFolded(tabId, false);
    hopeless.delete(top);
    await tellSite(top.host, layout);
  }

  return {
    topOf,
    /** How the panel lies in this tab, where its site has this layout. */
    layoutIn: async (tabId: number, kept: PanelLayout): Promise<PanelLayout> => toldIn(tabId) ?? seenIn(tabId, kept),
    /** The panel stands in the page, unfolded. */
    isOpen: (tabId: number): boolean => isOpen(toldIn(tabId)),
    /** It was told to be folded or hidden. */
    isAway(tabId: number): boolean {
      const layout = toldIn(tabId);
      return layout !== undefined && !isOpen(layout);
    },
    /** What a page that comes is told, where its site has this layout. */
    async welcome(frame: PageFrame, kept: PanelLayout): Promise<PanelLayout> {
      const layout = await seenIn(frame.tabId, unkept.get(frame.host) ?? kept);
      told.set(frame, layout);
      return layout;
    },
    tellSite,
    set: (tabId: number, change: Partial<PanelLayout>) => apply(tabId, (layout) => ({ ...layout, ...change })),
    /** Folds it in this tab alone, whatever is kept for the site. */
    foldHere: (tabId: number): Promise<void> =>
      inTurn(async () => {
        const top = topOf(tabId);
        // A side panel that passes by a tab on its way, or as it closes, folds nothing that comes there later.
        if (!top) return;
        await markFolded(tabId, true);
        const layout = told.get(top);
        if (layout && !layout.folded) tell(top, { ...layout, folded: true });
      }),
    /** The panel can't be in this page; whether it was to be. */
    hide(frame: PageFrame): boolean {
      const layout = told.get(frame);
      if (!layout?.shown) return false;
      hopeless.add(frame);
      tell(frame, { ...layout, shown: false });
      return true;
    },
    /** It can be there after all. */
    unhide(frame: PageFrame): void {
      const layout = told.get(frame);
      hopeless.delete(frame);
      if (layout) tell(frame, { ...layout, shown: true });
    },
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

    forgetTab: (tabId: number): Promise<void> => markFolded(tabId, false),
  };
}

export type PanelLayouts = ReturnType<typeof createPanelLayouts>;
