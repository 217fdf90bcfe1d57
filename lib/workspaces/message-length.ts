import type { PaceChannel } from "../pace/targets";
import type { Workspace } from "./workspace";

/** How long a message of a macro gets in a chat of this kind, in characters. */
export const messageLength = (
  { chatLength, messagingLength }: Pick<Workspace, "chatLength" | "messagingLength">,
  channel: PaceChannel,
): number => (channel === "messaging" ? messagingLength : chatLength);
