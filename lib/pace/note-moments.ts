import { type EpochMs, epochMs } from "../transcript/time";

/** Moments of a conversation that no page tells: they are noted as they are seen. */
export interface ConversationMoments {
  /** When it was first seen without having to be accepted. */
  readonly acceptedAt?: EpochMs;
  /** When it was first seen to be over. */
  readonly goneAt?: EpochMs;
}

/** What is seen of it now. */
export interface SeenNow {
  readonly waits: boolean;
  readonly over: boolean;
}

/** The moments after another look: the first accepting stays, and what is open again was not over. */
export function noteMoments(before: ConversationMoments, { waits, over }: SeenNow, now: EpochMs): ConversationMoments {
  const acceptedAt = before.acceptedAt ?? (waits ? undefined : now);
  const goneAt = over ? epochMs(Math.min(before.goneAt ?? now, now)) : undefined;
  return { ...(acceptedAt === undefined ? {} : { acceptedAt }), ...(goneAt === undefined ? {} : { goneAt }) };
}
