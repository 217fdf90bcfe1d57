import type { Message, Origin } from "./message";
import { preciseTime } from "./precise-time";
import { epochMs } from "./time";

/** One line we know something of that a reloaded page cannot tell: a salted hash of its id, never its text. */
export interface RememberedLine {
  readonly hash: string;
  readonly origin?: Origin;
  /** Milliseconds since 1970 at which it was first seen, for lines without a time of their own. */
  readonly seenAt?: number;
}

/** As many lines as are kept of one conversation. */
const KEPT = 200;

const knowable = (message: Message): boolean =>
  message.time.precision === "seen" || (message.origin !== undefined && message.origin !== "unknown");

/** What is worth remembering of these messages, newest last; `hash` makes an id unreadable. */
export function rememberLines(messages: readonly Message[], hash: (id: string) => string): RememberedLine[] {
  return messages
    .filter(knowable)
    .slice(-KEPT)
    .map((message) => ({
      hash: hash(message.id),
      ...(message.origin && message.origin !== "unknown" ? { origin: message.origin } : {}),
      ...(message.time.precision === "seen" && message.time.at !== undefined ? { seenAt: message.time.at } : {}),
    }));
}

/** Gives messages back their origin and first-seen time, where the page no longer knows them. */
export function recallLines(
  messages: readonly Message[],
  lines: readonly RememberedLine[],
  hash: (id: string) => string,
): readonly Message[] {
  if (lines.length === 0) return messages;
  const known = new Map(lines.map((line) => [line.hash, line]));
  return messages.map((message) => {
    const line = known.get(hash(message.id));
    if (!line) return message;
    // Another tab on the same chat does not know what was sent from this one.
    const isBetter = message.origin === "unknown" || (message.origin === "elsewhere" && line.origin === "here");
    const origin = isBetter && line.origin ? { origin: line.origin } : {};
    const seen =
      line.seenAt === undefined
        ? message.time
        : preciseTime(message.time, { at: epochMs(line.seenAt), precision: "seen" });
    return { ...message, ...origin, time: seen };
  });
}
