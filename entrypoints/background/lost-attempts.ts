// What becomes of attempts whose page went away. It may come back and tell; a send that navigates is told by the document
// that comes after; what neither tells is in doubt, and waits for a person.
import { later } from "../../lib/browser/clock";
import { judgeArrival } from "../../lib/sending/judge-arrival";
import { attemptOnItsWay } from "../../lib/sending/open-attempt";
import type { DoubtReason, SendOutcome } from "../../lib/sending/send-outcome";
import type { Attempt, AttemptId, PlanChunk, SendPlan } from "../../lib/sending/send-plan";
import type { EpochMs } from "../../lib/transcript/time";
import type { Shown } from "./conversations";
import type { PageDesk, PageFrame } from "./page-desk";
import type { PressMarks } from "./press-marks";

/** A page that lost its Port may come back this soon (milliseconds) and tell what became of its attempt. */
const PAGE_RETURNS_WITHIN = 5_000;
/** A document that follows a send must show it this soon (milliseconds), else it is in doubt. */
const NEXT_SHOWS_WITHIN = 10_000;
/** And may still end that doubt this long (milliseconds) after the press. */
const BELIEVED_FOR = 90_000;
/** Doubts that only say that nothing was seen; of any other the desk itself said that something went wrong. */
const UNSEEN: ReadonlySet<DoubtReason> = new Set(["page-gone", "not-seen", "still-pending", "text-left-in-composer"]);

export interface LostAttemptsNeeds {
  readonly loadAll: () => Promise<SendPlan[]>;
  readonly pages: PageDesk;
  readonly marks: PressMarks;
  readonly conclude: (attemptId: AttemptId, outcome: SendOutcome) => Promise<unknown>;
  readonly now: () => EpochMs;
}

const isFrameOf = (attempt: Attempt, frame: PageFrame): boolean =>
  attempt.tabId === frame.tabId && attempt.frameId === frame.frameId;

/** The chunk of this plan that was pressed and not seen. */
function unseenChunk({ chunks }: SendPlan): (PlanChunk & { readonly attempt: Attempt }) | undefined {
  for (const chunk of chunks) {
    const { state } = chunk;
    if (state.kind === "sending" || (state.kind === "unconfirmed" && UNSEEN.has(state.doubt))) {
      return { ...chunk, attempt: state.attempt };
    }
  }
  return undefined;
}

export function createLostAttempts({ loadAll, pages, marks, conclude, now }: LostAttemptsNeeds) {
  const doubt = (attempt: Attempt) => conclude(attempt.id, { kind: "unconfirmed", doubt: "page-gone" });

  async function askAfter(frame: PageFrame, attempt: Attempt): Promise<void> {
    const answer = await pages.ask(frame, { kind: "attempt", attemptId: attempt.id });
    if (answer?.kind === "attempt-over") await conclude(attempt.id, answer.outcome);
    // The very instance that was commanded never saw it, and has burnt the id: nothing happened.
    else if (answer?.kind === "attempt-unseen")
      await conclude(attempt.id, { kind: "refused", reason: "page-not-connected" });
    else if (answer?.kind !== "attempt-open") await doubt(attempt);
  }

  async function doubtLost(concerns: (attempt: Attempt) => boolean): Promise<void> {
    for (const plan of await loadAll()) {
      const attempt = attemptOnItsWay(plan);
      if (!attempt || !concerns(attempt)) continue;
      if (pages.frame(attempt.tabId, attempt.frameId)?.instance === attempt.instance) continue;
      await doubt(attempt);
    }
  }

  return {
    /** A page said hello: attempts commanded to it are asked after, those of the page it followed are looked for in it. */
    async pageCame(frame: PageFrame): Promise<void> {
      for (const plan of await loadAll()) {
        const attempt = attemptOnItsWay(plan);
        if (!attempt || !isFrameOf(attempt, frame)) continue;
        if (attempt.instance === frame.instance) await askAfter(frame, attempt);
        else if (frame.reloaded) await doubt(attempt);
        else later(NEXT_SHOWS_WITHIN, () => void doubtLost(({ id }) => id === attempt.id));
      }
    },

    /** A page went away: unless it soon comes back, or another follows, its open attempts are in doubt. */
    pageWent(frame: PageFrame): void {
      later(PAGE_RETURNS_WITHIN, () => {
        if (!pages.frame(frame.tabId, frame.frameId)) void doubtLost((attempt) => isFrameOf(attempt, frame));
      });
    },

    /** The worker woke: attempts whose page does not come back are in doubt. */
    woke(): void {
      later(PAGE_RETURNS_WITHIN, () => void doubtLost(() => true));
    },

    /**
     * A document that followed the one with the press shows the same conversation: our line in it, once and new, is the
     * proof. A page that was loaded again may show a line from its own memory that never left, and proves nothing.
     */
    async nextShows({ frame, transcript }: Shown, plan: SendPlan): Promise<void> {
      const chunk = unseenChunk(plan);
      if (!chunk || !transcript || frame.reloaded) return;
      const { attempt, text } = chunk;
      if (!isFrameOf(attempt, frame) || attempt.instance === frame.instance) return;
      if (now() - attempt.at > BELIEVED_FOR) return;
      const fresh = await marks.linesSince(attempt.id, transcript.messages);
      const outcome = fresh && judgeArrival(text, fresh);
      if (!outcome) return;
      await conclude(attempt.id, outcome);
      // It left from here, though not from this document: the reply clock counts it.
      if (outcome.kind === "sent") await pages.ask(frame, { kind: "that-was-me", messageId: outcome.messageId });
    },
  };
}
