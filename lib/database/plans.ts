import type { PlanId, SendPlan } from "../sending/send-plan";
import type { ConversationKey } from "../transcript/transcript";
import type { Database } from "./database";

export const loadPlan = (db: Database, id: PlanId): Promise<SendPlan | undefined> => db.plans.get(id);

/** The plan bound to this conversation: the one touched last, should there be several. */
export async function loadPlanFor(db: Database, site: string, key: ConversationKey): Promise<SendPlan | undefined> {
  const plans = await db.plans.where({ "target.site": site, "target.key": key }).toArray();
  return plans.sort((a, b) => b.touchedAt - a.touchedAt)[0];
}

export const loadPlans = (db: Database): Promise<SendPlan[]> => db.plans.toArray();

/**
 * Writes a plan only if the stored one still has the revision it was made from (`undefined`: there is none yet), and
 * answers whether it did: a command that was overtaken changes nothing.
 */
export function savePlan(db: Database, plan: SendPlan, from: number | undefined): Promise<boolean> {
  return db.transaction("rw", db.plans, async () => {
    const stored = await db.plans.get(plan.id);
    if (stored?.revision !== from) return false;
    await db.plans.put(plan);
    return true;
  });
}

export async function deletePlan(db: Database, id: PlanId): Promise<void> {
  await db.plans.delete(id);
}
