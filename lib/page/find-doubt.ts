import type { Message } from "../transcript/message";

/**
 * The newest line nobody knows the writer of, where knowing it would tell whose some lines are and others are not: there are
 * several voices, and more than this line is in its own.
 */
export function findDoubt(
  messages: readonly Message[],
  voiceOf: (message: Message) => string | undefined,
): Message | undefined {
  const lines = new Map<string, number>();
  for (const message of messages) {
    const voice = voiceOf(message);
    if (voice !== undefined) lines.set(voice, (lines.get(voice) ?? 0) + 1);
  }
  if (lines.size < 2) return undefined;
  return messages.findLast((message) => message.role === "unknown" && (lines.get(voiceOf(message) ?? "") ?? 0) > 1);
}
