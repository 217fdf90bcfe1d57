import type { SendPlan } from "../../lib/sending/send-plan";
import type { KeyStore } from "../../lib/wire/panel-key";

/** Discarded plans kept for undo, newest last, until the browser closes. */
const KEPT = 10;

const isPlan = (value: unknown): value is SendPlan =>
  typeof value === "object" && value !== null && "chunks" in value && "target" in value;

export function createDiscardedPlans(store: KeyStore) {
  const load = async (): Promise<SendPlan[]> => {
    const value = await store.load("discarded-plans");
    return Array.isArray(value) ? value.filter(isPlan) : [];
  };
  return {
    async keep(plan: SendPlan): Promise<void> {
      const others = (await load()).filter(({ id }) => id !== plan.id);
      await store.save("discarded-plans", [...others, plan].slice(-KEPT));
    },
    async take(target: Pick<SendPlan["target"], "site" | "key">): Promise<SendPlan | undefined> {
      const plans = await load();
      const found = plans.findLast((plan) => plan.target.site === target.site && plan.target.key === target.key);
      await store.save(
        "discarded-plans",
        plans.filter((plan) => plan !== found),
      );
      return found;
    },
  };
}
