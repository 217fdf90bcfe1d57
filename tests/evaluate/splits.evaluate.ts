// npm run evaluate -- splits CASES.jsonl OUT.jsonl: the messages each text becomes.
import { expect, test } from "vitest";
import { htmlAsText } from "../../lib/macros/html-as-text";
import { splitMacro } from "../../lib/macros/split-macro";
import { answerCases } from "./lines";

interface SplitCase {
  readonly id: string;
  readonly text: string;
  readonly maxChars?: number;
}

test("answers every case of the file", { timeout: 600_000 }, () => {
  const answered = answerCases<SplitCase>(({ id, text, maxChars }) => ({
    id,
    chunks: splitMacro(htmlAsText(text), maxChars),
  }));
  expect(answered).toBeGreaterThan(0);
});
