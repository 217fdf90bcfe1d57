import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createPageCalls, type PageCallNeeds } from "../../../entrypoints/background/page-calls";
import type { PageQuestion } from "../../../lib/wire/page-messages";
import type { PanelAnswer } from "../../../lib/wire/panel-messages";
import { makePlan } from "../sending/plan-for-tests";

/** A page with a draft in its reply box. */
function stage(keepChunks: () => Promise<PanelAnswer>) {
  const asked: PageQuestion["kind"][] = [];
  const conversation = makePlan(["x"]).target;
  const shown = { frame: { site: conversation.site }, transcript: { conversation } } as unknown as Shown;
  const calls = createPageCalls(
    {
      pages: {
        ask: async (_: unknown, { kind }: PageQuestion) => {
          asked.push(kind);
          return kind === "take-draft" ? { kind: "draft", text: "Mine." } : { kind: "done" };
        },
      },
      shownIn: () => shown,
      lengthIn: async () => 400,
    } as unknown as PageCallNeeds,
    keepChunks,
  );
  return { calls, asked };
}

test("a draft is dropped once it is a plan, and put back where it became none", async () => {
  const kept = stage(async () => ({ kind: "done" }));
  await kept.calls.takeDraft(1);
  expect(kept.asked).toEqual(["take-draft", "drop-draft"]);
  const refused = stage(async () => ({ kind: "problem", text: "no" }));
  await refused.calls.takeDraft(1);
  expect(refused.asked).toEqual(["take-draft", "put-back"]);
  const full = stage(async () => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(full.calls.takeDraft(1)).rejects.toThrow();
  expect(full.asked).toEqual(["take-draft", "put-back"]);
});
