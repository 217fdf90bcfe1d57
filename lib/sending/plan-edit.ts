import type { ChunkId } from "./send-plan";

/** What a person may change in a plan; all but `undo` can be undone. Chunks that were tried are never touched. */
export type PlanEdit =
  | { readonly kind: "text"; readonly chunkId: ChunkId; readonly text: string }
  | { readonly kind: "skip"; readonly chunkId: ChunkId }
  | { readonly kind: "unskip"; readonly chunkId: ChunkId }
  | {
      readonly kind: "merge-next";
      readonly chunkId: ChunkId;
    } /** `text` is what the chunk reads just now, where it was being edited. */
  | { readonly kind: "split"; readonly chunkId: ChunkId; readonly at: number; readonly text?: string }
  | { readonly kind: "move"; readonly chunkId: ChunkId; readonly by: -1 | 1 }
  | { readonly kind: "unflag"; readonly chunkId: ChunkId }
  /** Signatures and mail wording of this chunk's macro, in every chunk that waits. */
  | { readonly kind: "leave-out"; readonly chunkId: ChunkId }
  /** What looks like a gap in it is meant as text. */
  | { readonly kind: "as-is"; readonly chunkId: ChunkId }
  | { readonly kind: "remove"; readonly chunkId: ChunkId }
  | { readonly kind: "undo" };
