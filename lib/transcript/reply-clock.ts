import type { Message } from "./message";
import { type DurationMs, type EpochMs, epochMs } from "./time";
import type { Transcript } from "./transcript";

/**
 * The facts of the countdown, free of the present: a view adds its own `now`, so that a slept tab, a dead worker and a
 * second tab all show the same second.
 */
export type ReplyClock =
  | { readonly kind: "none" }
  | { readonly kind: "settled"; readonly since?: EpochMs; readonly atLeast: boolean }
  | {
      readonly kind: "owed";
      /** Counted from here: the last agent reply, else the moment the conversation was opened. */
      readonly from: EpochMs;
      readonly dueAt: EpochMs;
      /** When the first unanswered customer message came. */
      readonly waitingSince: EpochMs;
      /** The time is not exact: say "at least". */
      readonly atLeast: boolean;
      readonly firstResponse: boolean;
    };

/** What a view paints: `seconds` are left when positive, overdue when negative, elapsed when `neutral`. */
export interface ClockFace {
  readonly tone: "none" | "neutral" | "green" | "amber" | "red";
  readonly seconds: number;
  readonly atLeast: boolean;
}

/** With this many milliseconds left the clock turns amber. */
const AMBER = 15_000;

/** A reply of a person of ours. What stands under our name but was not sent from here says nothing new to the customer. */
const isReply = ({ role, delivery, origin }: Message): boolean =>
  role === "agent" && delivery === "shown" && origin !== "elsewhere";

const isExact = ({ time }: Message): boolean => time.precision === "exact" || time.precision === "seen";

/** The row's own time, else the last known one before it: it cannot be earlier. */
function timeAt(messages: readonly Message[], index: number): EpochMs | undefined {
  for (let at = index; at >= 0; at--) {
    const time = messages[at]?.time.at;
    if (time !== undefined) return time;
  }
  return undefined;
}

/**
 * What the customer is owed, from the transcript alone: counted from the last agent reply, else from the moment the
 * conversation was opened. A bot's line, a note, a failed line and one sent elsewhere do not restart it.
 */
export function findReplyClock(transcript: Transcript | undefined, target: DurationMs): ReplyClock {
  if (!transcript) return { kind: "none" };
  const { messages, openedAt } = transcript;
  const replied = messages.findLastIndex(isReply);
  const asked = messages.findIndex(
    ({ role, delivery }, index) => index > replied && role === "customer" && delivery === "shown",
  );
  const reply = messages[replied];
  const repliedAt = timeAt(messages, replied);
  const vague = reply !== undefined && !isExact(reply);
  if (asked === -1) {
    return { kind: "settled", ...(repliedAt === undefined ? {} : { since: repliedAt }), atLeast: vague };
  }
  const question = messages[asked];
  const waitingSince = timeAt(messages, asked) ?? openedAt;
  const from = reply ? (repliedAt ?? waitingSince) : openedAt;
  return {
    kind: "owed",
    from,
    dueAt: epochMs(from + target),
    waitingSince,
    atLeast: reply ? vague : question !== undefined && !isExact(question),
    firstResponse: reply === undefined,
  };
}

/** The clock at `now`; a system clock that was set back counts as no time passed. */
export function judgeClock(clock: ReplyClock, now: EpochMs, amber: number = AMBER): ClockFace {
  switch (clock.kind) {
    case "none":
      return { tone: "none", seconds: 0, atLeast: false };
    case "settled":
      if (clock.since === undefined) return { tone: "none", seconds: 0, atLeast: false };
      return { tone: "neutral", seconds: Math.floor(Math.max(0, now - clock.since) / 1000), atLeast: clock.atLeast };
    case "owed": {
      const left = Math.min(clock.dueAt - now, clock.dueAt - clock.from);
      const tone = left <= 0 ? "red" : left <= amber ? "amber" : "green";
      return { tone, seconds: Math.ceil(left / 1000), atLeast: clock.atLeast };
    }
  }
}
