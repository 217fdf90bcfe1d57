import { describe, expect, test } from "vitest";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import type { MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

const isFlagged = (candidate: string, said: string): boolean =>
  findDuplicates(
    [{ id: "c", text: candidate }],
    [
      prepareMessage({
        id: "m" as MessageId,
        role: "bot",
        delivery: "shown",
        time: { precision: "unknown" },
        text: said,
      }),
    ],
  ).c !== undefined;

describe("one or two words", () => {
  test.each([
    "Good morning!",
    "Hello",
    "One moment…",
    "Welcome back!",
    "Guten Tag",
    "Buenos días",
    "你好",
    "こんにちは",
  ])("%s, said before, is flagged", (text) => expect(isFlagged(text, text)).toBe(true));
  test.each([
    ["in other case and punctuation", "good morning", "Good morning! ☀️", true],
    ["as a part of more", "Good morning", "Good morning, how can I help?", false],
    ["in other words", "One moment", "One second", false],
    ["with another value", "Order 1234", "Order 1235", false],
  ])("%s", (_, text, said, flagged) => {
    expect(isFlagged(text, said)).toBe(flagged);
  });
  test.each([
    ...[
      "Yes",
      "No problem",
      "Thanks!",
      "Of course",
      "OK",
      "👍",
      "Not yet",
      "You're welcome!",
      "My pleasure",
      "Got it.",
    ],
    ...[
      "Ja, gerne",
      "Genau",
      "Merci beaucoup",
      "De nada",
      "Sí",
      "Não",
      "Va bene",
      "Graag gedaan",
      "Dziękuję",
      "Да",
      "はい",
      "好的",
    ],
    ...["1234", "24.90 €", "14:30"],
  ])("%s answers, so it may be said again", (text) => expect(isFlagged(text, text)).toBe(false));
});
