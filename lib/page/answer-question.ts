import type { ComposerQuestion, PageAnswer, PageQuestion } from "../wire/page-messages";
import type { AttemptLedger } from "./attempt-ledger";
import type { DraftKeeper } from "./draft-keeper";
import { judgeEmptyTarget, judgeTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import type { Parts } from "./parts";
import { readComposer } from "./read-composer";

export interface QuestionNeeds {
  readonly reader: PageReader;
  readonly ledger: AttemptLedger;
  readonly drafts: DraftKeeper;
  readonly fetchEditors: () => Promise<Parts["editors"] | undefined>;
  readonly keepFocus: () => () => void;
  readonly focusComposer: () => void;
}

const done: PageAnswer = { kind: "done" };

const isAboutComposer = (question: PageQuestion): question is ComposerQuestion => question.kind.endsWith("-here");

async function insert(needs: QuestionNeeds, question: Extract<PageQuestion, { kind: "insert" }>): Promise<PageAnswer> {
  const editors = await needs.fetchEditors();
  const target = judgeEmptyTarget(needs.reader.look(true), question.conversation);
  if (typeof target === "string") return { kind: "refused", reason: target };
  if (await editors?.writeComposer(target.element, question.text)) {
    needs.focusComposer();
    return done;
  }
  const copied = await editors?.copyText(target.element.ownerDocument, question.text);
  return { kind: copied ? "copied" : "refused", reason: "text-did-not-stick" };
}

async function takeDraft(
  needs: QuestionNeeds,
  conversation: Extract<PageQuestion, { kind: "take-draft" }>,
): Promise<PageAnswer> {
  const editors = await needs.fetchEditors();
  const target = judgeTarget(needs.reader.look(true), conversation.conversation);
  if (typeof target === "string") return { kind: "refused", reason: target };
  const text = readComposer(target.element);
  if (text === "" || (await editors?.emptyComposer(target.element))) return { kind: "draft", text };
  await editors?.writeComposer(target.element, text);
  return { kind: "refused", reason: "text-did-not-stick" };
}

function showMessage(needs: QuestionNeeds, question: Extract<PageQuestion, { kind: "show-message" }>): PageAnswer {
  const row = needs.reader.look().rowOf(question.messageId);
  if (!row?.isConnected) return { kind: "not-found" };
  row.scrollIntoView({ block: "center" });
  row.animate([{ outline: "3px solid #2f6fed" }, { outline: "3px solid transparent" }], { duration: 2000 });
  return done;
}

/** Answers one question of the background; nothing here is tried twice. */
export async function answerQuestion(needs: QuestionNeeds, question: PageQuestion): Promise<PageAnswer> {
  const { drafts, ledger, reader } = needs;
  if (question.kind === "attempt") return ledger.answer(question.attemptId);
  if (question.kind === "show-message") return showMessage(needs, question);
  if (question.kind === "that-was-me") {
    reader.thatWasMe(question.messageId);
    return done;
  }
  // The composer is one: while an attempt writes there, nothing else may.
  if (ledger.isOpen()) return { kind: "refused", reason: "still-sending" };
  if (isAboutComposer(question)) {
    const editors = await needs.fetchEditors();
    return (await editors?.answerHere(reader, question)) ?? { kind: "refused", reason: "page-not-connected" };
  }
  const giveFocusBack = needs.keepFocus();
  try {
    if (question.kind === "insert") return await insert(needs, question);
    if (question.kind === "take-draft") return await takeDraft(needs, question);
    const refusal =
      question.kind === "set-aside"
        ? await drafts.setAside(question.conversation)
        : await drafts.putBack(question.conversation);
    return refusal ? { kind: "refused", reason: refusal } : done;
  } finally {
    if (question.kind !== "insert") giveFocusBack();
  }
}
