// The part of the state machine that asks for help: when a specialist is offered, and when one who was asked is late.
import type { EpochMs } from "../transcript/time";
import { addOpenTime } from "./operating-hours";
import type { PaceFacts } from "./pace-facts";

/** Whether a specialist is offered, was asked, or has taken longer than they may. */
export type SpecialistState = "none" | "offered" | "asked" | "late";

/** How it stands with a specialist, and the moment at which that is next different. */
export interface SpecialistPace {
  readonly specialist: SpecialistState;
  /** By when a specialist who was asked is to answer. */
  readonly specialistDueAt?: EpochMs;
  readonly next?: EpochMs;
}

const NONE: SpecialistPace = { specialist: "none" };

/** `held`: somebody is writing, or the agent asked for quiet, so that nothing is offered. */
export function judgeSpecialist({ search, specialist, hours }: PaceFacts, held: boolean, now: EpochMs): SpecialistPace {
  if (specialist && !specialist.over) {
    const due = addOpenTime(hours, specialist.askedAt, specialist.span);
    if (due === undefined) return { specialist: "asked" };
    return now < due
      ? { specialist: "asked", specialistDueAt: due, next: due }
      : { specialist: "late", specialistDueAt: due };
  }
  const offeredAt = search && !specialist && !held ? addOpenTime(hours, search.from.at, search.span) : undefined;
  if (offeredAt === undefined) return NONE;
  return now < offeredAt ? { ...NONE, next: offeredAt } : { specialist: "offered" };
}
