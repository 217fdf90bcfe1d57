import { describe, expect, test } from "vitest";
import { greetedAs, greets } from "../../../lib/reading/greetings";

const tom = greetedAs(["Tom Becker"]);

describe("greetings", () => {
  test.each([
    ["Hi Tom! Which browser are you on?", true],
    ["Good morning Mr Becker, how are you?", true],
    ["Guten Tag Herr Becker", true],
    ["Hi, Tom here again", false],
    ["Hello, this is Tom", false],
    ["Tom, are you there?", false],
    ["my name is Tom", false],
  ])("%s", (line, expected) => {
    expect(greets(line, tom)).toBe(expected);
  });

  test("what is no person's name is never greeted", () => {
    expect(greets("Hi, refund please", greetedAs(["Refund for order 5512"]))).toBe(false);
    expect(greets("Hi there", greetedAs([]))).toBe(false);
  });
});
