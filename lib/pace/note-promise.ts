import type { EpochMs } from "../transcript/time";
import type { PaceFacts } from "./pace-facts";

/** A promise to be back by some time, as far as it matters here. */
export interface NotedPromise {
  readonly dueAt: EpochMs;
  /** When the agent set the time by hand; absent where it was read in what they wrote. */
  readonly chosenAt?: EpochMs;
  /** The agent said that it is kept, or no longer wanted. */
  readonly done: boolean;
}

/**
 * What becomes of the promise of a conversation that is on screen: a new time replaces the one before, and what the agent has
 * put aside stays so. Else it stands until the agent closes it, whatever is said before it is due: the next words of a plan
 * are seldom what was promised. From then on a line that is more than a holding line, a question or a goodbye is the answer.
 * One that was set by hand is ended by the agent alone, or by a time they write afterwards. `undefined` forgets it.
 */
export function notePromise<Kept extends NotedPromise>(
  before: Kept | undefined,
  { owes, promisedFor, from, answered, gone }: PaceFacts,
): Kept | NotedPromise | undefined {
  const due = owes === "update" ? promisedFor : undefined;
  if (before?.chosenAt !== undefined) {
    if (due !== undefined && due !== before.dueAt && from.at > before.chosenAt) return { dueAt: due, done: false };
    return before.done && owes === "customer" ? undefined : before;
  }
  if (due !== undefined) return before?.dueAt === due ? before : { dueAt: due, done: false };
  if (!before || owes !== "customer" || gone) return before;
  const isKept = answered && from.at >= before.dueAt;
  return isKept || before.done ? undefined : before;
}
