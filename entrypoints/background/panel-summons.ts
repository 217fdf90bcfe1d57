// Keys that work while the page has the keyboard: they bring the panel, its search or its list of chats, or take a line.
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import type { PageDesk } from "./page-desk";
import type { PanelDesk, View } from "./panel-desk";
import type { PanelLayouts } from "./panel-layouts";

export interface PanelSummonsNeeds {
  readonly pages: Pick<PageDesk, "framesOf" | "ask">;
  readonly layouts: Pick<PanelLayouts, "summon" | "show">;
  readonly views: Pick<PanelDesk, "viewsOf">;
  /** The next holding line for the customer on screen, without a text where all were said; nothing without a chat. */
  readonly holdingLineIn: (tabId: number) => Promise<{ readonly text: string | undefined } | undefined>;
  readonly take: (tabId: number, text: string) => Promise<PanelAnswer>;
  /** These words were selected in the page. */
  readonly quoted: (words: string) => void;
  readonly say: (tabId: number, text: string) => void;
}

export function createPanelSummons({ pages, layouts, views, holdingLineIn, take, quoted, say }: PanelSummonsNeeds) {
  /** Tabs whose search was asked for before their panel was there. */
  const searching = new Set<number>();
  /** Tabs whose list of chats was asked for before their panel was there. */
  const boarding = new Set<number>();

  /** The keyboard goes to the search box at once; what is selected in the page follows as its query. */
  async function summonSearch(tabId: number): Promise<void> {
    const selections = pages.framesOf(tabId).map((frame) => pages.ask(frame, { kind: "selection" }));
    if (views.viewsOf(tabId).length === 0) searching.add(tabId);
    await layouts.summon(tabId);
    for (const view of views.viewsOf(tabId)) view.post({ kind: "focus-search" });
    const answers = await Promise.all(selections);
    const query = answers.flatMap((got) => (got?.kind === "selection" && got.text ? [got.text] : []))[0];
    if (query === undefined) return;
    quoted(query);
    for (const view of views.viewsOf(tabId)) view.post({ kind: "focus-search", query });
  }

  async function summonChats(tabId: number): Promise<void> {
    if (views.viewsOf(tabId).length === 0) boarding.add(tabId);
    await layouts.summon(tabId);
    for (const view of views.viewsOf(tabId)) view.post({ kind: "show-chats" });
  }

  /** The next holding line becomes a chunk; the keyboard stays where it is. */
  async function holdLine(tabId: number): Promise<void> {
    const line = await holdingLineIn(tabId);
    if (line?.text === undefined)
      return say(tabId, line ? "This customer has read every prepared line." : "No chat is open here.");
    await layouts.show(tabId);
    const answered = await take(tabId, line.text);
    if (answered.kind === "problem") say(tabId, answered.text);
  }

  return {
    onCommand(tabId: number, command: string): void {
      if (command === "search") void summonSearch(tabId);
      else if (command === "chats") void summonChats(tabId);
      else if (command === "hold") void holdLine(tabId);
    },
    /** The key was pressed where there is no Chatside yet: its search gets the keyboard once it is there. */
    searchOnceThere: (tabId: number): void => void searching.add(tabId),
    /** A view that was summoned is there by now. */
    arrived({ tabId, post }: View): void {
      if (tabId !== undefined && searching.delete(tabId)) post({ kind: "focus-search" });
      if (tabId !== undefined && boarding.delete(tabId)) post({ kind: "show-chats" });
    },
  };
}
