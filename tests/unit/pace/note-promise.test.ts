import { expect, test } from "vitest";
import { notePromise } from "../../../lib/pace/note-promise";
import { type Line, paceOf, second } from "./chat-for-tests";

const soon: readonly Line[] = [
  ["customer", 0, "Where is it?"],
  ["agent", 10, "I'll be back within 10 minutes."],
];
const later: readonly Line[] = [soon[0] as Line, ["agent", 10, "I'll get back to you in 2 hours."]];
const before = { dueAt: second(610), done: false };
const far = { dueAt: second(7210), done: false };

test("a time that is named is kept, and a newer one takes its place", () => {
  expect(notePromise(undefined, paceOf(soon))).toEqual(before);
  expect(notePromise(far, paceOf(soon))).toEqual(before);
});

test.each([
  ["another holding line", "I'm still looking into it."],
  ["a question", "Meanwhile, could you send me a photo?"],
  ["a goodbye", "Have a nice day!"],
])("%s keeps no promise", (_, text) => {
  expect(notePromise(before, paceOf([...soon, ["agent", 60, text]]))).toEqual(before);
});

test.each([
  ["an answer", "It arrives tomorrow."],
  ["an answer with a goodbye behind it", "Your refund of 20 euros is on its way. Have a great day!"],
])("%s keeps it once it is due, and leaves it standing before", (_, text) => {
  expect(notePromise(before, paceOf([...soon, ["agent", 60, text]]))).toEqual(before);
  expect(notePromise(before, paceOf([...soon, ["agent", 615, text]]))).toBeUndefined();
  expect(notePromise(far, paceOf([...later, ["agent", 7000, text]]))).toEqual(far);
  expect(notePromise(far, paceOf([...later, ["agent", 7215, text]]))).toBeUndefined();
});

test("long before it is due only the agent closes it", () => {
  const answered = paceOf([...later, ["agent", 60, "Your address is up to date."]]);
  expect(notePromise(far, answered)).toEqual(far);
  expect(notePromise({ ...far, done: true }, answered)).toBeUndefined();
});
