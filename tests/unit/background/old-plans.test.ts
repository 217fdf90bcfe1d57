import { expect, test } from "vitest";
import { eraseOldPlans, withoutOld } from "../../../entrypoints/background/old-plans";
import type { PlanStore } from "../../../entrypoints/background/plan-desk";
import { Database } from "../../../lib/database/database";
import { deletePlan, loadPlan, loadPlanFor, loadPlans, savePlan } from "../../../lib/database/plans";
import type { PlanId } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import { makePlan } from "../sending/plan-for-tests";

test("a finished plan goes after ten minutes, any other after a day, and not before", async () => {
  const db = new Database("old-plans");
  const store = {
    load: (id: PlanId) => loadPlan(db, id),
    loadFor: () => loadPlanFor(db, "", "" as never),
    loadAll: () => loadPlans(db),
    save: (plan: Parameters<typeof savePlan>[1], from: number | undefined) => savePlan(db, plan, from),
    remove: (id: PlanId) => deletePlan(db, id),
  };
  const open = makePlan(["one"]);
  const [chunk] = open.chunks;
  if (!chunk) throw new Error("no chunk");
  const done = {
    ...open,
    id: "done" as PlanId,
    chunks: [{ ...chunk, state: { kind: "skipped", why: "person" } as const }],
  };
  await savePlan(db, open, undefined);
  await savePlan(db, done, undefined);
  const left = async (minutes: number) => {
    await eraseOldPlans(store, epochMs(open.touchedAt + minutes * 60_000));
    return (await loadPlans(db)).map(({ id }) => String(id)).sort();
  };
  expect(await left(9)).toEqual(["done", String(open.id)].sort());
  expect(await left(11)).toEqual([String(open.id)]);
  expect(await left(24 * 60 - 1)).toEqual([String(open.id)]);
  expect(await left(24 * 60 + 1)).toEqual([]);
});

test("a plan whose time is over does not come back, also before it is erased", async () => {
  const plan = makePlan(["one"]);
  const minutes = (count: number) => epochMs(plan.touchedAt + count * 60_000);
  const found = { loadFor: async () => plan } as unknown as PlanStore;
  const { site, key } = plan.target;
  expect(await withoutOld(found, () => minutes(24 * 60 - 1)).loadFor(site, key)).toBe(plan);
  expect(await withoutOld(found, () => minutes(24 * 60 + 1)).loadFor(site, key)).toBeUndefined();
});
