// Plans that were discarded or replaced, kept for undo until the browser closes.

import { createTurns } from "../../lib/browser/in-turn";
import type { PlanId, PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import { unsentCount } from "../../lib/sending/unsent-count";
import type { KeyStore } from "../../lib/wire/panel-key";

/** As many as are kept, newest last. */
const KEPT = 10;

const isPlan = (value: unknown): value is SendPlan =>
  typeof value === "object" && value !== null && "chunks" in value && "target" in value;

export function createDiscardedPlans(store: KeyStore, changed: () => void) {
  const load = async (): Promise<SendPlan[]> => {
    const value = await store.load("discarded-plans");
    return Array.isArray(value) ? value.filter(isPlan) : [];
  };
  async function save(plans: readonly SendPlan[]): Promise<void> {
    await store.save("discarded-plans", plans.slice(-KEPT));
    changed();
  }
  // One after the other: two plans put away at once must not write over each other.
  const inTurn = createTurns();
  return {
    /**
     * A plan with nothing left to send is not worth a way back. What undo needs is left out: up to twenty times the plan, in a
     * storage that is small.
     */
    keep: (plan: SendPlan): Promise<void> =>
      inTurn(async () => {
        if (unsentCount(plan) === 0) return;
        await save([...(await load()).filter(({ id }) => id !== plan.id), { ...plan, past: [] }]);
      }),
    forget: (id: PlanId): Promise<void> =>
      inTurn(async () => {
        const plans = await load();
        if (plans.some((plan) => plan.id === id)) await save(plans.filter((plan) => plan.id !== id));
      }),
    /** The newest of this conversation. */
    async find({ site, key }: Pick<PlanTarget, "site" | "key">): Promise<SendPlan | undefined> {
      return (await load()).findLast(({ target }) => target.site === site && target.key === key);
    },
  };
}

export type DiscardedPlans = ReturnType<typeof createDiscardedPlans>;
