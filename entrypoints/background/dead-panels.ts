// Tabs where the panel cannot be in the page: it is thrown out again and again, or let in without its scripts. The side
// panel is the way there.
import type { PageDesk, PageFrame } from "./page-desk";
import type { PanelDesk, View } from "./panel-desk";
import type { PanelLayouts } from "./panel-layouts";

export interface DeadPanelNeeds {
  readonly pages: Pick<PageDesk, "frame">;
  readonly views: Pick<PanelDesk, "viewsOf">;
  readonly layouts: Pick<PanelLayouts, "hide" | "unhide" | "topOf">;
  readonly onFound: () => void;
}

export function createDeadPanels({ pages, views, layouts, onFound }: DeadPanelNeeds) {
  const impossible = new Set<number>();
  /** Frames that were given up for a panel that did not live. */
  const given = new Map<number, PageFrame>();

  /** What stands nowhere is not in sight: its plan sends nothing. */
  function foundImpossible(tabId: number): void {
    const top = layouts.topOf(tabId);
    if (top) layouts.hide(top);
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
    giveUp(frame: PageFrame): void {
      const { tabId } = frame;
      const lives = views.viewsOf(tabId).some(({ place }) => place === "overlay");
      if (pages.frame(tabId, frame.frameId) !== frame || lives) return;
      if (!layouts.hide(frame)) return;
      given.set(tabId, frame);
      foundImpossible(tabId);
    },

    /** A panel that only was slow to live, among many tabs that are restored at once say, is shown after all. */
    lives({ tabId, place }: View): void {
      const late = place === "overlay" && tabId !== undefined ? given.get(tabId) : undefined;
      if (!late || tabId === undefined) return;
      given.delete(tabId);
      impossible.delete(tabId);
      layouts.unhide(late);
      onFound();
    },
  };
}
