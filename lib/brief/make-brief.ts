import type { Conversation } from "../transcript/transcript";
import type { Brief, FoundValue, Question, Told } from "./brief";
import { findReason } from "./find-reason";
import { foldLetters } from "./fold-letters";
import { guessLanguage } from "./guess-language";
import { isCourtesy } from "./lead-words";
import { isStandIn } from "./nobody";
import { productOfPage } from "./page-product";
import { pairAnswers } from "./pair-answers";
import { isTalk, type ReadMessage } from "./read-message";
import { isNotice } from "./read-told";
import { sentencesOf } from "./sentences";
import { sourceOf } from "./source-of";

/** More of what was told than this nobody reads at a glance: the latest count. */
const MOST_TOLD = 12;
const MOST_QUESTIONS = 20;
const MOST_VALUES = 24;

const LONGEST = 300;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const shortened = (question: Question): Question => ({
  ...question,
  text: short(question.text),
  ...(question.answer ? { answer: { ...question.answer, text: short(question.answer.text) } } : {}),
});

function toldIn(messages: readonly ReadMessage[]): Told[] {
  const seen = new Set<string>();
  let opened = false;
  return messages.flatMap(({ message, told, given }) => {
    opened ||= given !== undefined && !sentencesOf(given.text).every(isCourtesy);
    return told.flatMap(({ kind, text }) => {
      const key = foldLetters(text);
      if (seen.has(key) || (!opened && !isNotice({ kind, text }))) return [];
      seen.add(key);
      return [{ kind, text: short(text), ...sourceOf(message) }];
    });
  });
}

/** What the page itself tells of the customer: the name it shows, the page they are on, and the product shown there. */
function fromPage(
  { customerName, currentPage }: Pick<Conversation, "customerName" | "currentPage">,
  said: readonly FoundValue[],
): FoundValue[] {
  const has = (kind: FoundValue["kind"]) => said.some((value) => value.kind === kind);
  const product = currentPage && productOfPage(currentPage);
  return [
    ...(customerName && !has("name") && /^\p{L}[^@\d]+$/u.test(customerName) && !isStandIn(customerName)
      ? [{ kind: "name" as const, text: customerName }]
      : []),
    ...(product && !has("product") ? [{ kind: "product" as const, text: product }] : []),
    ...(currentPage ? [{ kind: "page" as const, text: currentPage.url }] : []),
  ];
}

/**
 * The brief of a conversation: everything in it stands in the transcript or on the page word for word; what was not
 * found is left out.
 */
export function makeBrief(
  conversation: Pick<Conversation, "customerName" | "currentPage">,
  read: readonly ReadMessage[],
): Brief {
  const talk = read.filter(({ message }) => isTalk(message));
  const { questions, values, heard, reason: written } = pairAnswers(talk);
  const places = new Map(talk.map(({ message }, at) => [message.id, at]));
  const reason =
    written ??
    findReason(heard, (one, other) => places.get(other.message.id) === (places.get(one.message.id) ?? 0) + 1);
  const own = talk.filter(({ message: { role } }) => role === "agent" || role === "bot");
  const said = guessLanguage(heard.map(({ message }) => message.text).join("\n"));
  const guessed =
    said ?? (heard.length > 0 ? guessLanguage(own.map(({ message }) => message.text).join("\n")) : undefined);
  const language = guessed === "other" ? undefined : guessed;
  return {
    ...(language ? { language } : {}),
    ...(reason ? { reason } : {}),
    questions: questions.slice(-MOST_QUESTIONS).map(shortened),
    told: toldIn(talk).slice(-MOST_TOLD),
    values: [...values.slice(-MOST_VALUES), ...fromPage(conversation, values)],
  };
}
