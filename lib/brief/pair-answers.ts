// Walks a transcript once and joins what our side asked with what the customer answered. What must stay true: an answer
// is words of the customer; what our side turned down, or the customer took back, is none.
import type { Message } from "../transcript/message";
import { AFFIRMS, saysWhen, WANTS_PERSON } from "./answer-words";
import { answeredValue, severalIn } from "./answered-value";
import { answersChoice } from "./answers-choice";
import type { FoundValue, Question, Quote, Source, ValueKind } from "./brief";
import { foldLetters } from "./fold-letters";
import { formValuesIn, reasonInForm } from "./form-lines";
import type { Given } from "./given-values";
import type { Heard } from "./heard";
import { isCourtesy } from "./lead-words";
import { namedValues } from "./named-values";
import type { ReadMessage } from "./read-message";
import { sentencesOf } from "./sentences";
import { sourceOf } from "./source-of";

export interface Paired {
  readonly questions: readonly Question[];
  readonly values: readonly FoundValue[];
  readonly heard: readonly Heard[];
  /** Why the customer came, as a form said it that was filled before the chat. */
  readonly reason?: Quote;
}

interface Open {
  question: Question;
  readonly special?: "confirms" | "another";
  readonly group: number;
  readonly either?: string;
  closed: boolean;
}

type Typed = Exclude<Question["kind"], "choice" | "other">;
const isTyped = (kind: Question["kind"]): kind is Typed => kind !== "choice" && kind !== "other";
/** Told by their shape alone, so that they count also when something else was said in between. */
const SHAPED: ReadonlySet<Typed> = new Set(["order", "phone", "email", "date"]);

/** As many questions may wait for an answer: older ones are shown nowhere. */
const MOST_OPEN = 400;
/** A correction means one of so many messages of the customer before it. */
const LATELY = 2;

const keyOf = (kind: ValueKind, text: string): string => `${kind}:${foldLetters(text).replace(/[^\p{L}\p{N}]/gu, "")}`;

