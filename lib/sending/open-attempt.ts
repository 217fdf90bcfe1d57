import type { Attempt, ChunkState, PlanChunk, SendPlan } from "./send-plan";

/** The attempt a page may still tell something of. */
export function attemptIn(state: ChunkState): Attempt | undefined {
  if ("attempt" in state) return state.attempt;
  return state.kind === "waiting" ? state.doubted : undefined;
}

/** A chunk on its way or in doubt: while there is one, no other may be sent. */
export const isUnsettled = (chunk: PlanChunk): boolean =>
  chunk.state.kind === "sending" || chunk.state.kind === "unconfirmed";

/** The attempt whose outcome is not known, or that a person has not settled yet. */
export function openAttempt(plan: SendPlan): Attempt | undefined {
  for (const { state } of plan.chunks) {
    if (state.kind === "sending" || state.kind === "unconfirmed") return state.attempt;
  }
  return undefined;
}

/** The attempt that was commanded and of which nothing was heard yet. */
export function attemptOnItsWay(plan: SendPlan): Attempt | undefined {
  for (const { state } of plan.chunks) if (state.kind === "sending") return state.attempt;
  return undefined;
}
