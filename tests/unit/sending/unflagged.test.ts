import { describe, expect, test } from "vitest";
import { advancePlan } from "../../../lib/sending/advance-plan";
import type { PlanEdit } from "../../../lib/sending/plan-edit";
import type { ChunkId, SendPlan } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import { counter, makePlan } from "./plan-for-tests";

const next = counter("n");
const c1 = "c1" as ChunkId;
const c2 = "c2" as ChunkId;

const edited = (plan: SendPlan, ...edits: readonly PlanEdit[]): SendPlan =>
  edits.reduce((now, edit) => {
    const step = advancePlan(now, { kind: "edit", edit, newChunkId: () => next() as ChunkId }, epochMs(0));
    return "plan" in step ? step.plan : now;
  }, plan);
const flags = (plan: SendPlan) => plan.chunks.map(({ unflagged }) => unflagged);
const both = () => makePlan(["One moment, please.", "Your parcel left our house."]);

describe("what a person unflagged is what they read", () => {
  test("so a chunk merged with another stays unflagged only where that one is, too", () => {
    expect(flags(edited(both(), { kind: "unflag", chunkId: c1 }, { kind: "merge-next", chunkId: c1 }))).toEqual([
      false,
    ]);
    expect(flags(edited(both(), { kind: "unflag", chunkId: c2 }, { kind: "merge-next", chunkId: c1 }))).toEqual([
      false,
    ]);
    const all = edited(both(), { kind: "unflag", chunkId: c1 }, { kind: "unflag", chunkId: c2 });
    expect(flags(edited(all, { kind: "merge-next", chunkId: c1 }))).toEqual([true]);
  });

  test("both halves of a chunk that is split stay unflagged, but not with other words in it", () => {
    const plan = edited(both(), { kind: "unflag", chunkId: c2 });
    expect(flags(edited(plan, { kind: "split", chunkId: c2, at: 12 }))).toEqual([false, true, true]);
    const text = "Your parcel left our house today.";
    expect(flags(edited(plan, { kind: "split", chunkId: c2, at: 12, text }))).toEqual([false, false, false]);
  });

  test("and what is undone is as it was", () => {
    const plan = edited(both(), { kind: "unflag", chunkId: c1 });
    expect(edited(plan, { kind: "merge-next", chunkId: c1 }, { kind: "undo" }).chunks).toEqual(plan.chunks);
    const split = { kind: "split", chunkId: c1, at: 4, text: "Two moments, please." } as const;
    expect(edited(plan, split, { kind: "undo" }).chunks).toEqual(plan.chunks);
  });
});
