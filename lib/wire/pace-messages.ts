import type { PaceFacts } from "../pace/pace-facts";
import type { PaceChannel } from "../pace/targets";
import type { EpochMs } from "../transcript/time";

/** What a view knows of the time. */
export interface Timing {
  /** What this conversation's clocks are made of; the view adds the time. */
  readonly pace?: PaceFacts;
  /** The agent said so: all clocks rest. */
  readonly awaySince?: EpochMs;
}

/** What a view asks about clocks and chats; nothing of it is ever sent. */
export type PaceCall =
  /** How the conversation on screen is timed, whatever its site is set to. */
  | { readonly kind: "time-as"; readonly channel: PaceChannel }
  /** The agent is away, or back. */
  | { readonly kind: "away"; readonly on: boolean };
