import type { DurationMs, EpochMs } from "../transcript/time";
import type { OperatingHours } from "./operating-hours";
import type { PaceChannel } from "./targets";

/** A moment, and whether it is only about then: the page tells minutes, or "2m ago", or nothing. */
export interface Moment {
  readonly at: EpochMs;
  readonly approximate: boolean;
}

/** Who owes what next. `customer`: it is the customer's turn; `nothing`: nobody has said a word. */
export type Owed = "nothing" | "acceptance" | "first-response" | "reply" | "update" | "customer";

/** Why a conversation is over: the desk says so, the customer went, or the desk shows it no longer. */
export type GoneWhy = LeftWhy | "customer-left";
/** Why a conversation is in no list any more: it was resolved, or the desk took it away by itself. */
export type LeftWhy = "closed" | "vanished";

/** A specialist was asked about what the customer wrote: times alone, no words. */
export interface AskedSpecialist {
  readonly askedAt: EpochMs;
  /** The first customer line that was open then: a later one is another question. */
  readonly about: EpochMs;
  /** The agent has what they wanted, or wants no specialist here. */
  readonly over?: true;
}

/**
 * Everything a conversation's clocks are made of, free of the present: plain data that is gathered anew from the transcript
 * at every change, so that a slept tab, a dead worker and a second view all show the same second.
 */
export interface PaceFacts {
  readonly owes: Owed;
  readonly channel: PaceChannel;
  /** When this came about: the customer's first open line, the agent's last word, the opening. */
  readonly since: EpochMs;
  /** The countdown starts here and runs for `span`; outside operating hours it rests. */
  readonly from: Moment;
  readonly span: DurationMs;
  /** The agent named a time: it takes the place of the countdown's end. */
  readonly promisedFor?: EpochMs;
  /** The first customer line that no person has answered; a holding line is no answer. */
  readonly waiting?: Moment;
  /** The last line of a person of ours. */
  readonly replied?: Moment;
  /** The last line of our side, bots too. */
  readonly ownSide?: Moment;
  /** The first customer line that nobody answered, not even a bot. */
  readonly unanswered?: Moment;
  /** Since when the agent looks for what is open, and how long before a specialist is offered. */
  readonly search?: { readonly from: Moment; readonly span: DurationMs };
  /** A specialist was asked about what is open, and may take `span`. */
  readonly specialist?: { readonly askedAt: EpochMs; readonly span: DurationMs; readonly over?: true };
  /** How often the agent has written into the customer's silence. */
  readonly checkIns: number;
  /** The agent's last line may be the answer: it neither asks, nor puts off, nor is a mere goodbye. */
  readonly answered: boolean;
  /** The agent took leave: nobody is asked whether they are still there. */
  readonly farewell: boolean;
  /** The customer, or a colleague, is writing just now: the nudge waits. */
  readonly typing: boolean;
  /** The agent wants no nudge and no alarm in this conversation. */
  readonly snoozed?: true;
  readonly hours?: OperatingHours;
  readonly awaySince?: EpochMs;
  readonly gone?: { readonly why: GoneWhy; readonly at: EpochMs };
}
