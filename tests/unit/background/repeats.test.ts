import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createRepeats } from "../../../entrypoints/background/repeats";
import type { ChunkId } from "../../../lib/sending/send-plan";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { makePlan } from "../sending/plan-for-tests";

const line = (id: string, text: string): Message => ({
  id: id as MessageId,
  role: "bot",
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});
const KAYAK = "The kayak is ready at the boathouse.";
const TOWELS = "Please bring two towels and a lamp.";

/** A tab that shows the plan's conversation with these messages. */
const showing = (plan: ReturnType<typeof makePlan>, ...messages: readonly Message[]) =>
  ({
    transcript: { conversation: { key: plan.target.key, keyKind: plan.target.keyKind }, messages },
  }) as unknown as Shown;

test("each new message is compared at once with what is left of the plan", () => {
  const repeats = createRepeats();
  const plan = makePlan([KAYAK, `${KAYAK} ${TOWELS}`]);
  const before = showing(plan, line("m1", "Hello!"));
  expect(repeats.of(plan, before)).toEqual({});
  const after = showing(plan, line("m1", "Hello!"), line("m2", KAYAK));
  expect(Object.keys(repeats.of(plan, after))).toEqual(["c1"]);
  expect(repeats.halvesOf(plan, after)).toMatchObject({ c2: { rest: TOWELS, earlier: { message: { id: "m2" } } } });
  expect(Object.keys(repeats.halvesOf(plan, after))).toEqual(["c2"]);
});

test("an unflagged chunk is not offered to be cut, an excused line does not count, another chat tells nothing", () => {
  const repeats = createRepeats();
  const plan = makePlan([`${KAYAK} ${TOWELS}`]);
  const shown = showing(plan, line("m2", KAYAK));
  const change = (more: object) => ({ ...plan, chunks: plan.chunks.map((chunk) => ({ ...chunk, ...more })) });
  expect(repeats.halvesOf(plan, shown)["c1" as ChunkId]?.rest).toBe(TOWELS);
  expect(repeats.halvesOf(change({ unflagged: true }), shown)).toEqual({});
  expect(repeats.halvesOf(change({ excused: ["m2"] }), shown)).toEqual({});
  const other = { ...plan, target: { ...plan.target, key: "another" as typeof plan.target.key } };
  expect(repeats.halvesOf(other, shown)).toEqual({});
  expect(repeats.of(other, shown)).toEqual({});
});

test("what the customer wrote is not prepared for it", () => {
  const repeats = createRepeats();
  const plan = makePlan([KAYAK]);
  const theirs: Message = { ...line("m1", ""), role: "customer" };
  Object.defineProperty(theirs, "text", {
    get: () => {
      throw new Error("read");
    },
  });
  const shown = showing(plan, theirs, line("m2", KAYAK));
  expect(Object.keys(repeats.of(plan, shown))).toEqual(["c1"]);
  expect(repeats.alike({ id: "c1" as ChunkId, text: KAYAK } as never, shown)).toEqual(["m2"]);
});
