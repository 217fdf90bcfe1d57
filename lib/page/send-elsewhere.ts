// A chunk for a composer that stands in a frame of another origin: this frame holds the conversation and often the send
// control, that one the text. The same order as in `send-chunk`: nothing is pressed before the text was read back.
import type { RefusalReason } from "../sending/send-outcome";
import type { ComposerQuestion, PageAnswer } from "../wire/page-messages";
import { closedFrame } from "./closed-frame";
import { modeOf } from "./composer-mode";
import { findSendControl } from "./find-send-control";
import { isDisabled, isReadyToPress, pressControl } from "./press-send";
import { isSameDraft } from "./read-composer";

export type AskComposer = (question: ComposerQuestion) => Promise<PageAnswer | undefined>;

const reasonOf = (answer: PageAnswer | undefined): RefusalReason =>
  answer?.kind === "refused" ? answer.reason : "composer-unreachable";

async function readyThere(ask: AskComposer): Promise<RefusalReason | undefined> {
  const ready = await ask({ kind: "ready-here" });
  return ready?.kind === "done" ? undefined : reasonOf(ready);
}

/** Why nothing was pressed; `left-behind`: our text could not be taken out again. */
export type NotPressed = RefusalReason | "left-behind";

/** Takes our text out again after `reason`. Only an answer tells that nothing of it is left. */
export async function takeBack(ask: AskComposer, text: string, reason: RefusalReason): Promise<NotPressed> {
  return (await ask({ kind: "empty-here", text }))?.kind === "done" ? reason : "left-behind";
}

/** What stands around a frame tells whether its box is for a note, as well as what stands in it. */
function whyNotPublic(frame: HTMLElement, control: HTMLElement | undefined): RefusalReason | undefined {
  const mode = modeOf(frame, control);
  if (mode === "public") return undefined;
  return mode === "note" ? "private-note" : "note-or-public-unknown";
}

/**
 * Writes the text over there; the answer is how to make the gesture, or why not. `gone`: it stood there and does no more,
 * and only the transcript tells. After a refusal what is still ours is taken out again.
 */
export async function writeElsewhere(
  document: Document,
  transcript: Element | undefined,
  text: string,
  ask: AskComposer,
): Promise<NotPressed | "gone" | (() => Promise<NotPressed | undefined>)> {
  const frame = closedFrame(document, transcript);
  if (!frame) return "composer-unreachable";
  const draft = await ask({ kind: "draft-here" });
  if (draft?.kind !== "draft") return reasonOf(draft);
  // An earlier attempt left it there, and a person had it sent again.
  if (draft.text.trim() !== "" && !isSameDraft(text, draft.text)) return "composer-not-empty";
  const find = () => findSendControl(frame);
  const address = frame.getAttribute("src");
  const isSameFrame = () => closedFrame(document, transcript) === frame && frame.getAttribute("src") === address;
  const notPublic = whyNotPublic(frame, find());
  if (notPublic) return notPublic;
  const written = await ask({ kind: "write-here", text });
  if (!written) return takeBack(ask, text, "composer-unreachable");
  if (written.kind !== "done") return reasonOf(written);
  const beside = find() !== undefined;
  const missing = beside ? await isReadyToPress(find) : await readyThere(ask);
  const standing = await ask({ kind: "draft-here" });
  if (standing?.kind === "draft" && standing.text.trim() === "") return "gone";
  if (standing?.kind !== "draft") return takeBack(ask, text, missing ?? reasonOf(standing));
  if (missing || !isSameDraft(text, standing.text)) return takeBack(ask, text, missing ?? "text-did-not-stick");
  return async () => {
    if (!isSameFrame()) return takeBack(ask, text, "composer-unreachable");
    const control = find();
    const refusal =
      whyNotPublic(frame, control) ?? (control && isDisabled(control) ? ("send-control-disabled" as const) : undefined);
    if (refusal) return takeBack(ask, text, refusal);
    if (control) {
      pressControl(control);
      return undefined;
    }
    const pressed = await ask({ kind: "press-here", text });
    // No answer may mean that it was pressed: then only the transcript tells.
    if (!pressed || pressed.kind === "done") return undefined;
    return takeBack(ask, text, reasonOf(pressed));
  };
}
