// What every view is told: that something changed, and the one line that says what.
import type { Notice } from "../../lib/wire/panel-messages";
import type { Notices } from "./notices";
import type { PanelDesk } from "./panel-desk";

/** Views are asked for when there is something to tell: the desk that has them is made last. */
export function createViewTeller(notices: Notices, views: () => PanelDesk) {
  return {
    say(tabId: number, tone: Notice["tone"], text: string): void {
      notices.say(tabId, tone, text);
      views().changed(tabId);
    },
    /** A line in every tab that has a view, but for those for which there are no words. */
    sayEverywhere(tone: Notice["tone"], wordsFor: (tabId: number) => string | undefined): void {
      for (const { tabId } of views().all()) {
        const text = tabId === undefined ? undefined : wordsFor(tabId);
        if (tabId !== undefined && text !== undefined) notices.say(tabId, tone, text);
      }
      views().changed();
    },
    /** The panel in the page had the keyboard when this was struck. */
    strayed(tabId: number, letter: string): void {
      for (const { place, post } of views().viewsOf(tabId)) if (place === "overlay") post({ kind: "strayed", letter });
    },
    /** Takes lines back that are no longer true. */
    unsay(...texts: readonly string[]): void {
      for (const text of texts) notices.unsay(text);
      views().changed();
    },
  };
}

export type ViewTeller = ReturnType<typeof createViewTeller>;
