import { type ConversationFacts, findPace, type PaceRules } from "../../../lib/pace/find-pace";
import type { PaceFacts } from "../../../lib/pace/pace-facts";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";

/** Tuesday, 4 March 2025, 10:00 in London: second 0 of every made-up chat. */
export const START = Date.parse("2025-03-04T10:00:00Z");

/** The moment so many seconds into the chat. */
export const second = (count: number) => epochMs(START + count * 1000);

export const LIVE: PaceRules = { channel: "live", targets: FIRST_TARGETS.live, zone: "Europe/London" };
export const MESSAGING: PaceRules = { channel: "messaging", targets: FIRST_TARGETS.messaging, zone: "Europe/London" };

/** Who, how many seconds into the chat, what, and what is special about the row. */
export type Line = readonly [AuthorRole, number | undefined, string, Partial<Message>?];

export const messagesOf = (lines: readonly Line[]): readonly Message[] =>
  lines.map(([role, at, text, more], index) => ({
    id: `m${index}` as MessageId,
    role,
    delivery: "shown",
    time: at === undefined ? { precision: "unknown" } : { at: second(at), precision: "exact" },
    text,
    ...(role === "agent" ? { origin: "here" as const } : {}),
    ...more,
  }));

/** The facts of a chat that was open from second 0 and in which can be written. */
export const paceOf = (lines: readonly Line[], rules = LIVE, more: Partial<ConversationFacts> = {}): PaceFacts =>
  findPace({ messages: messagesOf(lines), signs: [], openedAt: second(0), canWrite: true, ...more }, rules);
