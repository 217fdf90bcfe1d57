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

/** One press of the send key that was commanded to a page. A plan has at most one on its way. */
export interface Attempt {
  readonly id: AttemptId;
  readonly revision: number;
  readonly at: EpochMs;
  /** The page script that was commanded. */
  readonly instance: PortInstance;
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * Where one chunk stands. A refused one waits again, with its reason; an unconfirmed one waits for a person's word; a
 * sent one keeps its attempt, so that a desk that takes the message back can be told about.
 */
export type ChunkState =
  | {
      readonly kind: "waiting";
      readonly refused?: RefusalReason;
      /** Pressed before and given up by a person: should the page see it after all, the chunk is sent. */
      readonly doubted?: Attempt;
    }
  | { readonly kind: "sending"; readonly attempt: Attempt }
  | { readonly kind: "unconfirmed"; readonly doubt: DoubtReason; readonly attempt: Attempt }
  | {
      readonly kind: "sent";
      readonly at: EpochMs;
      readonly by: "seen" | "person";
      readonly messageId?: MessageId;
      /** It was seen to stand in the chat two times. */
      readonly twice?: true;
      readonly attempt: Attempt;
    }
  | { readonly kind: "skipped"; readonly why: "person" | "already-said" | "inserted" | "left-out" };

export interface PlanChunk {
  readonly id: ChunkId;
  readonly text: string;
  /** Absent for the agent's own text. */
  readonly macroId?: MacroId;
  readonly state: ChunkState;
  /** The agent said: send it although it was said before. */
  readonly unflagged: boolean;
  /** Messages that a person has said are not this chunk's: they do not flag it. */
  readonly excused?: readonly MessageId[];
  /** Spellings in the text that look like gaps and are meant so: code, braces that were escaped, a person's word. */
  readonly asIs?: readonly string[];
  /** Where the caret stands when it is edited next, in UTF-16 units: the macro said so. */
  readonly caret?: number;
}

/** The conversation a plan is bound to. */
export interface PlanTarget {
  /** Scheme, host and port of the helpdesk, e.g. `https://desk.example`. */
  readonly site: string;
  readonly key: ConversationKey;
  readonly keyKind: KeyKind;
  readonly customerName?: string;
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
  /** Earlier chunk lists, newest last, at most 20: what undo goes back to. */
  readonly past: readonly (readonly PlanChunk[])[];
  readonly createdAt: EpochMs;
  readonly touchedAt: EpochMs;
}
