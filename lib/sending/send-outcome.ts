import type { MessageId } from "../transcript/message";

/** Why nothing was sent: nothing was pressed, and nothing of ours stands in the composer. Trying again is safe. */
export type RefusalReason =
  | "other-conversation"
  | "no-conversation"
  | "no-composer"
  | "two-composers"
  | "composer-locked"
  | "composer-unreachable"
  | "private-note"
  | "note-or-public-unknown"
  | "composer-not-empty"
  | "picture-in-composer"
  | "text-did-not-stick"
  /** The same, and the text is on the clipboard. */
  | "copied-instead"
  /** A desk took a text that nobody pressed send for: it may be in the chat. */
  | "box-took-it"
  | "no-send-control"
  | "send-control-disabled"
  | "desk-offline"
  | "tab-hidden"
  | "chat-covered"
  | "composing"
  | "placeholder-empty"
  | "chunk-empty"
  | "page-not-connected"
  | "page-not-read"
  | "still-sending"
  | "plan-changed"
  | "not-armed"
  | "already-tried";

/** Why a pressed chunk is not known to have gone. */
export type DoubtReason =
  | "not-seen"
  | "page-gone"
  | "desk-failed-it"
  | "desk-took-it-back"
  | "still-pending"
  | "desk-offline"
  | "text-left-in-composer"
  | "box-emptied-itself";

/** What became of one attempt. Only `refused` may be tried again without a person's word. */
export type SendOutcome =
  /** `twice`: two new lines of our side say it. */
  | { readonly kind: "sent"; readonly messageId: MessageId; readonly twice?: true }
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  | { readonly kind: "unconfirmed"; readonly doubt: DoubtReason };