/** Joins questions and answers, and gathers the values, over the messages of a talk in order. */
export function pairAnswers(messages: readonly ReadMessage[]): Paired {
  const open: Open[] = [];
  const values = new Map<string, FoundValue>();
  const heard: Heard[] = [];
  let reason: Quote | undefined;
  /** Counts runs of our side that ask. */
  let group = 0;
  let speaker: "own" | "customer" | undefined;
  /** The customer's messages since our side last spoke. */
  let run: Message["id"][] = [];
  /** Nothing of our side came between the last question and the customer's words. */
  let fresh = false;

  const add = (kind: ValueKind, text: string, message: Message) => {
    const key = keyOf(kind, text);
    if (!values.has(key)) values.set(key, { kind, text, source: sourceOf(message) });
  };
  const drop = (kind: ValueKind, text: string) => values.delete(keyOf(kind, text));

  /** What the customer gave last was turned down: it answers nothing. */
  function refuse(): void {
    for (const one of open) {
      const { answer, kind } = one.question;
      if (!answer || !isTyped(kind) || !run.includes(answer.messageId)) continue;
      if (kind === "name" || kind === "product" || kind === "address") continue;
      drop(kind, answer.text);
      const { answer: _, ...question } = one.question;
      one.question = question;
    }
  }

  /** A form that was filled before the chat stands there as a message of the bot or of the desk. */
  function readForm(message: Message): void {
    const form = formValuesIn(message.text);
    if (form.length < 2 || !form.some(({ kind }) => kind === "name")) return;
    for (const { kind, text } of form) add(kind, text, message);
    const why = reasonInForm(message.text);
    if (why !== undefined && heard.length === 0) reason ??= { text: why, ...sourceOf(message) };
  }

  function hearOwn({ message, asked, refuses }: ReadMessage): void {
    if (refuses) refuse();
    if (speaker === "customer" || speaker === undefined) {
      if (asked.length > 0) group++;
      fresh = false;
      run = [];
    } else if (asked.length > 0 && !fresh) group++;
    speaker = "own";
    if (asked.length > 0) fresh = true;
    for (const { kind, about, text, special, either } of asked) {
      for (const one of open) {
        if (isTyped(kind) && one.question.kind === kind && one.question.about === about && !one.question.answer)
          one.closed = true;
      }
      open.push({
        question: { kind, about, text, ...sourceOf(message) },
        ...(special ? { special } : {}),
        group,
        ...(either === undefined ? {} : { either: `${message.id}/${either}` }),
        closed: false,
      });
    }
    open.splice(0, Math.max(0, open.length - MOST_OPEN));
  }

  /** The value that this text gives to the question, if any. */
  function valueFor(one: Open, given: Given): string | undefined {
    const { kind } = one.question;
    if (!isTyped(kind)) return undefined;
    const current = one.group === group;
    const direct = current && (fresh || SHAPED.has(kind));
    const named = open.some(({ question, group: other }) => other === one.group && question.kind === "name");
    return answeredValue(kind, given, direct, named);
  }

  function answer(one: Open, text: string, message: Message): void {
    const quote: Quote = { text, ...sourceOf(message) };
    one.question = { ...one.question, answer: quote };
  }

  function correct(message: Message, given: Given): string[] {
    if (!given.corrects) return [];
    const lately = heard.slice(-LATELY).map(({ message: { id } }) => id);
    const last = open.findLast(({ question }) => isTyped(question.kind) && question.answer !== undefined);
    const before = last?.question.answer;
    if (!last || !before || !isTyped(last.question.kind) || !lately.includes(before.messageId)) return [];
    const text = answeredValue(last.question.kind, given, SHAPED.has(last.question.kind), false);
    if (text === undefined || keyOf("page", text) === keyOf("page", before.text)) return [];
    drop(last.question.kind, before.text);
    answer(last, text, message);
    add(last.question.kind, text, message);
    return [text];
  }

  /** Yes to "is mia@example.com still yours?" */
  function confirm(one: Open, message: Message): void {
    if (one.special !== "confirms" || !AFFIRMS.test(foldLetters(message.text))) return;
    const { text } = one.question;
    const { messageId, role, automatic, author, at } = one.question;
    const source: Source = {
      messageId,
      role,
      ...(automatic ? { automatic } : {}),
      ...(author === undefined ? {} : { author }),
      ...(at === undefined ? {} : { at }),
    };
    for (const { kind, text: named } of namedValues(text)) {
      const key = keyOf(kind, named);
      if (!values.has(key)) values.set(key, { kind, text: named, source });
    }
  }

  /** "Last Monday" answers a question for a day, though it is no date to keep. */
  function answerWhen(message: Message): void {
    const one = fresh
      ? open.findLast(({ question, group: of }) => of === group && question.kind === "date")
      : undefined;
    if (one && !one.question.answer && saysWhen(message.text)) answer(one, message.text.trim(), message);
  }

  function answerFreely(message: Message): Heard["answers"] {
    if (!fresh) return undefined;
    const one = open.findLast(
      ({ question, group: of, closed }) => of === group && !isTyped(question.kind) && !question.answer && !closed,
    );
    if (!one) return undefined;
    const folded = foldLetters(message.text);
    const { kind, about, text } = one.question;
    const evades =
      /\?\s*$/.test(sentencesOf(message.text)[0] ?? "") ||
      (WANTS_PERSON.test(folded) &&
        !/person|human|agent|mensch|mitarbeiter|humano|conseiller|humain|atendente|operat|umano/.test(
          foldLetters(text),
        ));
    if (evades || (kind === "other" && isCourtesy(message.text))) return undefined;
    if (kind === "choice" && !answersChoice(message.text, text)) return undefined;
    answer(one, message.text.trim(), message);
    confirm(one, message);
    return about !== "" ? "number" : kind === "choice" ? "choice" : "other";
  }

  /** Another number than a phone's was asked for last. */
  const wantsNumber = (): boolean =>
    fresh &&
    open.some(({ question, group: of }) => of === group && question.about !== "" && !isTyped(question.kind)) &&
    !open.some(({ question, group: of }) => of === group && question.kind === "phone");

  function hearCustomer(message: Message, given: Given): void {
    speaker = "customer";
    run.push(message.id);
    const wasAsked = open.some(({ question, closed }) => !question.answer && !closed);
    const corrected = correct(message, given);
    const used = [...corrected];
    if (used.length === 0) {
      for (const one of open) {
        if (one.question.answer || one.closed) continue;
        const value = valueFor(one, given);
        if (value === undefined) continue;
        answer(one, value, message);
        used.push(value);
        const kind = one.question.kind as Typed;
        const several = kind === "order" ? severalIn(value, given) : [];
        for (const { text } of several.length > 0 ? several : [{ text: value }]) add(kind, text, message);
        if (one.either) for (const other of open) if (other !== one && other.either === one.either) other.closed = true;
      }
    }
    for (const { kind, text } of given.form) add(kind, text, message);
    for (const { text } of given.emails) add("email", text, message);
    for (const { text } of given.orders) add("order", text, message);
    if (!wantsNumber()) for (const { text } of given.phones) add("phone", text, message);
    for (const { text } of given.dates) add("date", text, message);
    for (const { text } of given.links) add("page", text, message);
    if (given.name) add("name", given.name, message);
    if (used.length === 0) answerWhen(message);
    const answers = corrected.length > 0 ? "correction" : used.length === 0 ? answerFreely(message) : undefined;
    heard.push({ message, values: used, wasAsked, ...(answers ? { answers } : {}) });
  }

  for (const one of messages) {
    if (one.given) {
      hearCustomer(one.message, one.given);
      continue;
    }
    readForm(one.message);
    if (one.message.role !== "system") hearOwn(one);
  }
  const kept = open.filter(
    ({ question, either, closed }, at) =>
      !either || question.answer || (!closed && !open.slice(0, at).some((other) => other.either === either)),
  );
  return {
    questions: kept.map(({ question }) => question),
    values: [...values.values()],
    heard,
    ...(reason ? { reason } : {}),
  };
}
