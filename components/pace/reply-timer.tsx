import type { PaceFacts } from "../../lib/pace/pace-facts";
import { ClockRing } from "../ui/clock-ring";
import { useNow } from "../ui/use-now";
import { clockWords } from "./clock-words";

export interface ReplyTimerProps {
  readonly pace: PaceFacts | undefined;
  readonly customer: string;
  /** Only the ring, as the rail shows it. */
  readonly small?: boolean;
}

/** What is owed in this conversation, and how long the customer has waited. */
export function ReplyTimer({ pace, customer, small = false }: ReplyTimerProps) {
  const { tone, text, title, detail, share } = clockWords(pace, useNow(), customer);
  const ring = <ClockRing tone={tone} text={text} share={share} />;
  if (small) {
    // It stands within a button, and is part of its name.
    return (
      <span className={`timer timer-${tone}`} data-tone={tone}>
        {ring}
        <span className="visually-hidden">
          {title} {text}
        </span>
      </span>
    );
  }
  return (
    <section className={`timer timer-${tone}`} aria-label="Reply clock" data-tone={tone}>
      {ring}
      <div>
        <strong>
          <span className="visually-hidden">{text} </span>
          {title}
        </strong>
        <div className="secondary">{detail}</div>
      </div>
    </section>
  );
}
