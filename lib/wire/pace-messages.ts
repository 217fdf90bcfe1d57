import type { OfferedLines } from "../pace/offered-line";
import type { PaceFacts } from "../pace/pace-facts";
import type { PaceChannel } from "../pace/targets";
import type { EpochMs } from "../transcript/time";
import type { ConversationKey } from "../transcript/transcript";

/** What a view knows of the time. */
export interface Timing {
  /** What this conversation's clocks are made of; the view adds the time. */
  readonly pace?: PaceFacts;
  /** The agent said so: all clocks rest. */
  readonly awaySince?: EpochMs;
  /** The clock of somebody who waits in this tab's queue, beside the conversation on screen. */
  readonly queue?: PaceFacts;
  /** The promise that stands in this conversation. */
  readonly promise?: Pick<PromiseRow, "id" | "dueAt">;
  /** Prepared lines that this customer has not read. */
  readonly lines: OfferedLines;
}

/** What a view asks about clocks and chats; nothing of it is ever sent. */
export type PaceCall =
  /** How the conversation on screen is timed, whatever its site is set to. */
  | { readonly kind: "time-as"; readonly channel: PaceChannel }
  /** The agent is away, or back. */
  | { readonly kind: "away"; readonly on: boolean }
  /** Puts one of the offered lines into the plan of this conversation, as the next chunk. */
  | { readonly kind: "take-line"; readonly text: string }
  /** What a specialist would be told of the conversation on screen, for the agent to change and to take elsewhere. */
  | { readonly kind: "specialist-brief" }
  /** The agent asked a specialist about this conversation: the specialist's clock starts; or it is over. */
  | { readonly kind: "specialist"; readonly conversation: ConversationKey; readonly does: "asked" | "over" }
  /** No nudge and no alarm in this conversation, or again. */
  | { readonly kind: "snooze"; readonly on: boolean }
  /** This view shows all chats: it is told of every change of them until it says no more. */
  | { readonly kind: "watch-chats"; readonly on: boolean }
  /** Brings a chat's tab to the front, and the chat where that loses nothing there. */
  | { readonly kind: "go-to-chat"; readonly id: string }
  /** The agent sets by hand when they are back in this conversation. */
  | { readonly kind: "promise"; readonly conversation: ConversationKey; readonly dueAt: EpochMs }
  /** The agent puts a promise aside, or takes it up again. */
  | { readonly kind: "promise-done"; readonly id: string; readonly done: boolean }
  /** Brings the promise's chat up, in a tab of its own where it is in none. */
  | { readonly kind: "go-to-promise"; readonly id: string };

/** A promise to be back by some time that still stands. */
export interface PromiseRow {
  readonly id: string;
  readonly customerName?: string;
  readonly host: string;
  readonly dueAt: EpochMs;
}

/** What the board shows. */
export interface AllChats {
  readonly chats: readonly ChatRow[];
  /** The earliest first. */
  readonly promises: readonly PromiseRow[];
}

/** One conversation of any tab. */
export interface ChatRow {
  readonly id: string;
  readonly customerName?: string;
  readonly host: string;
  /** The client it belongs to: name and CSS colour. */
  readonly client: string;
  readonly color: string;
  readonly pace: PaceFacts;
  /** When it was last on screen; absent while it is. */
  readonly leftAt?: EpochMs;
  readonly lastLine?: { readonly ours: boolean; readonly text: string };
  /** Chunks of its plan that nobody has sent. */
  readonly unsent: number;
  /** It is on screen in the tab of this view. */
  readonly here: boolean;
}
