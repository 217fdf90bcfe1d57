// Walks a transcript once and joins what our side asked with what the customer answered. What must stay true: an answer
// is words of the customer; what our side turned down, or the customer took back, is none.
import type { Message } from "../transcript/message";
import { AFFIRMS, saysWhen } from "./answer-words";
import { answeredValue, severalIn } from "./answered-value";
import { answersChoice } from "./answers-choice";
import type { FoundValue, Question, Quote, ValueKind } from "./brief";
import { evades } from "./evades";
import { foldLetters } from "./fold-letters";
import { formValuesIn, reasonInForm } from "./form-lines";
import type { Given } from "./given-values";
import type { Heard } from "./heard";
import { latelyGiven } from "./lately-given";
import { isCourtesy } from "./lead-words";
import { namedValues } from "./named-values";
import { isOpen, isTyped, keptOf, type Open, SHAPED, type Typed } from "./open-question";
import type { ReadMessage } from "./read-message";
import { sourceOf } from "./source-of";
import { asksRight, isDenied, putInstead } from "./taken-back";
import { keyOf } from "./value-key";

export interface Paired {
  readonly questions: readonly Question[];
  readonly values: readonly FoundValue[];
  readonly heard: readonly Heard[];
  /** Why the customer came, as a form said it that was filled before the chat. */
  readonly reason?: Quote;
}

/** As many questions may wait for an answer: older ones are shown nowhere. */
const MOST_OPEN = 400;
/** A correction means one of so many messages of the customer before it. */
const LATELY = 2;

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

  /** A value in place of the one given before; `old` may stand beside it. */
  function correct(message: Message, given: Given): { readonly text: string; readonly old: () => void } | undefined {
    const before = latelyGiven(
      open,
      [...values.values()],
      new Set(heard.slice(-LATELY).map(({ message: { id } }) => id)),
    );
    // What was asked for since then is what a short answer gives.
    const isAsked = open.some((one) => {
      const waits = fresh && isOpen(one) && one.group === group;
      const { kind, text } = one.question;
      return waits && (isTyped(kind) ? valueFor(one, given) !== undefined : !asksRight(text));
    });
    for (const { kind, text: old, one } of before) {
      const isSaid = given.corrects && one !== undefined && isTyped(kind);
      const said = isSaid ? answeredValue(kind, given, SHAPED.has(kind), false) : undefined;
      const text = said ?? (isAsked ? undefined : putInstead(kind, old, given, one !== undefined && one.group < group));
      if (text === undefined || keyOf("page", text) === keyOf("page", old)) {
        if (given.corrects) return undefined;
        continue;
      }
      if (one) answer(one, text, message);
      add(kind, text, message);
      return { text, old: () => drop(kind, old) };
    }
    return undefined;
  }

  /** Yes or no to "is mia@example.com still yours?" */
  function confirm(one: Open, message: Message, given: Given): void {
    if (one.special !== "confirms") return;
    const { text, kind: _kind, about: _about, answer: _answer, ...source } = one.question;
    const denied = isDenied(message.text, text);
    if (!denied && !AFFIRMS.test(foldLetters(message.text))) return;
    for (const { kind, text: named } of namedValues(text)) {
      const key = keyOf(kind, named);
      if (!denied && !values.has(key)) values.set(key, { kind, text: named, source });
      if (!denied) continue;
      values.delete(key);
      const other = putInstead(kind, named, given, false);
      if (other !== undefined) add(kind, other, message);
      for (const asked of open) {
        const { answer: given, ...question } = asked.question;
        if (!given || keyOf(kind, given.text) !== key || question.kind !== kind) continue;
        // Whatever they give next is the answer.
        Object.assign(asked, { question, group });
        if (other !== undefined) answer(asked, other, message);
      }
    }
  }

  /** "Last Monday" answers a question for a day, though it is no date to keep. */
  function answerWhen(message: Message): void {
    const one = fresh
      ? open.findLast(({ question, group: of }) => of === group && question.kind === "date")
      : undefined;
    if (one && !one.question.answer && saysWhen(message.text)) answer(one, message.text.trim(), message);
  }

  function answerFreely(message: Message, given: Given): Heard["answers"] {
    if (!fresh) return undefined;
    const one = open.findLast(
      ({ question, group: of, closed }) => of === group && !isTyped(question.kind) && !question.answer && !closed,
    );
    if (!one) return undefined;
    const { kind, about, text } = one.question;
    if (evades(message.text, text) || (kind === "other" && isCourtesy(message.text))) return undefined;
    if (kind === "choice" && !answersChoice(message.text, text)) return undefined;
    answer(one, message.text.trim(), message);
    confirm(one, message, given);
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
    const wasAsked = open.some(isOpen);
    const corrected = correct(message, given);
    const used = corrected ? [corrected.text] : [];
    if (used.length === 0) {
      for (const one of open) {
        if (!isOpen(one)) continue;
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
    corrected?.old();
    if (used.length === 0) answerWhen(message);
    const answers = corrected ? "correction" : used.length === 0 ? answerFreely(message, given) : undefined;
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
  return {
    questions: keptOf(open).map(({ question }) => question),
    values: [...values.values()],
    heard,
    ...(reason ? { reason } : {}),
  };
}
