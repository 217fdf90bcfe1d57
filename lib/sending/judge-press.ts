import type { ConversationKey } from "../transcript/transcript";
import { currentChunk } from "./current-chunk";
import { isUnsettled } from "./open-attempt";
import type { RefusalReason } from "./send-outcome";
import type { ChunkId, SendPlan } from "./send-plan";

/** What the page and the person's key say at the moment of a press. */
export interface PressFacts {
  readonly chunkId: ChunkId;
  readonly revision: number;
  /** The conversation on screen now. */
  readonly conversation: ConversationKey;
  /** The chunk says what was already said, and nobody unflagged it. */
  readonly flagged: boolean;
  readonly placeholderEmpty: boolean;
}

/** `start` one attempt, `pass` over a flagged chunk, or do nothing for the reason given. */
export type PressVerdict =
  | { readonly kind: "start" }
  | { readonly kind: "pass" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

const refused = (reason: RefusalReason): PressVerdict => ({ kind: "refused", reason });

/** Decides what one press of the send key means; it sends at most one chunk and never a changed one. */
export function judgePress(plan: SendPlan, facts: PressFacts): PressVerdict {
  const chunk = currentChunk(plan);
  if (plan.target.key !== facts.conversation) return refused("other-conversation");
  if (plan.chunks.some(({ state }) => state.kind === "unconfirmed")) return refused("already-tried");
  if (plan.chunks.some(isUnsettled)) return refused("still-sending");
  if (plan.revision !== facts.revision || chunk?.id !== facts.chunkId) return refused("plan-changed");
  if (!plan.armed) return refused("not-armed");
  if (facts.flagged) return { kind: "pass" };
  if (chunk.text.trim() === "") return refused("chunk-empty");
  if (facts.placeholderEmpty) return refused("placeholder-empty");
  return { kind: "start" };
}
