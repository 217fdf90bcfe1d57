import type { RowFacts } from "../reading/row-facts";
import type { AuthorRole, Message } from "../transcript/message";
import type { EpochMs } from "../transcript/time";

/** What is known of one row of the page. */
export interface Known {
  facts: RowFacts;
  role?: AuthorRole;
  /** The voice it was decided in, with all rows like it. */
  voice?: string;
  message?: Message;
  /** The time its marks tell among its neighbours. */
  placed?: Message["time"];
  /** When we saw it arrive; absent for rows that stood there at the first look. */
  readonly seenAt?: EpochMs;
}

/** Of a row we saw arrive, a clock that shows minutes only, or a rounded age, says less than we do. */
export function timeOf({ facts, placed, seenAt }: Known): Message["time"] {
  const told: Message["time"] | undefined =
    facts.at === undefined ? placed : { at: facts.at, precision: facts.atMinute ? "minute" : "exact" };
  if (told?.at === undefined)
    return seenAt === undefined ? { precision: "unknown" } : { at: seenAt, precision: "seen" };
  const near = seenAt !== undefined && Math.abs(seenAt - told.at) < 90_000;
  return told.precision !== "exact" && near && seenAt !== undefined ? { at: seenAt, precision: "seen" } : told;
}
