import type { Message } from "../transcript/message";

/** A customer's message, and what of it went into answers. */
export interface Heard {
  readonly message: Message;
  /** Values of it that answered a question. */
  readonly values: readonly string[];
  readonly answers?: "choice" | "other" | "number" | "correction";
  /** A question of our side waited for an answer when it was said. */
  readonly wasAsked: boolean;
}
