import type { SendPlan } from "./send-plan";
import { unsentCount } from "./unsent-count";

/** Nothing waits, is on its way or is in doubt. */
export const isFinished = (plan: SendPlan): boolean => unsentCount(plan) === 0;
