import { expect, test } from "vitest";
import { isOwnSendRefusal, ownSendWords } from "../../../lib/sending/own-send";
import { parsePageMessage } from "../../../lib/wire/page-messages.schema";

test("every refusal a page may tell has words, with the key as it is called there", () => {
  for (const reason of ["own-note", "own-plan-armed", "own-desk-took-key", "own-sent-twice"] as const) {
    expect(parsePageMessage({ kind: "own-send-refused", reason })).toEqual({ kind: "own-send-refused", reason });
    expect(ownSendWords(reason, false)).toContain("Ctrl+Enter");
    expect(ownSendWords(reason, true)).toContain("⌘+Enter");
    expect(isOwnSendRefusal(reason)).toBe(true);
  }
  expect(isOwnSendRefusal("private-note")).toBe(false);
  expect(parsePageMessage({ kind: "own-send-refused", reason: "because" })).toBeUndefined();
});
