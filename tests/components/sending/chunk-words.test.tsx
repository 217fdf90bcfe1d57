import { expect, test } from "vitest";
import { duplicateLine } from "../../../components/sending/chunk-words";
import type { Duplicate } from "../../../lib/transcript/duplicate";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";

const NOON = new Date(2026, 4, 12, 12, 0).getTime();
const said = (change: Partial<Message>, more: Partial<Duplicate> = {}): Duplicate => ({
  likeness: "near",
  message: {
    id: "m" as MessageId,
    role: "agent",
    origin: "unknown",
    delivery: "shown",
    time: { precision: "unknown" },
    text: "It is on its way.",
    ...change,
  },
  ...more,
});

test.each([
  ["You said this almost word for word", said({ origin: "here" })],
  ["Your colleague Ines said this almost word for word", said({ origin: "colleague", author: "Ines" })],
  ["An automatic message said exactly this", said({ origin: "elsewhere" }, { likeness: "exact" })],
  ["Your side said this over several messages", said({}, { completedBy: [said({}).message] })],
  ["The bot said this in other words", said({ role: "bot" }, { likeness: "reworded" })],
])("%s", (line, duplicate) => {
  expect(duplicateLine(duplicate, NOON)).toBe(line);
});

test("the time stands there, with the day where it was another", () => {
  const at = (ms: number) => duplicateLine(said({ time: { at: epochMs(ms), precision: "exact" } }), NOON);
  expect(at(NOON - 60_000)).toBe("Your side said this almost word for word at 11:59");
  expect(at(NOON - 86_400_000)).toMatch(/word on .*11.* at 12:00$/);
});
