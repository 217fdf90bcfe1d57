import { judgePace, type Offer } from "../../lib/pace/judge-pace";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { epochMs } from "../../lib/transcript/time";
import type { OfferedLines } from "../../lib/wire/pace-messages";
import { useNow } from "../ui/use-now";

export interface NudgeLineProps {
  readonly pace: PaceFacts | undefined;
  readonly lines: OfferedLines;
  readonly alt: string;
  /** Puts the line into the plan, as the next chunk. */
  readonly onTake: (text: string) => void;
  readonly onSnooze: (on: boolean) => void;
}

const WHY: Readonly<Record<Exclude<Offer, "none">, string>> = {
  hold: "A word in between?",
  "hold-now": "Say where things stand:",
  "check-in": "It has been quiet. A gentle check-in:",
  closing: "Still no answer. A closing line:",
  "out-of-hours": "Nobody is expected to answer now. To say so:",
};

/** The line that fits what is offered at `now` (milliseconds since 1970), as far as there is one. */
export function offeredLine(pace: PaceFacts | undefined, lines: OfferedLines, now: number): string | undefined {
  const { offer, state } = judgePace(pace, epochMs(now));
  if (offer === "check-in") return lines.checkIn;
  if (offer === "closing") return lines.closing;
  if (offer === "out-of-hours") return lines.outOfHours;
  return state === "first-response-due" || state === "reply-due" || state === "update-due" ? lines.hold : undefined;
}

/** At most one line that helps to fill a silence; nothing of it is sent by itself. */
export function NudgeLine({ pace, lines, alt, onTake, onSnooze }: NudgeLineProps) {
  const now = useNow();
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
  const { offer } = judgePace(pace, epochMs(now));
  if (offer === "none") return null;
  const line = offeredLine(pace, lines, now);
  return (
    <div className="nudge holding" role="status">
      <span className="secondary">{WHY[offer]}</span>
      {line === undefined ? (
        <span>The customer has read every prepared line. Write one in your own words.</span>
      ) : (
        <q>{line}</q>
      )}
      <span className="row">
        {line !== undefined && (
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
