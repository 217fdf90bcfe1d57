// npm run evaluate -- duplicates CASES.jsonl OUT.jsonl: for each candidate whether our side said it, and in which message.
import { expect, test } from "vitest";
import { findDuplicates } from "../../lib/transcript/find-duplicates";
import type { AuthorRole } from "../../lib/transcript/message";
import { prepareMessage } from "../../lib/transcript/prepare-message";
import { answerCases } from "./lines";
import { messageAt } from "./message-at";

interface DuplicateCase {
  readonly id: string;
  readonly candidate: string;
  readonly transcript: readonly { readonly from: AuthorRole; readonly text: string }[];
}

test("answers every case of the file", { timeout: 600_000 }, () => {
  const answered = answerCases<DuplicateCase>(({ id, candidate, transcript }) => {
    const said = transcript.map((message, at) => prepareMessage(messageAt(message, at)));
    const found = findDuplicates([{ id: "chunk", text: candidate }], said).chunk;
    return { id, duplicate: found !== undefined, matchIndex: found ? Number(found.message.id) : null };
  });
  expect(answered).toBeGreaterThan(0);
});
