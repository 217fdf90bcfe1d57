import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type BriefCase, briefOf } from "../../evaluate/brief/read-case";
import { compareCase, misses, precision, recall, scoreParts } from "../../evaluate/brief/score-brief";
import { linesOf } from "../../evaluate/lines";
import { ROOT } from "../../scripts/ensure.mjs";

const chats = ["tuned", "unseen-1", "unseen-2", "unseen-3", "unseen-4", "unseen-5", "unseen-6"].flatMap((name) =>
  linesOf(readFileSync(path.join(ROOT, "tests/evaluate/brief", `${name}.jsonl`), "utf8")).map(
    (line): BriefCase => JSON.parse(line),
  ),
);
const compared = chats.flatMap(compareCase);

describe("the labelled chats", () => {
  test.each(Object.entries(scoreParts(compared)))("%s: precision and recall stay over their bars", (_, score) => {
    expect(precision(score), misses(compared).join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(recall(score), misses(compared).join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test("there are at least forty, in six languages", () => {
    expect(chats.length).toBeGreaterThanOrEqual(40);
    expect(new Set(chats.map(({ language }) => language)).size).toBe(6);
  });

  test("whatever is found stands in the chat word for word", () => {
    for (const chat of chats) {
      const { reason, questions, told, values } = briefOf(chat);
      const said = (messageId: string) => chat.messages[Number(messageId)]?.text ?? "";
      for (const { text, messageId } of [...questions, ...told]) expect(said(messageId)).toContain(text);
      for (const { answer } of questions) if (answer) expect(said(answer.messageId)).toContain(answer.text);
      for (const { text, source } of values) if (source) expect(said(source.messageId)).toContain(text);
      const own = chat.messages.filter(({ from }) => from === "customer").map(({ text }) => text);
      for (const word of reason?.text.split(/\s+/) ?? []) expect(own.some((text) => text.includes(word))).toBe(true);
    }
  });
});

test("a file of chats may end its lines as it likes, and hold empty ones", () => {
  expect(linesOf('{"id":1}\r\n\r\n{"id":2}\n').map((line) => JSON.parse(line))).toEqual([{ id: 1 }, { id: 2 }]);
});
