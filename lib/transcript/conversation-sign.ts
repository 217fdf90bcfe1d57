/** How the customer writes, where the desk says so. */
export type Channel = "live-chat" | "messaging" | "e-mail";

/** What the page shows of a conversation's state beside its messages. */
export type ConversationSign =
  | "closed"
  | "customer-left"
  | "colleague-replying"
  | "customer-waiting"
  | "customer-typing"
  | Channel;
