import { judgePace } from "../../lib/pace/judge-pace";
import type { SpecialistState } from "../../lib/pace/judge-specialist";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { spanWords } from "../../lib/pace/span-words";
import { durationMs, type EpochMs } from "../../lib/transcript/time";

/** The specialist's clock in words, as far as there is one. */
export interface SpecialistWords {
  readonly state: SpecialistState;
  /** "1:20 left", or "0:12 over". */
  readonly clock?: string;
}

export function specialistWords(
  facts: PaceFacts | undefined,
  now: EpochMs,
  pace = judgePace(facts, now),
): SpecialistWords {
  const { specialist: state, specialistDueAt: due } = pace;
  if (!facts || due === undefined) return { state };
  const left = due - now;
  const span = durationMs(Math.abs(left));
  return {
    state,
    clock: left > 0 ? `${spanWords(span, "up", facts.channel)} left` : `${spanWords(span, "down", facts.channel)} over`,
  };
}
