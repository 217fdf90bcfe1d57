import { describe, expect, test } from "vitest";
import { prepareMacro } from "../../../lib/macros/prepare-macro";

const longest = (chunks: readonly string[]) => Math.max(...chunks.map(({ length }) => length));
const WORDS = "The gate was open, the key lay under the stone and nobody was there. ".repeat(5).trim();
const value = { what_happened: WORDS };

describe("a value that makes a chunk longer than a chat message gets", () => {
  test("is broken as the text itself would have been", () => {
    const { chunks, parts } = prepareMacro({ body: "We wrote down: {{what_happened}} Is that right?" }, value, 150);
    expect(longest(chunks)).toBeLessThanOrEqual(150);
    expect(chunks.join(" ")).toBe(`We wrote down: ${WORDS} Is that right?`);
    expect(parts.map(({ text }) => text)).toEqual(chunks);
  });
  test("may be twice as long in a list", () => {
    const body = "We wrote down:\n- {{what_happened}}\n- a lamp";
    expect(prepareMacro({ body }, value, 200).chunks).toHaveLength(1);
    const { chunks } = prepareMacro({ body }, value, 150);
    expect(chunks.length).toBeGreaterThan(1);
    expect(longest(chunks)).toBeLessThanOrEqual(300);
  });
  test("stays whole where it is shown as code", () => {
    const body = "We wrote down:\n\n```\n{{what_happened}}\n```";
    expect(prepareMacro({ body }, value, 150).chunks).toEqual([`We wrote down:\n\n${WORDS}`]);
  });
  test("leaves the caret where it stands", () => {
    const { parts } = prepareMacro({ body: "We wrote down: {{what_happened}} Or was it{{cursor}} so?" }, value, 150);
    const last = parts.at(-1);
    expect(last?.text.slice(0, last.caret)).toMatch(/Or was it$/);
    expect(parts.slice(0, -1).every(({ caret }) => caret === undefined)).toBe(true);
  });
});

test("a chunk that fits with its values is one, and so is one without any", () => {
  expect(
    prepareMacro({ body: "We wrote down: {{what_happened}}" }, { what_happened: "rain" }, 150).chunks,
  ).toHaveLength(1);
  const body = `See \`${"a".repeat(200)}\``;
  expect(prepareMacro({ body }, {}, 150).chunks).toEqual([`See ${"a".repeat(200)}`]);
});
