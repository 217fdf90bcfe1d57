// Tells each helpdesk frame whether the send chord is ours in the conversation it shows.
import { currentChunk } from "../../lib/sending/current-chunk";
import { openAttempt } from "../../lib/sending/open-attempt";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { Arming } from "../../lib/wire/page-messages";
import type { Shown } from "./conversations";

/** `busy` while an attempt is open or in doubt: our own text may still stand in the composer. */
export function armingOf(plan: SendPlan | undefined): Arming | undefined {
  if (!plan) return undefined;
  if (openAttempt(plan)) return { conversation: plan.target.key, state: "busy" };
  return plan.armed && currentChunk(plan) ? { conversation: plan.target.key, state: "ready" } : undefined;
}

export async function tellArming(shown: Shown, planShown: (shown: Shown) => Promise<SendPlan | undefined>) {
  const arming = armingOf(await planShown(shown));
  shown.frame.post({ kind: "arm", ...(arming ? { arming } : {}) });
}
