// The plan of the chat on screen and the key that sends it: whose the key is, what a press of it comes to, and that a plan
// is never sent to a customer it was not made for.
import { storageProblemOf, storageWords } from "../../lib/database/storage-problem";
import { openAttempt } from "../../lib/sending/open-attempt";
import type { SendPlan } from "../../lib/sending/send-plan";
import { isSameName } from "../../lib/transcript/same-name";
import type { HeldReason } from "../../lib/wire/page-messages";
import type { RefusalNote } from "../../lib/wire/tab-health";
import { tellArming } from "./arming";
import type { Conversations, Shown } from "./conversations";
import type { PageFrame } from "./page-desk";
import type { PlanDesk } from "./plan-desk";
import type { WatchedChats } from "./watched-chats";

export interface PlanInSightNeeds {
  readonly plans: PlanDesk;
  readonly conversations: Pick<Conversations, "shownIn" | "all">;
  /** The plan of this tab can be seen: the panel is shown unfolded, or the side panel is open. */
  readonly isInSight: (tabId: number) => Promise<boolean>;
  /** Tells the page who said the line it asks about, where that is known by now. */
  readonly askWhoSaid: (shown: Shown) => Promise<void>;
  /** Keeps why nothing was done. */
  readonly refuse: (tabId: number, reason: RefusalNote["reason"]) => void;
  readonly say: (tabId: number, text: string) => void;
  readonly unsay: (text: string) => void;
  readonly changed: (tabId?: number) => void;
  readonly macros: { readonly planChanged: (plan: SendPlan) => void };
  readonly chats: Pick<WatchedChats, "follow" | "board">;
}

const STILL_SENDING = "Still sending the last chunk. The key works again once it is settled.";

const STILL_A_GAP = "Not sent: there is a gap in this chunk. The plan shows which one; press e there and fill it in.";
const HELD_WORDS: Readonly<Record<HeldReason, string>> = {
  "still-sending": STILL_SENDING,
  composing: "A word is still being composed in the reply box. Finish it, then press the key again.",
};

export function createPlanInSight(needs: PlanInSightNeeds) {
  const { plans, refuse, say } = needs;
  const { shownIn } = needs.conversations;
  const arming = { planShown: plans.planShown, isInSight: needs.isInSight };

  async function followPlan(shown: Shown, entered: boolean): Promise<void> {
    const plan = await plans.planShown(shown);
    const now = shown.transcript?.conversation;
    const another = plan !== undefined && !isSameName(plan.target.customerName, now?.customerName);
    // An address may turn out to tell less than it seemed to when the plan was made.
    const soft = plan?.target.keyKind === "soft" || now?.keyKind === "soft";
    if (plan?.armed && ((entered && soft) || another)) {
      await plans.change(plan.id, undefined, { kind: "armed", armed: false });
    }
    if (plan) await plans.nextShows(shown, plan);
    if (plan && entered) plans.entered(shown);
    await tellArming(shown, arming);
  }

  return {
    /** The panel of this tab came into sight, or went. */
    changed(tabId: number): void {
      const shown = shownIn(tabId);
      if (shown) void tellArming(shown, arming).catch(() => undefined);
    },

    /** The page kept the key to itself. */
    held: (tabId: number, why: HeldReason): void => say(tabId, HELD_WORDS[why]),

    /**
     * Another chat may be on screen. With a soft key that came on screen, or under another customer's name, a plan waits
     * for a person to arm it again.
     */
    async shownChanged(frame: PageFrame, entered: boolean): Promise<void> {
      needs.chats.follow();
      const shown = shownIn(frame.tabId);
      if (!shown) return;
      void needs.askWhoSaid(shown).catch(() => undefined);
      // What was read is shown also where nothing can be known of its plan.
      await followPlan(shown, entered).finally(() => needs.changed(frame.tabId));
    },

    async chord(frame: PageFrame, key: Parameters<typeof plans.chord>[1]): Promise<void> {
      const outcome = await plans.chord(frame, key).catch((error: unknown) => storageWords(storageProblemOf(error)));
      if (typeof outcome === "string") say(frame.tabId, outcome);
      else if (outcome.kind === "refused") {
        refuse(frame.tabId, outcome.reason);
        if (outcome.reason === "placeholder-empty") say(frame.tabId, STILL_A_GAP);
      }
      // Its page holds the key until it is told again, whatever came of this press, also where another frame is in front.
      const front = shownIn(frame.tabId);
      const held = needs.conversations.all().filter((one) => one === front || one.frame === frame);
      await Promise.all(held.map((shown) => tellArming(shown, arming).catch(() => undefined)));
    },

    planChanged(plan: SendPlan): void {
      if (!openAttempt(plan)) needs.unsay(STILL_SENDING);
      needs.macros.planChanged(plan);
      for (const shown of needs.conversations.all()) {
        const here = shown.frame.site === plan.target.site && shown.transcript?.conversation.key === plan.target.key;
        if (!here) continue;
        void tellArming(shown, arming);
      }
      needs.chats.board.changed();
      needs.changed();
    },
  };
}
