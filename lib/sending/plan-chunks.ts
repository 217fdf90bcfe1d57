import type { MacroId, WorkspaceId } from "../macros/macro";
import type { EpochMs } from "../transcript/time";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "./send-plan";

/** Texts as chunks that wait, in order; texts of white space only are dropped. */
export function makeChunks(texts: readonly string[], newChunkId: () => ChunkId, macroId?: MacroId): PlanChunk[] {
  return texts
    .filter((text) => text.trim() !== "")
    .map((text) => ({
      id: newChunkId(),
      text,
      ...(macroId === undefined ? {} : { macroId }),
      state: { kind: "waiting" },
      unflagged: false,
    }));
}

export interface NewPlan {
  readonly id: PlanId;
  readonly workspaceId: WorkspaceId;
  readonly target: PlanTarget;
  readonly title: string;
  readonly texts: readonly string[];
  readonly macroId?: MacroId;
  readonly newChunkId: () => ChunkId;
  readonly now: EpochMs;
}

/** A fresh plan, armed: it was made by a person for the conversation on screen. */
export function planChunks({ id, workspaceId, target, title, texts, macroId, newChunkId, now }: NewPlan): SendPlan {
  return {
    id,
    workspaceId,
    target,
    title,
    chunks: makeChunks(texts, newChunkId, macroId),
    revision: 1,
    armed: true,
    past: [],
    createdAt: now,
    touchedAt: now,
  };
}
