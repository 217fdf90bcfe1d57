import { durationMs, type EpochMs } from "../transcript/time";
import type { Pace } from "./judge-pace";
import type { PaceFacts } from "./pace-facts";

/**
 * What was judged at `judgedAt`, as it is at `now`, without judging again: until the announced moment only the time that is
 * left runs on. `undefined` where it must be judged anew, as after a system clock was set back.
 */
export function laterPace(facts: PaceFacts, pace: Pace, judgedAt: EpochMs, now: EpochMs): Pace | undefined {
  const { left, changesAt } = pace;
  if (now < judgedAt || judgedAt < facts.from.at || (changesAt !== undefined && now >= changesAt)) return undefined;
  return left === undefined ? pace : { ...pace, left: durationMs(left - (now - judgedAt)) };
}
