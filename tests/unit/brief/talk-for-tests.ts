import type { Brief } from "../../../lib/brief/brief";
import { makeBrief } from "../../../lib/brief/make-brief";
import { readMessage } from "../../../lib/brief/read-message";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import type { Conversation } from "../../../lib/transcript/transcript";

const ROLES: Readonly<Record<string, AuthorRole>> = { c: "customer", b: "bot", a: "agent", s: "system", n: "note" };

/** Messages from lines like `c: Where is it?`; their ids count from 0, a second apart. */
export const talk = (...lines: readonly string[]): Message[] =>
  lines.map((line, at) => ({
    id: String(at) as MessageId,
    role: ROLES[line.charAt(0)] ?? "unknown",
    delivery: "shown",
    time: { at: epochMs(1_000 * at), precision: "exact" },
    text: line.slice(3),
  }));

export const briefOf = (
  lines: readonly string[],
  about: Pick<Conversation, "customerName" | "currentPage"> = {},
): Brief => makeBrief(about, talk(...lines).map(readMessage));
