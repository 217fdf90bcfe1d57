import type { MacroId } from "../macros/macro";
import type { MessageId } from "../transcript/message";
import type { PlanEdit } from "./plan-edit";
import type { SendOutcome } from "./send-outcome";
import type { Attempt, AttemptId, ChunkId } from "./send-plan";

/** Everything that can happen to a plan. */
export type PlanEvent =
  | { readonly kind: "attempt-started"; readonly chunkId: ChunkId; readonly attempt: Attempt }
  /** Told more than once: after `sent`, that the desk took the message back. */
  | { readonly kind: "outcome"; readonly attemptId: AttemptId; readonly outcome: SendOutcome }
  | {
      readonly kind: "settled";
      readonly attemptId: AttemptId;
      readonly how: "is-there" | "send-again";
      /** Messages like the chunk that stood there when the person said so. */
      readonly excused: readonly MessageId[];
    }
  /** The send key on a chunk that was already said: it is passed over, nothing is sent. */
  | { readonly kind: "pass-flagged"; readonly chunkId: ChunkId }
  /** The chunk stands in the composer for the person to finish by hand. */
  | { readonly kind: "inserted"; readonly chunkId: ChunkId }
  | { readonly kind: "edit"; readonly edit: PlanEdit; readonly newChunkId: () => ChunkId }
  | {
      readonly kind: "add";
      /** Before the chunk that would be sent next, not at the end. */
      readonly next?: boolean;
      readonly texts: readonly string[];
      readonly macroId?: MacroId;
      readonly newChunkId: () => ChunkId;
    }
  /** Disarmed while it is not sure whose chat this is; `customerName`: a person says that it is this one's. */
  | { readonly kind: "armed"; readonly armed: boolean; readonly customerName?: string };
