// Tells each helpdesk frame whose the send chord is in the conversation it shows.
import { currentChunk } from "../../lib/sending/current-chunk";
import { openAttempt } from "../../lib/sending/open-attempt";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { Arming } from "../../lib/wire/page-messages";
import type { Shown } from "./conversations";

/** `busy` while an attempt is open or in doubt: our own text may still stand in the composer. */
export function armingOf(plan: SendPlan | undefined, inSight: boolean): Arming["state"] {
  if (!plan) return "none";
  if (openAttempt(plan)) return "busy";
  if (!plan.armed || !currentChunk(plan)) return "none";
  return inSight ? "ready" : "away";
}

export interface ArmingNeeds {
  readonly planShown: (shown: Shown) => Promise<SendPlan | undefined>;
  /** The plan of this tab can be seen: the panel is shown unfolded, or the side panel is open. */
  readonly isInSight: (tabId: number) => Promise<boolean>;
}

export async function tellArming(shown: Shown, { planShown, isInSight }: ArmingNeeds): Promise<void> {
  const conversation = shown.transcript?.conversation.key;
  if (conversation === undefined) return;
  const [plan, inSight] = await Promise.all([planShown(shown), isInSight(shown.frame.tabId)]);
  shown.frame.post({ kind: "arm", arming: { conversation, state: armingOf(plan, inSight) } });
}
