import type { ReplyClock } from "../../lib/transcript/reply-clock";
import { ClockRing } from "../ui/clock-ring";
import { useNow } from "../ui/use-now";
import { clockWords } from "./clock-words";

export interface ReplyTimerProps {
  readonly clock: ReplyClock;
  readonly customer: string;
  /** Only the ring, as the rail shows it. */
  readonly small?: boolean;
}

/** How long the customer has been without a sign of life. */
export function ReplyTimer({ clock, customer, small = false }: ReplyTimerProps) {
  const { tone, text, title, detail, share } = clockWords(clock, useNow(), customer);
  return (
    <section className={`timer timer-${tone}`} aria-label="Reply clock" data-tone={tone}>
      <ClockRing tone={tone} text={text} share={share} />
      {small ? (
        <span className="visually-hidden">
          {title} {text}
        </span>
      ) : (
        <div>
          <strong>
            <span className="visually-hidden">{text} </span>
            {title}
          </strong>
          <div className="secondary">{detail}</div>
        </div>
      )}
    </section>
  );
}
