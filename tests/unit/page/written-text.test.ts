// Whose the text in the composer is: ours until it was seen otherwise, and no draft of the person's who is told of it.
import { expect, test } from "vitest";
import { createWrittenText } from "../../../lib/page/written-text";
import type { ConversationKey } from "../../../lib/transcript/transcript";

const [MIA, OMAR] = ["812", "813"] as ConversationKey[];
const TEXT = "One is a chunk.";

test("what we wrote is ours until something else, or nothing, stands there", () => {
  const written = createWrittenText();
  expect(written.isOurs(MIA, "")).toBe(false);
  written.wrote(MIA, TEXT);
  written.seen(MIA, `${TEXT} `);
  expect([written.isOurs(MIA, TEXT), written.wasWritten(MIA, TEXT)]).toEqual([true, true]);
  expect([written.isOurs(OMAR, TEXT), written.wasWritten(MIA, "Something else")]).toEqual([false, false]);
  written.seen(MIA, "");
  expect([written.isOurs(MIA, TEXT), written.wasWritten(MIA, TEXT)]).toEqual([false, false]);
});

test("handed over, it is the person's to send, and was written by us all the same, until it is gone", () => {
  const written = createWrittenText();
  written.wrote(MIA, TEXT);
  written.wrote(OMAR, TEXT);
  written.handOver(MIA);
  written.seen(MIA, TEXT);
  expect([written.isOurs(MIA, TEXT), written.wasWritten(MIA, TEXT)]).toEqual([false, true]);
  expect(written.isOurs(OMAR, TEXT)).toBe(true);
  written.seen(MIA, "");
  expect(written.wasWritten(MIA, TEXT)).toBe(false);
  written.wrote(MIA, TEXT);
  expect(written.isOurs(MIA, TEXT)).toBe(true);
});
