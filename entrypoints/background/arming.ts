// Tells each helpdesk frame whose the send chord is in the conversation it shows.
import { currentChunk } from "../../lib/sending/current-chunk";
import { openAttempt } from "../../lib/sending/open-attempt";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { Arming } from "../../lib/wire/page-messages";
import type { Shown } from "./conversations";

/** `busy` while an attempt is open or in doubt: our own text may still stand in the composer. */
export function armingOf(plan: SendPlan | undefined): Arming["state"] {
  if (!plan) return "none";
  if (openAttempt(plan)) return "busy";
  return plan.armed && currentChunk(plan) ? "ready" : "none";
}

export async function tellArming(shown: Shown, planShown: (shown: Shown) => Promise<SendPlan | undefined>) {
  const conversation = shown.transcript?.conversation.key;
  if (conversation === undefined) return;
  const state = armingOf(await planShown(shown));
  shown.frame.post({ kind: "arm", arming: { conversation, state } });
}
