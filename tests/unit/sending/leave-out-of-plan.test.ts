import { describe, expect, test } from "vitest";
import type { MacroId } from "../../../lib/macros/macro";
import { advancePlan } from "../../../lib/sending/advance-plan";
import { leavingChoices } from "../../../lib/sending/leave-out-of-plan";
import { planChunks } from "../../../lib/sending/plan-chunks";
import type { PlanEdit } from "../../../lib/sending/plan-edit";
import type { ChunkId, SendPlan } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import { makePlan } from "./plan-for-tests";

const READY = "The kayak is ready.";
const SIGNED = `${READY}\n\nKind regards,\nInes`;
const NOTICE = "Please do not reply to this email.";
const OF_A = "a" as MacroId;
const OF_B = "b" as MacroId;

let count = 0;
const newChunkId = () => `new-${++count}` as ChunkId;

const edited = (plan: SendPlan, edit: PlanEdit): SendPlan | undefined => {
  const step = advancePlan(plan, { kind: "edit", edit, newChunkId }, epochMs(2));
  return "plan" in step ? step.plan : undefined;
};
const shape = (plan: SendPlan | undefined) =>
  plan?.chunks.map(({ text, state }) => [state.kind === "skipped" ? state.why : state.kind, text]);
const of = (plan: SendPlan, ...macros: readonly (MacroId | undefined)[]): SendPlan => ({
  ...plan,
  chunks: plan.chunks.map((chunk, at) => ({ ...chunk, ...(macros[at] ? { macroId: macros[at] } : {}) })),
});
const first = "c1" as ChunkId;

describe("leaving out", () => {
  test("parts every chunk of that macro, keeps what is left out in the plan, and is undone by one key", () => {
    const plan = of(makePlan([SIGNED, READY, `${NOTICE}\n\n${READY}`, NOTICE, SIGNED]), OF_A, OF_A, OF_A, OF_A, OF_B);
    const out = edited(plan, { kind: "leave-out", chunkId: first });
    expect(shape(out)).toEqual([
      ["waiting", READY],
      ["left-out", "Kind regards,\nInes"],
      ["waiting", READY],
      ["left-out", NOTICE],
      ["waiting", READY],
      ["left-out", NOTICE],
      ["waiting", SIGNED],
    ]);
    expect(new Set(out?.chunks.map(({ id }) => id)).size).toBe(7);
    expect(shape(out && edited(out, { kind: "undo" }))).toEqual(shape(plan));
  });
  test("what was left out is taken in again, and a chunk with nothing to leave out is left as it is", () => {
    const out = edited(makePlan([SIGNED]), { kind: "leave-out", chunkId: first });
    const id = out?.chunks[1]?.id;
    expect(shape(out && id && edited(out, { kind: "unskip", chunkId: id }))?.[1]).toEqual([
      "waiting",
      "Kind regards,\nInes",
    ]);
    expect(edited(makePlan([READY]), { kind: "leave-out", chunkId: first })).toBeUndefined();
  });
  test("a plan of a macro that was so before begins so", () => {
    const { id, workspaceId, target } = makePlan([]);
    const made = { id, workspaceId, target, title: "t", texts: [SIGNED], macroId: OF_A, newChunkId, now: epochMs(1) };
    expect(shape(planChunks({ ...made, leavesOut: true }))).toEqual([
      ["waiting", READY],
      ["left-out", "Kind regards,\nInes"],
    ]);
    expect(shape(planChunks(made))).toEqual([["waiting", SIGNED]]);
    const more = advancePlan(
      makePlan([READY]),
      { kind: "add", texts: [SIGNED], macroId: OF_A, leavesOut: true, newChunkId },
      epochMs(2),
    );
    expect("plan" in more && shape(more.plan)?.[2]).toEqual(["left-out", "Kind regards,\nInes"]);
  });
});

test("leaving out is a choice for the next time; taking in again or undoing takes it back, other edits say nothing", () => {
  const plan = of(makePlan([SIGNED]), OF_A);
  const leave: PlanEdit = { kind: "leave-out", chunkId: first };
  const out = edited(plan, leave) ?? plan;
  const leftOut = out.chunks[1]?.id ?? first;
  expect(leavingChoices(leave, plan.chunks, out.chunks)).toEqual([[OF_A, true]]);
  expect(leavingChoices({ kind: "undo" }, out.chunks, plan.chunks)).toEqual([[OF_A, false]]);
  const unskip: PlanEdit = { kind: "unskip", chunkId: leftOut };
  expect(leavingChoices(unskip, out.chunks, edited(out, unskip)?.chunks ?? [])).toEqual([[OF_A, false]]);
  const remove: PlanEdit = { kind: "remove", chunkId: leftOut };
  expect(leavingChoices(remove, out.chunks, edited(out, remove)?.chunks ?? [])).toEqual([]);
});
