// Texts made to hold the background up: each costs what it is long, not the square of that.
import { expect, test } from "vitest";
import { bareSpeech } from "../../../lib/transcript/bare-speech";
import { prepareMessage } from "../../../lib/transcript/prepare-message";
import { messageAt } from "../../evaluate/message-at";

/** A cost that grows with the square takes several times as long, in milliseconds. */
const WITHIN = 4000;
const LENGTH = 40_000;

const MADE: Readonly<Record<string, string>> = {
  "line breaks": `a${"\n".repeat(LENGTH)}b`,
  "lines of a blank": `a${"\n ".repeat(LENGTH / 2)}b`,
  brackets: "[".repeat(LENGTH),
  "links that never end": "[](".repeat(LENGTH / 3),
  "an anchor of addresses": `<a ${'href="'.repeat(LENGTH / 6)}`,
  "anchors that never end": '<a href="'.repeat(LENGTH / 9),
};

test.each(Object.entries(MADE))("%s", (_, text) => {
  const start = performance.now();
  bareSpeech(text);
  prepareMessage(messageAt({ from: "agent", text }, 0));
  expect(performance.now() - start).toBeLessThan(WITHIN);
});

test("lists, links and anchors of any usual make are read as before", () => {
  expect(bareSpeech("One:\n\n\n\n   - two\n   - three")).toBe("One:\ntwo\nthree");
  expect(bareSpeech("1. One\n\n\n2. Two")).toBe("One\nTwo");
  expect(bareSpeech('See <a class="x" href="https://a.example/b">a.example/b</a> or [this](https://a.example)')).toBe(
    "See https://a.example/b or this",
  );
});

test("of a message that is longer than any chunk the beginning is compared", () => {
  const { exact, plain } = prepareMessage(messageAt({ from: "agent", text: "word ".repeat(10_000) }, 0));
  expect(exact).toHaveLength(49_999);
  expect(plain.length).toBeLessThan(10_000);
});
