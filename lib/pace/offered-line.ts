import type { EpochMs } from "../transcript/time";
import { judgePace } from "./judge-pace";
import type { PaceFacts } from "./pace-facts";

/** The next line for each silence; without one, all are used up. */
export interface OfferedLines {
  readonly hold?: string;
  /** Takes the chat over: what to begin with, by what was said before. */
  readonly greeting?: string;
  /** A specialist was asked, and has not answered in time. */
  readonly further?: string;
  readonly checkIn?: string;
  readonly closing?: string;
  readonly outOfHours?: string;
}

/**
 * The line that fits what is offered at `now`, as far as there is one; a holding line also before it is offered, and as the
 * first word of a person the greeting that fits.
 */
export function offeredLine(pace: PaceFacts | undefined, lines: OfferedLines, now: EpochMs): string | undefined {
  const { offer, state } = judgePace(pace, now);
  if (offer === "further") return lines.further;
  if (offer === "check-in") return lines.checkIn;
  if (offer === "closing") return lines.closing;
  if (offer === "out-of-hours") return lines.outOfHours;
  if (state === "first-response-due" && lines.greeting !== undefined) return lines.greeting;
  return state === "first-response-due" || state === "reply-due" || state === "update-due" ? lines.hold : undefined;
}
