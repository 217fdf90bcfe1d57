import type { PageAnswer, PageQuestion } from "../wire/page-messages";
import type { QuestionNeeds } from "./answer-question";
import { fetchPart, type PartName } from "./parts";
import type { createTeachHolder } from "./teach-here";

export interface AnswerNeeds extends Omit<QuestionNeeds, "focusComposer"> {
  readonly teach: ReturnType<typeof createTeachHolder>;
  readonly wantPart: (name: PartName) => void;
}

/** Answers what the background asks this page; what needs the part that writes waits until it is here. */
export async function answerBackground(needs: AnswerNeeds, question: PageQuestion): Promise<PageAnswer> {
  const { ledger, reader, teach, wantPart } = needs;
  // Asked after a worker's death: nothing may stand in its way.
  if (question.kind === "attempt") return ledger.answer(question.attemptId);
  if (question.kind === "who-said") {
    reader.whoSaid(question.messageId, question.who === "unasked" ? undefined : question.who);
    return { kind: "done" };
  }
  if (question.kind === "teach") return teach.obey(question.command);
  const part = await fetchPart("sending", wantPart);
  if (!part) return { kind: "refused", reason: "page-not-connected" };
  return part.answerQuestion({ ...needs, focusComposer: () => reader.composerElement()?.focus() }, question);
}
