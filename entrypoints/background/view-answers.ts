// Which view may ask what, and that every call has an answer: a full disk too is told in words.
import { storageProblemOf, storageWords } from "../../lib/database/storage-problem";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { RefusalNote } from "../../lib/wire/tab-health";
import type { UnsavedCall } from "../../lib/wire/unsaved-messages";
import type { ChatBoard } from "./chat-board";
import type { Shown } from "./conversations";
import type { createLineAnswers } from "./line-answers";
import { isQuickCall } from "./macro-calls";
import { isOptionsCall } from "./options-calls";
import { done, problem, refused } from "./panel-answers";
import type { createPanelCalls } from "./panel-calls";
import type { View } from "./panel-desk";
import type { UnsavedWordsDesk } from "./unsaved-words";

export interface ViewAnswerNeeds {
  readonly carryOut: ReturnType<typeof createPanelCalls>;
  readonly watchChats: ChatBoard["watch"];
  readonly unsaved: Pick<UnsavedWordsDesk, "keep" | "of">;
  readonly shownIn: (tabId: number) => Shown | undefined;
  /** The page was told to fold or hide the panel, which may not know it yet. */
  readonly isAway: (tabId: number) => boolean;
  /** Keeps who said a line, as the person answered. */
  readonly lineSaid: ReturnType<typeof createLineAnswers>["said"];
  /** Keeps why nothing was done, for the panel's details. */
  readonly refuse: (tabId: number, reason: RefusalNote["reason"]) => void;
}

export function createViewAnswers(needs: ViewAnswerNeeds) {
  const { carryOut, watchChats, unsaved, shownIn, lineSaid, refuse } = needs;

  async function inTab(tabId: number | undefined, call: PanelCall): Promise<PanelAnswer> {
    try {
      const shown = tabId === undefined ? undefined : shownIn(tabId);
      if (call.kind === "who-said" && shown) await lineSaid(shown, call.messageId, call.who);
      const answer = await carryOut(tabId, call);
      if (answer.kind === "refused" && tabId !== undefined) refuse(tabId, answer.reason);
      return answer;
    } catch (error) {
      return problem(storageWords(storageProblemOf(error)));
    }
  }

  /** The other places of a view outlive the page, and two views of a tab must not write over each other's words. */
  async function keptFor({ place, tabId }: View, call: UnsavedCall): Promise<PanelAnswer> {
    if (place !== "overlay" || tabId === undefined) return { kind: "unsaved", text: "" };
    if (call.kind === "load-unsaved") return { kind: "unsaved", text: await unsaved.of(tabId, call.part) };
    await unsaved.keep(tabId, call.part, call.text).catch(() => undefined);
    return done;
  }

  return {
    inTab,

    /** The panel in a page changes no settings: it lies in a stranger's document. */
    async toView(view: View, call: PanelCall): Promise<PanelAnswer> {
      if (call.kind === "watch-chats") {
        watchChats(view, call.on);
        return done;
      }
      if (call.kind === "keep-unsaved" || call.kind === "load-unsaved") return keptFor(view, call);
      if (view.place === "overlay" && isOptionsCall(call) && !isQuickCall(call))
        return problem("Macros and settings are changed on the options page.");
      if (call.kind === "press" && view.place === "overlay" && view.tabId !== undefined && needs.isAway(view.tabId)) {
        refuse(view.tabId, "plan-changed");
        return refused("plan-changed");
      }
      return inTab(view.tabId, call);
    },
  };
}
