import type { ConversationSign } from "../transcript/conversation-sign";
import type { PaceChannel } from "./targets";

/** How a conversation is timed: as it was chosen for it, as it was chosen for its site, as the page says, else as live chat. */
export function channelOf(
  signs: readonly ConversationSign[],
  chosen: PaceChannel | undefined,
  ofSite: PaceChannel | undefined,
): PaceChannel {
  if (chosen ?? ofSite) return chosen ?? ofSite ?? "live";
  return signs.includes("messaging") || signs.includes("e-mail") ? "messaging" : "live";
}
