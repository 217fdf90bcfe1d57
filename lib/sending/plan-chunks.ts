import type { MacroId, WorkspaceId } from "../macros/macro";
import type { EpochMs } from "../transcript/time";
import { leaveOutOfPlan } from "./leave-out-of-plan";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "./send-plan";

/** The text of a chunk to be, with what its macro says about it. */
export type NewChunk = Pick<PlanChunk, "text" | "asIs" | "caret">;

/**
 * Texts as chunks that wait, in order; texts of white space only are dropped. With `leavesOut` signatures and mail wording
 * are skipped.
 */
export function makeChunks(
  texts: readonly (string | NewChunk)[],
  newChunkId: () => ChunkId,
  macroId?: MacroId,
  leavesOut = false,
): readonly PlanChunk[] {
  const chunks = texts
    .map((text) => (typeof text === "string" ? { text } : text))
    .filter(({ text }) => text.trim() !== "")
    .map(
      ({ text, asIs, caret }: NewChunk): PlanChunk => ({
        id: newChunkId(),
        text,
        ...(macroId === undefined ? {} : { macroId }),
        ...(asIs === undefined || asIs.length === 0 ? {} : { asIs }),
        ...(caret === undefined ? {} : { caret }),
        state: { kind: "waiting" },
        unflagged: false,
      }),
    );
  return leavesOut ? leaveOutOfPlan(chunks, macroId, newChunkId) : chunks;
}

export interface NewPlan {
  readonly id: PlanId;
  readonly workspaceId: WorkspaceId;
  readonly target: PlanTarget;
  readonly title: string;
  readonly texts: readonly (string | NewChunk)[];
  readonly macroId?: MacroId;
  /** The agent has said before that signatures and mail wording of this macro stay out. */
  readonly leavesOut?: boolean;
  readonly newChunkId: () => ChunkId;
  readonly now: EpochMs;
}

/** A fresh plan, armed: it was made by a person for the conversation on screen. */
export function planChunks({
  id,
  workspaceId,
  target,
  title,
  texts,
  macroId,
  leavesOut,
  newChunkId,
  now,
}: NewPlan): SendPlan {
  return {
    id,
    workspaceId,
    target,
    title,
    chunks: makeChunks(texts, newChunkId, macroId, leavesOut),
    revision: 1,
    armed: true,
    past: [],
    createdAt: now,
    touchedAt: now,
  };
}
