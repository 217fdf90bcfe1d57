import { expect, test } from "vitest";
import { judgeArrival } from "../../../lib/sending/judge-arrival";
import type { Message, MessageId } from "../../../lib/transcript/message";

const line = (text: string, change: Partial<Message> = {}): Message => ({
  id: `${text}-row` as MessageId,
  role: "agent",
  delivery: "shown",
  time: { precision: "unknown" },
  text,
  ...change,
});

test("our words once among the new lines, on our side, are the proof", () => {
  expect(judgeArrival("Hello **Mia**", [line("Thanks", { role: "customer" }), line("Hello Mia")])).toEqual({
    kind: "sent",
    messageId: "Hello Mia-row",
  });
});

test.each([
  ["nothing new", []],
  ["the customer quoting us", [line("One.", { role: "customer" })]],
  ["an internal note", [line("One.", { role: "note" })]],
  ["two of them", [line("One."), line("One.", { id: "other" as MessageId })]],
  ["one that is still on its way", [line("One.", { delivery: "pending" })]],
])("%s is no proof", (_, fresh) => {
  expect(judgeArrival("One.", fresh)).toBeUndefined();
});

test("one the desk shows as failed is said so", () => {
  expect(judgeArrival("One.", [line("One.", { delivery: "failed" })])).toEqual({
    kind: "unconfirmed",
    doubt: "desk-failed-it",
  });
});
