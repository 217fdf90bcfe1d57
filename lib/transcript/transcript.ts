import type { Message } from "./message";
import type { EpochMs } from "./time";

/** What tells this conversation from the next on this site, e.g. `inbox/812` or `customer@localhost`. */
export type ConversationKey = string & { readonly of: "conversation" };

/**
 * `hard` keys come from the address or an id in the page; `soft` ones are guessed from host, name and first row, so
 * that two conversations might share one: a soft key disarms its plan on every switch.
 */
export type KeyKind = "hard" | "soft";

/** What the desk itself shows of a conversation: the number agents and customers know it by, not an id of its database. */
export interface ShownTicket {
  readonly number?: string;
  readonly subject?: string;
  readonly inbox?: string;
}

/** The conversation on screen. */
export interface Conversation {
  readonly key: ConversationKey;
  readonly keyKind: KeyKind;
  readonly customerName?: string;
  /** Address and title of the page the customer is on, where the desk shows it. */
  readonly currentPage?: { readonly url: string; readonly title?: string };
  readonly ticket?: ShownTicket;
}

/** The messages of one conversation, oldest first, with the moment we first saw it open. */
export interface Transcript {
  readonly conversation: Conversation;
  readonly openedAt: EpochMs;
  readonly messages: readonly Message[];
}
