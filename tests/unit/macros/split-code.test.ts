import { describe, expect, test } from "vitest";
import { prepareMacro } from "../../../lib/macros/prepare-macro";
import { splitMacro } from "../../../lib/macros/split-macro";

const SENTENCES =
  "The bicycle was picked up at the mill and brought to the yard. It waits there until somebody has time for it. ";
const LONG = SENTENCES.repeat(13).trim();
const FENCE = "```sh\nls yard\n\npwd\n```";

describe("long text around code", () => {
  const check = (chunks: readonly string[], longest: number) => {
    expect(chunks.filter((chunk) => chunk.includes("```"))).toEqual([expect.stringContaining(FENCE)]);
    for (const chunk of chunks) expect(chunk.replace(FENCE, "").trim().length).toBeLessThanOrEqual(longest);
  };

  test("is broken before it, the line that introduces it stays with it", () => {
    const chunks = splitMacro(`${LONG} Type this:\n\n${FENCE}`);
    check(chunks, 450);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.at(-1)).toMatch(/Type this:\n\n```sh/);
    expect(chunks.join(" ").replaceAll(/\s+/g, " ")).toBe(`${LONG} Type this:\n\n${FENCE}`.replaceAll(/\s+/g, " "));
  });
  test("is broken behind it", () => {
    const chunks = splitMacro(`Type this:\n${FENCE}\n${LONG}`);
    check(chunks, 450);
    expect(chunks[0]).toBe(`Type this:\n${FENCE}`);
  });
  test("is broken between two pieces of it", () => {
    const chunks = splitMacro(`Type this:\n${FENCE}\n${LONG}\nAnd then:\n~~~\ncd yard\n~~~`);
    check(chunks, 450);
    expect(chunks.at(-1)).toMatch(/And then:\n~~~\ncd yard\n~~~$/);
  });
  test("by a length that was asked for, too", () => check(splitMacro(`${LONG} Type this:\n\n${FENCE}`, 160), 160));
});

describe("stays in one message", () => {
  test.each([
    ["a short text with its code", `Type this:\n\n${FENCE}`],
    ["code that is longer than a message", `Type this:\n\n\`\`\`\n${"ls -l yard\n".repeat(80)}\`\`\``],
  ])("%s", (_, text) => expect(splitMacro(text)).toEqual([text]));
  test("code that is longer than a message, as plain text too", () => {
    const body = `{{name}}, type this:\n\n\`\`\`\n${"ls -l yard\n".repeat(80)}\`\`\``;
    expect(prepareMacro({ body }, { name: "Mia" }).chunks).toHaveLength(1);
  });
});
