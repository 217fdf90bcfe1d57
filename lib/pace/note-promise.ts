import type { EpochMs } from "../transcript/time";
import type { PaceFacts } from "./pace-facts";

/** A promise to be back by some time, as far as it matters here. */
export interface NotedPromise {
  readonly dueAt: EpochMs;
  /** The agent said that it is kept, or no longer wanted. */
  readonly done: boolean;
}

/**
 * What becomes of the promise of a conversation that is on screen: a new time replaces the one before, the answer ends it, and
 * what the agent has put aside stays so. `undefined` forgets it.
 */
export function notePromise<Kept extends NotedPromise>(
  before: Kept | undefined,
  { owes, promisedFor, gone }: PaceFacts,
): Kept | NotedPromise | undefined {
  const due = owes === "update" ? promisedFor : undefined;
  // The customer asks again, or the chat was closed: the promise still stands.
  if (due === undefined) return before && (owes === "reply" || gone) ? before : undefined;
  return before?.dueAt === due ? before : { dueAt: due, done: false };
}
