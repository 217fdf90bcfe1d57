import { isFinished } from "../../lib/sending/is-finished";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { EpochMs } from "../../lib/transcript/time";
import type { PlanStore } from "./plan-desk";

/** A plan with all its chunks sent or skipped goes after ten minutes, any other after a day. */
const FINISHED_FOR = 10 * 60_000;
const UNTOUCHED_FOR = 24 * 3600_000;

const isOld = (plan: SendPlan, now: EpochMs): boolean =>
  now - plan.touchedAt > (isFinished(plan) ? FINISHED_FOR : UNTOUCHED_FOR);

/** The same plans without those whose time is over, should they not be erased yet: none of them comes back on screen. */
export const withoutOld = (store: PlanStore, now: () => EpochMs): PlanStore => ({
  ...store,
  async loadFor(site, key) {
    const plan = await store.loadFor(site, key);
    return plan && !isOld(plan, now()) ? plan : undefined;
  },
});

/** Erases plans whose time is over (see `lib/database/retention.md`). */
export async function eraseOldPlans(store: PlanStore, now: EpochMs): Promise<void> {
  for (const plan of await store.loadAll()) if (isOld(plan, now)) await store.remove(plan.id);
}
