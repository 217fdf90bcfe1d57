// What this page script knows of every attempt it was told of. An id is good for one try, for as long as the page lives;
// outcomes are kept until somebody has acknowledged them.
import type { SendOutcome } from "../sending/send-outcome";
import type { AttemptId } from "../sending/send-plan";
import type { AttemptReport, PageAnswer } from "../wire/page-messages";

export function createAttemptLedger() {
  const outcomes = new Map<AttemptId, SendOutcome | "open" | "burnt">();
  const unheard = new Set<AttemptId>();
  let open = 0;

  return {
    /** Takes an id for its one try; `false` when it was seen or burnt before. */
    take(id: AttemptId): boolean {
      if (outcomes.has(id)) return false;
      outcomes.set(id, "open");
      open++;
      return true;
    },
    conclude(id: AttemptId, outcome: SendOutcome): void {
      if (outcomes.get(id) === "open") open--;
      outcomes.set(id, outcome);
      unheard.add(id);
    },
    acknowledged: (id: AttemptId): void => void unheard.delete(id),
    /** Keeps attempts away while something else is done to the composer; the answer lets them again. */
    hold(): () => void {
      open++;
      let held = true;
      return () => {
        if (held) open--;
        held = false;
      };
    },
    /** An attempt is being written or waited for. */
    isOpen: (): boolean => open > 0,
    reports: (): AttemptReport[] =>
      [...unheard].flatMap((attemptId) => {
        const outcome = outcomes.get(attemptId);
        return typeof outcome === "object" ? [{ attemptId, outcome }] : [];
      }),
    /** What became of an attempt; an unseen one is burnt, so that its command does nothing should it still come. */
    answer(id: AttemptId): PageAnswer {
      const outcome = outcomes.get(id);
      if (typeof outcome === "object") return { kind: "attempt-over", outcome };
      if (outcome === "open") return { kind: "attempt-open" };
      outcomes.set(id, "burnt");
      return { kind: "attempt-unseen" };
    },
  };
}

export type AttemptLedger = ReturnType<typeof createAttemptLedger>;
