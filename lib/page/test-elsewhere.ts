// The same test for a composer that stands in a frame of another origin: asked of that frame, step by step.
import { type DeskTest, TEST_WORD } from "../sites/desk-test";
import type { PageAnswer } from "../wire/page-messages";
import { closedFrame } from "./closed-frame";
import { findSendControl } from "./find-send-control";
import { isDisabled } from "./press-send";
import { isSameDraft } from "./read-composer";
import type { AskComposer } from "./send-elsewhere";

const failed = (answer: PageAnswer | undefined): PageAnswer =>
  answer?.kind === "refused" ? answer : { kind: "refused", reason: "composer-unreachable" };

/** Writes the word over there, reads it back and takes it out. */
export async function testElsewhere(
  document: Document,
  transcript: Element | undefined,
  ask: AskComposer,
): Promise<PageAnswer> {
  const draft = await ask({ kind: "draft-here" });
  if (draft?.kind !== "draft") return failed(draft);
  if (draft.text.trim() !== "") return { kind: "refused", reason: "composer-not-empty" };
  const wrote = await ask({ kind: "write-here", text: TEST_WORD });
  const standing = await ask({ kind: "draft-here" });
  if (standing?.kind !== "draft") return failed(standing);
  const ours = isSameDraft(TEST_WORD, standing.text);
  const frame = closedFrame(document, transcript);
  const control = frame && findSendControl(frame);
  const send: DeskTest["send"] = !control ? "unknown" : isDisabled(control) ? "control-off" : "control";
  await ask({ kind: "empty-here", text: TEST_WORD });
  const left = await ask({ kind: "draft-here" });
  const empty = left?.kind === "draft" && left.text.trim() === "";
  const after = empty ? "empty" : left?.kind === "draft" && !isSameDraft(TEST_WORD, left.text) ? "other" : "word";
  const written = ours ? "same" : wrote?.kind === "done" ? "taken" : "not";
  return { kind: "tested", test: { written, send, after, sent: false } };
}
