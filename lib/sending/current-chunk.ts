import type { PlanChunk, SendPlan } from "./send-plan";

/** The chunk the send key means: the first that still waits; `undefined` when none does. */
export const currentChunk = (plan: SendPlan): PlanChunk | undefined =>
  plan.chunks.find(({ state }) => state.kind === "waiting");
