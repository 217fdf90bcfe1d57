import type { Standing } from "../../lib/pace/chat-order";
import { spanWords } from "../../lib/pace/span-words";
import { durationMs, type EpochMs } from "../../lib/transcript/time";
import type { ChatRow } from "../../lib/wire/pace-messages";
import { clockWords } from "./clock-words";
import { specialistWords } from "./specialist-words";

/** One line of the board: a mark beside the colour, the state with its seconds, and what else is known. */
export interface ChatWords {
  readonly mark: string;
  readonly tone: string;
  readonly name: string;
  readonly state: string;
  /** Where it is no longer on screen: since when. */
  readonly seen?: string;
}

const MARKS = { none: "–", neutral: "○", green: "●", amber: "▲", red: "■" } as const;

/** How one chat stands at `now`, in words. */
export function chatWords({ chat, pace }: Standing<ChatRow>, now: EpochMs): ChatWords {
  const name = chat.customerName ?? "A customer";
  const { title, text, tone } = clockWords(chat.pace, now, name, pace);
  const seen = chat.leftAt === undefined ? undefined : spanWords(durationMs(Math.max(0, now - chat.leftAt)));
  const { clock } = specialistWords(chat.pace, now, pace);
  return {
    mark: pace.alarm ? "‼" : MARKS[tone],
    tone,
    name,
    state: `${text === "–" ? title : `${title} ${text}`}${clock === undefined ? "" : ` · specialist ${clock}`}`,
    ...(seen === undefined ? {} : { seen: `last seen ${seen} ago` }),
  };
}
