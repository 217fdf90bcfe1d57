import type { EpochMs } from "./time";

/** Who speaks. `note` is an internal note, `system` a line of the desk itself, `unknown` a row nobody could decide. */
export type AuthorRole = "customer" | "agent" | "bot" | "system" | "note" | "unknown";

/**
 * Where an own-side line came from: `here` was seen leaving this composer; `elsewhere` stands under the same name but
 * did not (a bot, an automation, another device); `colleague` is another person; `unknown` stood there before us.
 */
export type Origin = "here" | "elsewhere" | "colleague" | "unknown";

/** What the desk says of the row: only `shown` rows count as said. */
export type Delivery = "shown" | "pending" | "failed" | "draft";

/** How good a time is: `seen` is the moment we saw the row arrive, `bound` an earliest or latest possible moment. */
export type TimePrecision = "exact" | "minute" | "estimate" | "seen" | "bound" | "unknown";

export type MessageId = string & { readonly of: "message" };

export interface Message {
  /** The desk's own row id where it has a unique one, else a hash of role, text, minute and ordinal. */
  readonly id: MessageId;
  readonly role: AuthorRole;
  /** Present on own-side rows (`agent`, `bot`), absent on all others. */
  readonly origin?: Origin;
  readonly delivery: Delivery;
  readonly time: { readonly at?: EpochMs; readonly precision: TimePrecision };
  /** Plain text as a person reads it, lines kept. */
  readonly text: string;
  /** The author's name as the page shows it. */
  readonly author?: string;
}
