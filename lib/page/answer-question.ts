import type { ConversationKey } from "../transcript/transcript";
import type { ComposerQuestion, PageAnswer, PageQuestion } from "../wire/page-messages";
import { answerHere } from "./answer-here";
import { copyText } from "./copy-text";
import type { DraftKeeper } from "./draft-keeper";
import { isAtEnd } from "./is-at-end";
import { judgeEmptyTarget } from "./judge-target";
import { watchLeaving } from "./may-have-left";
import { putDraftBack, setDraftAside } from "./move-draft";
import { openLink } from "./open-link";
import { partHere } from "./parts";
import { readComposer } from "./read-composer";
import { type DeskTestNeeds, testDesk } from "./test-desk";
import { writeComposer } from "./write-composer";
import type { WrittenText } from "./written-text";

/** A selection longer than this is no query, in characters. */
const LONGEST_QUERY = 80;

/** How long a message that was asked for is outlined, in milliseconds. */
const OUTLINED = 2_400;

export interface QuestionNeeds extends DeskTestNeeds {
  readonly drafts: DraftKeeper;
  readonly writtenText: WrittenText;
  readonly focusComposer: () => void;
}

const done: PageAnswer = { kind: "done" };

function selectedIn(document: Document): string {
  const text = document.getSelection()?.toString().trim().replaceAll(/\s+/g, " ") ?? "";
  return text.length <= LONGEST_QUERY ? text : "";
}

const isAboutComposer = (question: PageQuestion): question is ComposerQuestion => question.kind.endsWith("-here");

async function insert(needs: QuestionNeeds, question: Extract<PageQuestion, { kind: "insert" }>): Promise<PageAnswer> {
  const target = judgeEmptyTarget(needs.reader.look(true), question);
  if (typeof target === "string") return { kind: "refused", reason: target };
  const { text } = question;
  const watching = watchLeaving(text, question, target.element, () => needs.reader.look(true));
  const written = await writeComposer(target.element, text, undefined, watching);
  // No second copy is offered.
  if (written === "gone") return { kind: "refused", reason: "box-took-it" };
  if (written) {
    needs.focusComposer();
    return done;
  }
  const copied = await copyText(target.element.ownerDocument, question.text);
  return { kind: copied ? "copied" : "refused", reason: "text-did-not-stick" };
}

async function setAside(needs: QuestionNeeds, conversation: ConversationKey): Promise<PageAnswer> {
  const kept = await setDraftAside(needs, conversation);
  return "refused" in kept ? { kind: "refused", reason: kept.refused } : { kind: "draft", text: kept.text };
}

/** A chunk that a desk left in its box is no draft: put back after the plan, one Enter would send it a second time. */
async function makeRoom(needs: QuestionNeeds, conversation: ConversationKey): Promise<PageAnswer> {
  const { drafts, writtenText } = needs;
  const before = drafts.of(conversation);
  const answer = await setAside(needs, conversation);
  if (answer.kind !== "draft") return answer;
  if (writtenText.wasWritten(conversation, answer.text)) drafts.put(conversation, before);
  return done;
}

function showMessage(needs: QuestionNeeds, question: Extract<PageQuestion, { kind: "show-message" }>): PageAnswer {
  const row = needs.reader.look().rowOf(question.messageId);
  if (!row?.isConnected) return { kind: "not-found" };
  row.scrollIntoView({ block: "center" });
  // Inside the row: what lies outside is often cut off by a box that scrolls.
  const outline = { outline: "3px solid #2f6fed", outlineOffset: "-3px" };
  const gone = { outline: "3px solid transparent", outlineOffset: "-3px" };
  row.animate([outline, { ...outline, offset: 0.7 }, gone], { duration: OUTLINED });
  return done;
}

/** Not while something of ours or of the agent's would be lost where the desk loads anew. */
function goTo({ document, reader, ledger }: QuestionNeeds, address: string): PageAnswer {
  const { composer } = reader.look(true);
  const isFree = !ledger.isOpen() && (composer.kind !== "found" || readComposer(composer.element).trim() === "");
  return isFree && openLink(document, address) ? done : { kind: "not-found" };
}

function explain({ document, reader }: QuestionNeeds): PageAnswer {
  const look = reader.look();
  const found = reader.finding();
  const reading = partHere("reading");
  return reading && found
    ? { kind: "explained", details: reading.explain(document, found, look) }
    : { kind: "not-found" };
}

/** Answers one question of the background; nothing here is tried twice. */
export async function answerQuestion(
  needs: QuestionNeeds,
  question: Exclude<PageQuestion, { kind: "attempt" | "teach" | "who-said" }>,
): Promise<PageAnswer> {
  const { drafts, ledger, reader } = needs;
  if (question.kind === "selection") return { kind: "selection", text: selectedIn(needs.document) };
  if (question.kind === "explain") return explain(needs);
  if (question.kind === "at-end") return isAtEnd(reader.look()) ? done : { kind: "not-found" };
  if (question.kind === "open-link") return goTo(needs, question.address);
  if (question.kind === "show-message") return showMessage(needs, question);
  if (question.kind === "that-was-me") {
    reader.thatWasMe(question.messageId);
    return done;
  }
  if (question.kind === "drop-draft") {
    drafts.drop(question.conversation, question.text);
    return done;
  }
  // The composer is one: while an attempt writes there, nothing else may.
  if (ledger.isOpen()) return { kind: "refused", reason: "still-sending" };
  if (isAboutComposer(question)) return answerHere(needs, question);
  if (question.kind === "test-desk") return testDesk(needs, question.conversation);
  const release = ledger.hold();
  try {
    if (question.kind === "insert") return await insert(needs, question);
    if (question.kind === "take-draft") return await setAside(needs, question.conversation);
    if (question.kind === "set-aside") return await makeRoom(needs, question.conversation);
    const refusal = await putDraftBack(needs, question.conversation);
    return refusal ? { kind: "refused", reason: refusal } : done;
  } finally {
    release();
  }
}
