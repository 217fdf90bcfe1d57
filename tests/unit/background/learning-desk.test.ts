import { expect, test, vi } from "vitest";
import { createLearningDesk, lastQuestion } from "../../../entrypoints/background/learning-desk";
import type { MacroId } from "../../../lib/macros/macro";
import type { PlanTarget, SendPlan } from "../../../lib/sending/send-plan";
import type { Message } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import { makePlan } from "../sending/plan-for-tests";

const REFUND = "refund" as MacroId;

const said = (role: Message["role"], text: string, author?: string): Message => ({
  id: text as Message["id"],
  role,
  delivery: "shown",
  time: { precision: "unknown" },
  text,
  ...(author === undefined ? {} : { author }),
});
const CHAT = [
  said("customer", "My lamp is broken", "Mia"),
  said("agent", "Oh no", "Alex"),
  said("customer", "Money back?", "Mia"),
];

/** A plan with one chunk of the macro, sent or not. */
const planOf = (target: PlanTarget, sent: boolean): SendPlan => {
  const made = makePlan(["one"]);
  const state = sent
    ? { kind: "sent" as const, at: epochMs(1), by: "seen" as const, attempt: undefined as never }
    : { kind: "waiting" as const };
  return { ...made, target, chunks: made.chunks.map((chunk) => ({ ...chunk, macroId: REFUND, state })) };
};
const target: PlanTarget = { ...makePlan(["one"]).target, customerName: "Mia Kowalska" };

function desk(wanted: boolean | undefined) {
  const needs = {
    wanted: async () => wanted,
    tellingWords: vi.fn(
      async (message: string, _names: readonly string[]) => message.toLowerCase().match(/money|broken/g) ?? [],
    ),
    remember: vi.fn(async (_macroId: MacroId, _words: readonly string[]) => undefined),
    onAsk: vi.fn(),
  };
  return { ...needs, ...createLearningDesk(needs) };
}

test("a macro that was chosen and sent is remembered once with the words of the question it answered", async () => {
  const { chosen, sent, remember, tellingWords } = desk(true);
  await chosen(target, CHAT, REFUND);
  expect(tellingWords).toHaveBeenCalledWith("Money back?", ["Mia Kowalska", "Mia", "Alex"]);
  await sent(planOf(target, false));
  expect(remember).not.toHaveBeenCalled();
  await sent(planOf(target, true));
  await sent(planOf(target, true));
  expect(remember.mock.calls).toEqual([[REFUND, ["money"]]]);
});

test("what was sent in another chat is no answer to this one's question", async () => {
  const { chosen, sent, remember } = desk(true);
  await chosen(target, CHAT, REFUND);
  await sent(planOf({ ...target, key: "another" as PlanTarget["key"] }, true));
  expect(remember).not.toHaveBeenCalled();
});

test("a question that says nothing is not remembered", async () => {
  const { chosen, sent, remember } = desk(true);
  await chosen(target, [said("customer", "ok")], REFUND);
  await chosen(target, [], REFUND);
  await sent(planOf(target, true));
  expect(remember).not.toHaveBeenCalled();
});

test("who said no is not asked, and nothing is so much as looked at", async () => {
  const { chosen, sent, remember, tellingWords, onAsk, asks } = desk(false);
  await chosen(target, CHAT, REFUND);
  await sent(planOf(target, true));
  expect([remember.mock.calls, tellingWords.mock.calls, onAsk.mock.calls, asks()]).toEqual([[], [], [], false]);
});

test("who was not asked is asked once there is something to learn, and nothing is kept until then", async () => {
  const { chosen, sent, remember, onAsk, asks, answered } = desk(undefined);
  for (const _ of [1, 2]) {
    await chosen(target, CHAT, REFUND);
    await sent(planOf(target, true));
  }
  expect([onAsk.mock.calls.length, remember.mock.calls.length, asks()]).toEqual([1, 0, true]);
  answered();
  expect(asks()).toBe(false);
});

test("a question is the customer's last bubbles, whatever the agent said since", () => {
  const texts = (messages: readonly Message[]) => lastQuestion(messages).map(({ text }) => text);
  expect(texts([...CHAT, said("system", "Mia left"), said("customer", "Still here?")])).toEqual([
    "Money back?",
    "Still here?",
  ]);
  expect(texts([...CHAT, said("agent", "Sure")])).toEqual(["Money back?"]);
  expect(texts([...CHAT, { ...said("customer", "unsent"), delivery: "failed" }])).toEqual(["Money back?"]);
  expect(texts([said("agent", "Hi")])).toEqual([]);
  expect(texts(["a", "b", "c", "d"].map((text) => said("customer", text)))).toEqual(["b", "c", "d"]);
});
