import { expect, test } from "vitest";
import { createPressMarks } from "../../../entrypoints/background/press-marks";
import type { AttemptId } from "../../../lib/sending/send-plan";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { printTail } from "../../../lib/transcript/tail-print";

const hash = (text: string) => `#${text.length}:${text.toLowerCase()}`;

const messages = (...texts: readonly string[]): Message[] =>
  texts.map((text, at) => ({
    id: `m${at}` as MessageId,
    role: "agent",
    delivery: "shown",
    time: { precision: "unknown" },
    text,
  }));

function kept() {
  const values = new Map<string, unknown>();
  return {
    values,
    store: {
      load: async (name: string) => structuredClone(values.get(name)),
      save: async (name: string, value: unknown) => void values.set(name, structuredClone(value)),
    },
  };
}

test("what came after a press is told by a background that was started since", async () => {
  const { store, values } = kept();
  const before = messages("Hello there", "My parcel", "One moment");
  await createPressMarks(store as never, async () => hash).mark("a1" as AttemptId, printTail(before, hash));
  const woken = createPressMarks(store as never, async () => hash);
  const after = messages("Hello there", "My parcel", "One moment", "It is on its way.");
  expect((await woken.linesSince("a1" as AttemptId, after))?.map(({ text }) => text)).toEqual(["It is on its way."]);
  expect(await woken.linesSince("a1" as AttemptId, messages("Another chat", "that knows", "nothing"))).toBeUndefined();
  expect(await woken.linesSince("a2" as AttemptId, after)).toBeUndefined();
  expect(JSON.stringify([...values])).not.toContain("One moment");
});

test("only the newest twenty presses are remembered", async () => {
  const { store } = kept();
  const marks = createPressMarks(store as never, async () => hash);
  const print = printTail(messages("One", "Two", "Three"), hash);
  for (let at = 0; at < 21; at++) await marks.mark(`a${at}` as AttemptId, print);
  const now = messages("One", "Two", "Three", "Four");
  expect(await marks.linesSince("a0" as AttemptId, now)).toBeUndefined();
  expect((await marks.linesSince("a1" as AttemptId, now))?.length).toBe(1);
});
