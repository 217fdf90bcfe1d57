import type { EpochMs } from "./time";

/**
 * The facts of the countdown, free of the present: a view adds its own `now`, so that a slept tab, a dead worker and a
 * second tab all show the same second.
 */
export type ReplyClock =
  | { readonly kind: "none" }
  | { readonly kind: "settled"; readonly since?: EpochMs; readonly atLeast: boolean }
  | {
      readonly kind: "owed";
      /** Counted from here: the last agent reply, else the moment the conversation was opened. */
      readonly from: EpochMs;
      readonly dueAt: EpochMs;
      /** When the first unanswered customer message came. */
      readonly waitingSince: EpochMs;
      /** The time is not exact: say "at least". */
      readonly atLeast: boolean;
      readonly firstResponse: boolean;
    };
