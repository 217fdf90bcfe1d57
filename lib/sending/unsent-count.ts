import type { SendPlan } from "./send-plan";

/** How many chunks the customer has not got and nobody has skipped. */
export const unsentCount = (plan: SendPlan): number =>
  plan.chunks.filter(({ state }) => state.kind !== "sent" && state.kind !== "skipped").length;
