import { expect, test } from "vitest";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { linesAfter, printTail } from "../../../lib/transcript/tail-print";

const say = (...texts: string[]): Message[] =>
  texts.map((text, at) => ({
    id: `${text}/${at}/${texts.length}` as MessageId,
    role: "agent",
    delivery: "shown",
    time: { precision: "unknown" },
    text,
  }));
const same = (text: string) => text;
const after = (before: string[], now: string[]) =>
  linesAfter(printTail(say(...before), same), say(...now), same)?.map(({ text }) => text);

test("what stands below the earlier end is new, whatever the rows are called now", () => {
  expect(after(["a", "b", "c"], ["a", "b", "c", "d"])).toEqual(["d"]);
  expect(after(["a", "b", "c"], ["a", "b", "c"])).toEqual([]);
});

test("older lines that were not loaded before are not new", () => {
  expect(after(["x", "y", "ok"], ["ok", "w", "x", "y", "ok", "z"])).toEqual(["z"]);
});

test("a line said again is told apart from the one that stood there", () => {
  expect(after(["hi", "a", "ok"], ["hi", "a", "ok", "ok"])).toEqual(["ok"]);
});

test("where the earlier end is not found, nobody can tell what is new", () => {
  expect(after([], ["a"])).toBeUndefined();
  expect(after(["a", "b", "c"], ["d", "e"])).toBeUndefined();
  expect(after(["a", "b", "c"], ["c", "d"])).toBeUndefined();
});

test("lines that all say the same are counted to the safe side", () => {
  expect(after(["ok", "ok", "ok"], ["ok", "ok", "ok", "ok"])).toEqual([]);
});
