import type { Message } from "../transcript/message";
import type { Source } from "./brief";

/** Where a message stands and whose it is. */
export const sourceOf = ({ id, role, origin, author, time }: Message): Source => ({
  messageId: id,
  role,
  ...(role === "bot" || (role === "agent" && origin === "elsewhere") ? { automatic: true } : {}),
  ...(author === undefined ? {} : { author }),
  ...(time.at === undefined ? {} : { at: time.at }),
});
