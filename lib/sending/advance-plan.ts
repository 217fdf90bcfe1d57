// Every transition of a send plan, in one table. What must stay true: one attempt at a time; a chunk that was pressed
// is tried again only after a refusal, which means that nothing left, or after a person said so.
import type { EpochMs } from "../transcript/time";
import { currentChunk } from "./current-chunk";
import { editChunks } from "./edit-chunks";
import { attemptIn, isUnsettled } from "./open-attempt";
import { makeChunks } from "./plan-chunks";
import type { PlanEvent } from "./plan-event";
import type { DoubtReason, SendOutcome } from "./send-outcome";
import type { AttemptId, ChunkId, ChunkState, PlanChunk, SendPlan } from "./send-plan";
import { undoEdit } from "./undo-edit";

/** The next plan, or why the event changes nothing. */
export type Advanced = { readonly plan: SendPlan } | { readonly ignored: string };

/** Edits that can be undone, at most. */
const UNDO = 20;

const ignored = (why: string): Advanced => ({ ignored: why });

function changed(plan: SendPlan, change: Partial<SendPlan>, now: EpochMs): Advanced {
  return { plan: { ...plan, ...change, revision: plan.revision + 1, touchedAt: now } };
}

const withState = (chunks: readonly PlanChunk[], id: ChunkId, state: ChunkState): PlanChunk[] =>
  chunks.map((chunk) => (chunk.id === id ? { ...chunk, state } : chunk));

const chunkOf = (plan: SendPlan, attemptId: AttemptId): PlanChunk | undefined =>
  plan.chunks.find(({ state }) => attemptIn(state)?.id === attemptId);

function remembering(plan: SendPlan): Pick<SendPlan, "past"> {
  return { past: [...plan.past, plan.chunks].slice(-UNDO) };
}

function startAttempt(plan: SendPlan, event: Extract<PlanEvent, { kind: "attempt-started" }>, now: EpochMs): Advanced {
  const { attempt, chunkId } = event;
  if (!plan.armed) return ignored("the plan is not armed");
  if (plan.chunks.some(isUnsettled)) return ignored("an attempt is open");
  if (attempt.revision !== plan.revision) return ignored("the plan has changed");
  if (currentChunk(plan)?.id !== chunkId) return ignored("that is not the current chunk");
  return changed(plan, { chunks: withState(plan.chunks, chunkId, { kind: "sending", attempt }) }, now);
}

/** Doubts of a chunk that was seen to stand in the chat before. */
export const TAKEN_BACK: ReadonlySet<DoubtReason> = new Set(["desk-failed-it", "desk-took-it-back", "desk-offline"]);

/** A chunk told as sent has failed, vanished again or come twice; what a person said of it stands. */
function sayMore(plan: SendPlan, chunk: PlanChunk, outcome: SendOutcome, now: EpochMs): Advanced {
  const { state } = chunk;
  if (state.kind === "sent" && outcome.kind === "sent" && outcome.twice && !state.twice)
    return changed(plan, { chunks: withState(plan.chunks, chunk.id, { ...state, twice: true }) }, now);
  if (state.kind !== "sent" || outcome.kind !== "unconfirmed" || !TAKEN_BACK.has(outcome.doubt))
    return ignored("the chunk is sent");
  if (state.by === "person") return ignored("a person has settled it");
  const doubtful: ChunkState = { kind: "unconfirmed", doubt: outcome.doubt, attempt: state.attempt };
  return changed(plan, { chunks: withState(plan.chunks, chunk.id, doubtful) }, now);
}

function concludeAttempt(plan: SendPlan, attemptId: AttemptId, outcome: SendOutcome, now: EpochMs): Advanced {
  const chunk = chunkOf(plan, attemptId);
  const state = chunk?.state;
  if (chunk && state?.kind === "sent") return sayMore(plan, chunk, outcome, now);
  if (chunk && state?.kind === "waiting" && state.doubted && outcome.kind === "sent") {
    const seen: ChunkState = {
      kind: "sent",
      at: now,
      by: "seen",
      messageId: outcome.messageId,
      attempt: state.doubted,
    };
    return changed(plan, { chunks: withState(plan.chunks, chunk.id, seen) }, now);
  }
  if (!chunk || (state?.kind !== "sending" && state?.kind !== "unconfirmed")) return ignored("no such attempt is open");
  const put = (next: ChunkState) => changed(plan, { chunks: withState(plan.chunks, chunk.id, next) }, now);
  const { attempt } = state;
  switch (outcome.kind) {
    case "sent":
      // The page looks no more after that: a sighting that comes now is an older one.
      return state.kind === "unconfirmed" && state.doubt === "desk-took-it-back"
        ? ignored("the desk took it back since")
        : put({ kind: "sent", at: now, by: "seen", messageId: outcome.messageId, attempt });
    case "refused":
      return state.kind === "sending"
        ? put({ kind: "waiting", refused: outcome.reason })
        : ignored("the attempt is in doubt: only a sighting or a person ends it");
    case "unconfirmed":
      return state.kind === "unconfirmed" && state.doubt === outcome.doubt
        ? ignored("known already")
        : put({ kind: "unconfirmed", doubt: outcome.doubt, attempt });
  }
}

