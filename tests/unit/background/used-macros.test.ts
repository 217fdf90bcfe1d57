import { expect, test } from "vitest";
import { createUsedMacros } from "../../../entrypoints/background/used-macros";
import type { MacroId } from "../../../lib/macros/macro";
import type { SendPlan } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { makePlan } from "../sending/plan-for-tests";

const kept = new Map<string, unknown>();
const store = {
  load: async (name: string) => kept.get(name),
  save: async (name: string, value: unknown) => void kept.set(name, value),
  drop: async (name: string) => void kept.delete(name),
};
const hash = async () => (text: string) => `hash of ${text.length}`;

/** A plan of one chunk of each macro, the first `sent` of them sent, in the conversation of this key. */
const plan = (key: string, macros: readonly string[], sent: number): SendPlan => {
  const made = makePlan(macros);
  return {
    ...made,
    target: { ...made.target, key: key as ConversationKey },
    chunks: made.chunks.map((chunk, at) => ({
      ...chunk,
      macroId: macros[at] as MacroId,
      ...(at < sent
        ? { state: { kind: "sent" as const, at: epochMs(1), by: "seen" as const, attempt: undefined as never } }
        : {}),
    })),
  };
};

test("a macro counts as used where a chunk of it was sent, in that conversation alone, and after the worker slept", async () => {
  const used = createUsedMacros(store, hash);
  const first = plan("a", ["refund", "late"], 1);
  await used.note(first);
  await used.note(plan("a", ["hours"], 1));
  await used.note(plan("a longer one", ["late"], 1));
  await used.note(plan("a", ["never"], 0));
  const woken = createUsedMacros(store, hash);
  expect([...(await woken.in(first.target))]).toEqual(["refund", "hours"]);
  expect([...(await woken.in(plan("a longer one", [], 0).target))]).toEqual(["late"]);
  expect([...(await woken.in(plan("unknown", [], 0).target))]).toEqual([]);
});

test("conversations stand there as hashes, the newest of them", async () => {
  kept.clear();
  const used = createUsedMacros(store, hash);
  for (let at = 0; at < 160; at++) await used.note(plan("x".repeat(at + 1), ["refund"], 1));
  expect(JSON.stringify([...kept.values()])).not.toContain("xx");
  expect([...(await used.in(plan("x", [], 0).target))]).toEqual([]);
  expect([...(await used.in(plan("x".repeat(160), [], 0).target))]).toEqual(["refund"]);
});
