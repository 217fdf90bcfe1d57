// Whose turn it is, from the lines alone: the last word of a person of ours, what the customer said since, and whether the
// answer is still owed.
import type { Message } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import { isFarewell, isGoodbye, isNod } from "./customer-words";
import { isHoldingLine } from "./is-holding-line";
import type { Moment } from "./pace-facts";

/** A line of a person of ours. What stands under our name but was not sent from here says nothing new to the customer. */
const isPersonal = ({ role, delivery, origin }: Message): boolean =>
  role === "agent" && delivery === "shown" && origin !== "elsewhere";
const isCustomer = ({ role, delivery }: Message): boolean => role === "customer" && delivery === "shown";
const isOwnSide = ({ role, delivery }: Message): boolean =>
  (role === "agent" || role === "bot") && delivery === "shown";
const hasWords = ({ text }: Message): boolean => /[\p{L}\p{N}]/u.test(text);

const isExact = ({ time }: Message): boolean => time.precision === "exact" || time.precision === "seen";

/** When a row came: its own time, else the last known one before it, since it cannot be earlier. */
export function momentOf(messages: readonly Message[], index: number): Moment | undefined {
  const row = messages[index];
  if (!row) return undefined;
  for (let at = index; at >= 0; at--) {
    const time: EpochMs | undefined = messages[at]?.time.at;
    if (time !== undefined) return { at: time, approximate: at !== index || !isExact(row) };
  }
  return undefined;
}

/** Rows are named by their index. */
export interface Turns {
  /** The last line of a person of ours; -1 without one. */
  readonly replied: number;
  /** That line leaves the answer owed. */
  readonly holds: boolean;
  /** The lines of ours that leave it owed since the last one that did not, newest first. */
  readonly holding: readonly number[];
  /** The first line since then that wants an answer: a nod behind a holding line wants none, nor a goodbye behind ours. */
  readonly asked: number;
  /** The first customer line that was not answered, holding lines aside. -1 without one. */
  readonly waiting: number;
  readonly ownSide: number;
  readonly unanswered: number;
  /** The lines of persons of ours since the customer's last one. */
  readonly silentRun: readonly number[];
}

const firstFrom = (messages: readonly Message[], from: number, is: (one: Message) => boolean): number => {
  const found = messages.slice(from).findIndex(is);
  return found === -1 ? -1 : found + from;
};

/** Reads backwards no further than it must: texts are looked at only where they decide. */
export function findTurns(messages: readonly Message[]): Turns {
  const replied = messages.findLastIndex(isPersonal);
  const ownSide = messages.findLastIndex(isOwnSide);
  const lastCustomer = messages.findLastIndex(isCustomer);
  const spoke = messages.findLastIndex((one, at) => at <= replied && isPersonal(one) && hasWords(one));
  const holdsAt = (at: number) => isHoldingLine(messages[at]?.text ?? "");
  const holds = spoke !== -1 && holdsAt(spoke);
  const parts = spoke !== -1 && isFarewell(messages[spoke]?.text ?? "");
  const owesNothing = ({ text }: Message) => (holds && isNod(text)) || (parts && isGoodbye(text));
  const asked = firstFrom(messages, replied + 1, (one) => isCustomer(one) && !owesNothing(one));
  let answered = replied;
  const holding: number[] = [];
  while (holds && answered !== -1 && (holdsAt(answered) || !hasWords(messages[answered] as Message))) {
    holding.push(answered);
    answered = messages.findLastIndex((one, at) => at < answered && isPersonal(one));
  }
  return {
    replied,
    holds,
    holding,
    asked,
    waiting: asked === -1 && !holds ? -1 : firstFrom(messages, answered + 1, isCustomer),
    ownSide,
    unanswered: firstFrom(messages, ownSide + 1, isCustomer),
    silentRun: messages.flatMap((one, at) => (at > lastCustomer && isPersonal(one) ? [at] : [])),
  };
}
