import type { MacroId, WorkspaceId } from "../macros/macro";
import type { MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { ConversationKey, KeyKind } from "../transcript/transcript";
import type { DoubtReason, RefusalReason } from "./send-outcome";

export type PlanId = string & { readonly of: "plan" };
export type ChunkId = string & { readonly of: "chunk" };
export type AttemptId = string & { readonly of: "attempt" };
/** One loaded page script; a reloaded page has another. */
export type PortInstance = string & { readonly of: "port-instance" };

/** Where one chunk stands. `refused` returns to `waiting` with its reason; `unconfirmed` waits for a person. */
export type ChunkState =
  | { readonly kind: "waiting"; readonly refused?: RefusalReason }
  | { readonly kind: "sending" }
  | { readonly kind: "sent"; readonly at: EpochMs; readonly messageId?: MessageId; readonly by: "seen" | "person" }
  | { readonly kind: "unconfirmed"; readonly doubt: DoubtReason }
  | { readonly kind: "skipped"; readonly why: "person" | "already-said" };

export interface PlanChunk {
  readonly id: ChunkId;
  readonly text: string;
  /** Absent for the agent's own text. */
  readonly macroId?: MacroId;
  readonly state: ChunkState;
  /** The agent said: send it although it was said before. */
  readonly unflagged: boolean;
}

/** The conversation a plan is bound to. */
export interface PlanTarget {
  /** Scheme, host and port of the helpdesk, e.g. `https://desk.example`. */
  readonly site: string;
  readonly key: ConversationKey;
  readonly keyKind: KeyKind;
  readonly customerName?: string;
}

/** The one attempt a plan may have open: commanded, outcome not known. */
export interface Attempt {
  readonly id: AttemptId;
  readonly chunkId: ChunkId;
  readonly revision: number;
  readonly at: EpochMs;
  /** The page script that was commanded. */
  readonly instance: PortInstance;
  readonly tabId: number;
  readonly frameId: number;
}

/** A macro, or several, cut into chunks and bound to one conversation. Plain data, persisted before anything is done. */
export interface SendPlan {
  readonly id: PlanId;
  readonly workspaceId: WorkspaceId;
  readonly target: PlanTarget;
  readonly title: string;
  readonly chunks: readonly PlanChunk[];
  /** Grows with every change; a command that names another revision does nothing. */
  readonly revision: number;
  /** Only an armed plan gives the send chord in the page to Chatside. */
  readonly armed: boolean;
  /** The attempt whose outcome is not known yet, or that a person has not settled. */
  readonly attempt?: Attempt;
  /** Earlier chunk lists, newest last, at most 20: what undo goes back to. */
  readonly past: readonly (readonly PlanChunk[])[];
  readonly createdAt: EpochMs;
  readonly touchedAt: EpochMs;
}
