import { judgePace, type Offer } from "../../lib/pace/judge-pace";
import { type OfferedLines, offeredLine } from "../../lib/pace/offered-line";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { epochMs } from "../../lib/transcript/time";
import { useNow } from "../ui/use-now";

export interface NudgeLineProps {
  readonly pace: PaceFacts | undefined;
  readonly lines: OfferedLines;
  /** What waits in the plan already. */
  readonly waiting: readonly string[];
  readonly alt: string;
  /** Puts the line into the plan, as the next chunk. */
  readonly onTake: (text: string) => void;
  readonly onSnooze: (on: boolean) => void;
}

const WHY: Readonly<Record<Exclude<Offer, "none">, string>> = {
  hold: "A word in between?",
  "hold-now": "Say where things stand:",
  further: "The specialist has not answered. To say that you go on:",
  "check-in": "It has been quiet. A gentle check-in:",
  closing: "Still no answer. A closing line:",
  "out-of-hours": "Nobody is expected to answer now. To say so:",
};

const GREET = "Nobody has said hello yet:";

/** At most one line that helps to fill a silence; nothing of it is sent by itself. */
export function NudgeLine({ pace, lines, waiting, alt, onTake, onSnooze }: NudgeLineProps) {
  const now = epochMs(useNow());
  if (pace?.snoozed) {
    return (
      <p className="nudge">
        Nudges are snoozed in this chat.
        <button type="button" className="quiet" onClick={() => onSnooze(false)}>
          Nudge me again
        </button>
      </p>
    );
  }
  const { offer } = judgePace(pace, now);
  if (offer === "none") return null;
  const line = offeredLine(pace, lines, now);
  const taken = line !== undefined && waiting.includes(line);
  return (
    <div className="nudge holding" role="status">
      <span className="secondary">{line !== undefined && line === lines.greeting ? GREET : WHY[offer]}</span>
      {line === undefined ? (
        <span>The customer has read every prepared line. Write one in your own words.</span>
      ) : (
        <q>{line}</q>
      )}
      <span className="row">
        {taken && <span className="secondary">It is in your plan.</span>}
        {line !== undefined && !taken && (
          <button type="button" onClick={() => onTake(line)}>
            Take it <kbd>{alt} H</kbd>
          </button>
        )}
        <button type="button" className="quiet" onClick={() => onSnooze(true)}>
          Snooze in this chat
        </button>
      </span>
    </div>
  );
}
