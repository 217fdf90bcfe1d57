// The composer's own frame, where the conversation stands in another: does single things to it when the background asks.
// What must stay true: the same tests as for a composer beside its transcript, at every question anew.
import type { ComposerQuestion, PageAnswer } from "../wire/page-messages";
import { copyText } from "./copy-text";
import { judgeComposer } from "./judge-target";
import type { PageReader } from "./look-at-page";
import { isReadyNow, pressSend, sendIsReady } from "./press-send";
import { holdsMedia, isSameDraft, readComposer } from "./read-composer";
import { emptyComposer, writeComposer } from "./write-composer";
import type { WrittenText } from "./written-text";

async function takeOut(element: HTMLElement, text: string): Promise<PageAnswer> {
  const standing = readComposer(element);
  if (standing.trim() !== "" && !isSameDraft(text, standing)) return { kind: "refused", reason: "composer-not-empty" };
  return (await emptyComposer(element)) ? { kind: "done" } : { kind: "refused", reason: "text-did-not-stick" };
}

/** What stands there so long (milliseconds) after it was written is nobody's attempt any more. */
const OURS_FOR = 10_000;

export interface HereNeeds {
  readonly reader: PageReader;
  readonly writtenText: WrittenText;
  /** While this is so the page's own keys must not send what stands in the composer. */
  readonly holdKeys: (held: boolean) => void;
}

async function writeHere(
  { writtenText, holdKeys }: HereNeeds,
  element: HTMLElement,
  { text, draft }: Extract<ComposerQuestion, { kind: "write-here" }>,
): Promise<PageAnswer> {
  if (element.ownerDocument.hidden) return { kind: "refused", reason: "tab-hidden" };
  holdKeys(true);
  try {
    // What the editor took up and has no more may have been sent: the other frame looks for it.
    const written = await writeComposer(element, text, undefined, (emptied) => (emptied ? "gone" : "go-on"));
    // This frame knows no attempt: by its text alone no Enter of the page's sends it beside our press.
    if (written && !draft) writtenText.wrote(undefined, text, OURS_FOR);
    if (written) return { kind: "done" };
  } finally {
    holdKeys(false);
  }
  const copied = await copyText(element.ownerDocument, text);
  return { kind: "refused", reason: copied ? "copied-instead" : "text-did-not-stick" };
}

/** Answers one question about this frame's composer. */
export async function answerHere(needs: HereNeeds, question: ComposerQuestion): Promise<PageAnswer> {
  const { reader } = needs;
  const { composer } = reader.look(true);
  // What is ours comes out again also where nothing may be written any more: a box that became a note meanwhile.
  if (question.kind === "empty-here")
    return composer.kind === "found"
      ? takeOut(composer.element, question.text)
      : { kind: "refused", reason: "no-composer" };
  const target = judgeComposer(composer);
  if (typeof target === "string") return { kind: "refused", reason: target };
  const { element } = target;
  switch (question.kind) {
    case "draft-here":
      if (holdsMedia(element)) return { kind: "refused", reason: "picture-in-composer" };
      return { kind: "draft", text: readComposer(element) };
    case "write-here":
      return writeHere(needs, element, question);
    case "ready-here": {
      const missing = await sendIsReady(() => {
        const { composer } = reader.look(true);
        return composer.kind === "found" ? composer : undefined;
      });
      return missing ? { kind: "refused", reason: missing } : { kind: "done" };
    }
    case "press-here": {
      // Nothing is awaited between the look above and the gesture: whose chat it is was looked at in the other frame just now.
      if (!isSameDraft(question.text, readComposer(element))) return { kind: "refused", reason: "text-did-not-stick" };
      if (!isReadyNow(target)) return { kind: "refused", reason: "send-control-disabled" };
      pressSend(target);
      return { kind: "done" };
    }
  }
}
