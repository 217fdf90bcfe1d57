import { expect, test } from "vitest";
import { createDiscardedPlans } from "../../../entrypoints/background/discarded-plans";
import type { PlanId } from "../../../lib/sending/send-plan";
import { makePlan } from "../sending/plan-for-tests";
import { memoryStore } from "./store-for-tests";

test("plans put away at once are all there, without what undo needs", async () => {
  const discarded = createDiscardedPlans(memoryStore(), () => undefined);
  const plan = makePlan(["One."]);
  const others = ["a", "b"].map((id) => ({ ...plan, id: id as PlanId, past: [plan.chunks] }));
  await Promise.all(others.map(discarded.keep));
  expect(await discarded.find(plan.target)).toMatchObject({ id: "b", past: [] });
  await discarded.forget("b" as PlanId);
  expect(await discarded.find(plan.target)).toMatchObject({ id: "a" });
});
