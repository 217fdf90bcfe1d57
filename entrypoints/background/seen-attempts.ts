import type { AttemptId, SendPlan } from "../../lib/sending/send-plan";

/** So many; each is looked after for half a minute. */
const REMEMBERED = 50;

/** Attempts whose message was seen in the chat, and whose plan is put away: a desk may still take one back. */
export function createSeenAttempts() {
  const seen = new Set<AttemptId>();
  return {
    remember({ chunks }: SendPlan): void {
      for (const { state } of chunks) if (state.kind === "sent" && state.by === "seen") seen.add(state.attempt.id);
      for (const id of [...seen].slice(0, -REMEMBERED)) seen.delete(id);
    },
    /** Whether it is one of them; it is told of once. */
    take: (id: AttemptId): boolean => seen.delete(id),
  };
}
