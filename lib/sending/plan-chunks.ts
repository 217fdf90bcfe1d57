import type { MacroId, WorkspaceId } from "../macros/macro";
import type { EpochMs } from "../transcript/time";
import { leaveOutOfPlan } from "./leave-out-of-plan";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "./send-plan";

/**
 * Texts as chunks that wait, in order; texts of white space only are dropped. With `leavesOut` signatures and mail wording
 * are skipped.
 */
export function makeChunks(
  texts: readonly string[],
  newChunkId: () => ChunkId,
  macroId?: MacroId,
  leavesOut = false,
): readonly PlanChunk[] {
  const chunks: PlanChunk[] = texts
    .filter((text) => text.trim() !== "")
    .map((text) => ({
      id: newChunkId(),
      text,
      ...(macroId === undefined ? {} : { macroId }),
      state: { kind: "waiting" },
      unflagged: false,
    }));
  return leavesOut ? leaveOutOfPlan(chunks, macroId, newChunkId) : chunks;
}

export interface NewPlan {
  readonly id: PlanId;
  readonly workspaceId: WorkspaceId;
  readonly target: PlanTarget;
  readonly title: string;
  readonly texts: readonly string[];
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
