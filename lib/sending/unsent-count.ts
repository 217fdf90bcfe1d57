import type { PlanChunk, SendPlan } from "./send-plan";

/** The customer has not got it, and nobody has skipped it. */
export const isUnsent = ({ state }: PlanChunk): boolean => state.kind !== "sent" && state.kind !== "skipped";

/** How many chunks the customer has not got and nobody has skipped. */
export const unsentCount = (plan: SendPlan): number => plan.chunks.filter(isUnsent).length;
