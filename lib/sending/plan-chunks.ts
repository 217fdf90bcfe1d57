import type { MacroId, WorkspaceId } from "../macros/macro";
import type { EpochMs } from "../transcript/time";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "./send-plan";

/** The text of a chunk to be, with what its macro says about it. */
export type NewChunk = Pick<PlanChunk, "text" | "asIs" | "caret">;

/** Texts as chunks that wait, in order; texts of white space only are dropped. */
export function makeChunks(
  texts: readonly (string | NewChunk)[],
  newChunkId: () => ChunkId,
  macroId?: MacroId,
): PlanChunk[] {
  return texts
    .map((text) => (typeof text === "string" ? { text } : text))
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, asIs, caret }) => ({
      id: newChunkId(),
      text,
      ...(macroId === undefined ? {} : { macroId }),
      ...(asIs === undefined || asIs.length === 0 ? {} : { asIs }),
      ...(caret === undefined ? {} : { caret }),
      state: { kind: "waiting" },
      unflagged: false,
    }));
}

export interface NewPlan {
  readonly id: PlanId;
  readonly workspaceId: WorkspaceId;
  readonly target: PlanTarget;
  readonly title: string;
  readonly texts: readonly (string | NewChunk)[];
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
