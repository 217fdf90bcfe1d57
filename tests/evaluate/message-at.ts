import type { AuthorRole, Message, MessageId } from "../../lib/transcript/message";

/** A line of a case as a message; its id is its place. */
export const messageAt = (
  { from, text }: { readonly from: AuthorRole; readonly text: string },
  at: number,
): Message => ({
  id: String(at) as MessageId,
  role: from,
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});