function settle(plan: SendPlan, event: Extract<PlanEvent, { kind: "settled" }>, now: EpochMs): Advanced {
  const chunk = chunkOf(plan, event.attemptId);
  if (chunk?.state.kind !== "unconfirmed") return ignored("nothing is in doubt");
  const { attempt } = chunk.state;
  if (event.how === "is-there") {
    const chunks = withState(plan.chunks, chunk.id, { kind: "sent", at: now, by: "person", attempt });
    return changed(plan, { chunks }, now);
  }
  // Lines that stand in the transcript now do not count, the person has said; one that comes later does.
  const again: PlanChunk = { ...chunk, state: { kind: "waiting", doubted: attempt }, excused: event.excused };
  return changed(plan, { chunks: plan.chunks.map((one) => (one === chunk ? again : one)) }, now);
}

function leave(plan: SendPlan, chunkId: ChunkId, why: "already-said" | "inserted", now: EpochMs): Advanced {
  if (plan.chunks.some(isUnsettled)) return ignored("an attempt is open");
  const chunk = plan.chunks.find(({ id }) => id === chunkId);
  if (chunk?.state.kind !== "waiting") return ignored("the chunk does not wait");
  return changed(
    plan,
    { ...remembering(plan), chunks: withState(plan.chunks, chunkId, { kind: "skipped", why }) },
    now,
  );
}

function edit(plan: SendPlan, event: Extract<PlanEvent, { kind: "edit" }>, now: EpochMs): Advanced {
  const undo = event.edit.kind === "undo";
  const edited = event.edit.kind === "undo" ? undoEdit(plan) : editChunks(plan, event.edit, event.newChunkId);
  if ("ignored" in edited) return edited;
  const past = undo ? { past: plan.past.slice(0, -1) } : remembering(plan);
  return changed(plan, { ...past, chunks: edited.chunks }, now);
}

function add(plan: SendPlan, event: Extract<PlanEvent, { kind: "add" }>, now: EpochMs): Advanced {
  const chunks = makeChunks(event.texts, event.newChunkId, event.macroId, event.leavesOut);
  if (chunks.length === 0) return ignored("there is nothing to add");
  const waiting = event.next ? plan.chunks.findIndex(({ state }) => state.kind === "waiting") : -1;
  const at = waiting === -1 ? plan.chunks.length : waiting;
  return changed(plan, { ...remembering(plan), chunks: plan.chunks.toSpliced(at, 0, ...chunks) }, now);
}

function arm(plan: SendPlan, { armed, customerName }: Extract<PlanEvent, { kind: "armed" }>, now: EpochMs): Advanced {
  if (plan.armed === armed) return ignored("it is so already");
  const target = customerName === undefined ? plan.target : { ...plan.target, customerName };
  return changed(plan, { armed, target }, now);
}

/** Advances a plan by one event at `now`; an event that does not fit changes nothing and says why. */
export function advancePlan(plan: SendPlan, event: PlanEvent, now: EpochMs): Advanced {
  switch (event.kind) {
    case "attempt-started":
      return startAttempt(plan, event, now);
    case "outcome":
      return concludeAttempt(plan, event.attemptId, event.outcome, now);
    case "settled":
      return settle(plan, event, now);
    case "pass-flagged":
      return currentChunk(plan)?.id === event.chunkId
        ? leave(plan, event.chunkId, "already-said", now)
        : ignored("that is not the current chunk");
    case "inserted":
      return leave(plan, event.chunkId, "inserted", now);
    case "edit":
      return edit(plan, event, now);
    case "add":
      return add(plan, event, now);
    case "armed":
      return arm(plan, event, now);
  }
}
