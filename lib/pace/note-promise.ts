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
 * What becomes of the promise of a conversation that is on screen: a new time replaces the one before, the answer ends it, and
 * what the agent has put aside stays so. One that was set by hand is ended by the agent alone, or by a time they write
 * afterwards. `undefined` forgets it.
 */
export function notePromise<Kept extends NotedPromise>(
  before: Kept | undefined,
  { owes, promisedFor, from, gone }: PaceFacts,
): Kept | NotedPromise | undefined {
  const due = owes === "update" ? promisedFor : undefined;
  if (before?.chosenAt !== undefined) {
    if (due !== undefined && due !== before.dueAt && from.at > before.chosenAt) return { dueAt: due, done: false };
    return before.done && owes === "customer" ? undefined : before;
  }
  // The customer asks again, or the chat was closed: the promise still stands.
  if (due === undefined) return before && (owes === "reply" || gone) ? before : undefined;
  return before?.dueAt === due ? before : { dueAt: due, done: false };
}
