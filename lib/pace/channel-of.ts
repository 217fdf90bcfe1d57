import type { ConversationSign } from "../transcript/conversation-sign";
import type { PaceChannel } from "./targets";

/** How a conversation is timed: as it was chosen for it, as the page says, as it was chosen for its site, else as live chat. */
export function channelOf(
  signs: readonly ConversationSign[],
  chosen: PaceChannel | undefined,
  ofSite: PaceChannel | undefined,
): PaceChannel {
  const isLive = signs.includes("live-chat");
  const isMessaging = signs.includes("messaging") || signs.includes("e-mail");
  // A page that says both says neither.
  const shown = isLive === isMessaging ? undefined : isLive ? "live" : "messaging";
  return chosen ?? shown ?? ofSite ?? "live";
}
