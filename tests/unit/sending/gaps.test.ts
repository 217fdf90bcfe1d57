import { describe, expect, test } from "vitest";
import { advancePlan } from "../../../lib/sending/advance-plan";
import { judgePress } from "../../../lib/sending/judge-press";
import { openInChunk } from "../../../lib/sending/open-in-chunk";
import { makeChunks } from "../../../lib/sending/plan-chunks";
import type { PlanEdit } from "../../../lib/sending/plan-edit";
import type { ChunkId, SendPlan } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import { counter, makePlan } from "./plan-for-tests";

const C1 = "c1" as ChunkId;
const C2 = "c2" as ChunkId;
const newChunkId = () => "n" as ChunkId;

const edit = (plan: SendPlan, change: PlanEdit): SendPlan => {
  const step = advancePlan(plan, { kind: "edit", edit: change, newChunkId }, epochMs(1));
  return "plan" in step ? step.plan : plan;
};
const press = (plan: SendPlan) => {
  const chunk = plan.chunks[0];
  return judgePress(plan, {
    chunkId: chunk?.id ?? C1,
    revision: plan.revision,
    conversation: plan.target.key,
    flagged: false,
    placeholderEmpty: chunk !== undefined && openInChunk(chunk).length > 0,
  });
};

describe("a chunk with a gap", () => {
  test.each(["Hi {{name}}", "Hi #{ticket.customer.firstname}", "Hi %name%", "Hi {formtext: name=X}", "Hi [Name]"])(
    "%s is not sent until it is edited away or declared to be text",
    (text) => {
      const plan = makePlan([text, "Two."]);
      expect(press(plan)).toEqual({ kind: "refused", reason: "placeholder-empty" });
      expect(press(edit(plan, { kind: "text", chunkId: C1, text: "Hi Mia" }))).toEqual({ kind: "start" });
      const meant = edit(plan, { kind: "as-is", chunkId: C1 });
      expect(press(meant)).toEqual({ kind: "start" });
      expect(press(edit(meant, { kind: "undo" }))).toMatchObject({ reason: "placeholder-empty" });
    },
  );

  test("what was declared to be text is that spelling alone", () => {
    const meant = edit(makePlan(["{{a}}"]), { kind: "as-is", chunkId: C1 });
    expect(press(edit(meant, { kind: "text", chunkId: C1, text: "{{a}} {{b}}" }))).toMatchObject({
      reason: "placeholder-empty",
    });
    expect(press(edit(meant, { kind: "text", chunkId: C1, text: "so {{a}}" }))).toEqual({ kind: "start" });
  });

  test("the word for it goes with the text when chunks are split and merged", () => {
    const meant = edit(edit(makePlan(["x {{a}}", "y [Name]"]), { kind: "as-is", chunkId: C1 }), {
      kind: "as-is",
      chunkId: C2,
    });
    const merged = edit(meant, { kind: "merge-next", chunkId: C1 });
    expect(merged.chunks.map(({ text, asIs }) => [text, asIs])).toEqual([["x {{a}}\n\ny [Name]", ["{{a}}", "[Name]"]]]);
    const split = edit(merged, { kind: "split", chunkId: C1, at: 8 });
    expect(split.chunks.flatMap(openInChunk)).toEqual([]);
  });

  test("without a gap there is nothing to declare", () => {
    const plan = makePlan(["One."]);
    expect(edit(plan, { kind: "as-is", chunkId: C1 })).toBe(plan);
  });
});

test("a macro's word about its chunks is kept, and the caret's place only until they are reworded", () => {
  const next = counter("c");
  const chunks = makeChunks(
    [{ text: "a {{b}}", asIs: ["{{b}}"], caret: 1 }, { text: " " }, "z"],
    () => next() as ChunkId,
  );
  expect(chunks.map(({ id, text, asIs, caret }) => ({ id, text, asIs, caret }))).toEqual([
    { id: "c1", text: "a {{b}}", asIs: ["{{b}}"], caret: 1 },
    { id: "c2", text: "z", asIs: undefined, caret: undefined },
  ]);
  const plan: SendPlan = { ...makePlan([]), chunks };
  const skipped = edit(edit(plan, { kind: "skip", chunkId: C1 }), { kind: "unskip", chunkId: C1 });
  expect(skipped.chunks[0]?.caret).toBe(1);
  expect(edit(plan, { kind: "text", chunkId: C1, text: "b" }).chunks[0]).not.toHaveProperty("caret");
  expect(edit(plan, { kind: "merge-next", chunkId: C1 }).chunks[0]).not.toHaveProperty("caret");
});
