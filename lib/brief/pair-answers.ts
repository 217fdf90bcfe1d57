// Walks a transcript once and joins what our side asked with what the customer answered. What must stay true: an answer
// is words of the customer; what our side turned down, or the customer took back, is none.
import type { Message } from "../transcript/message";
import { AFFIRMS, CORRECTS, WANTS_PERSON } from "./answer-words";
import { answeredValue } from "./answered-value";
import type { FoundValue, Question, Quote, Source, ValueKind } from "./brief";
import { foldLetters } from "./fold-letters";
import { formValuesIn } from "./form-lines";
import { isCourtesy } from "./lead-words";
import { saidName } from "./name-in";
import type { ReadMessage } from "./read-message";
import { sentencesOf } from "./sentences";
import { sourceOf } from "./source-of";
import { codesIn, datesIn, emailsIn, linksIn, ordersIn, phonesIn } from "./spotted-values";

/** A customer's message, and what of it went into answers. */
export interface Heard {
  readonly message: Message;
  /** Values of it that answered a question. */
  readonly values: readonly string[];
  readonly answers?: "choice" | "other" | "number";
}

export interface Paired {
  readonly questions: readonly Question[];
  readonly values: readonly FoundValue[];
  readonly heard: readonly Heard[];
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

/** A correction means one of so many messages of the customer before it. */
const LATELY = 2;

const keyOf = (kind: ValueKind, text: string): string => `${kind}:${foldLetters(text).replace(/[^\p{L}\p{N}]/gu, "")}`;

export function pairAnswers(messages: readonly ReadMessage[]): Paired {
  const open: Open[] = [];
  const values = new Map<string, FoundValue>();
  const heard: Heard[] = [];
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

  function hearOwn({ message, asked, refuses }: ReadMessage): void {
    const form = formValuesIn(message.text);
    if (form.length > 1 && form.some(({ kind }) => kind === "name")) {
      for (const { kind, text } of form) add(kind, text, message);
    }
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
  }

  /** The value that this text gives to the question, if any. */
  function valueFor(one: Open, text: string): string | undefined {
    const { kind } = one.question;
    if (!isTyped(kind)) return undefined;
    const current = one.group === group;
    const direct = current && (fresh || SHAPED.has(kind));
    const named = open.some(({ question, group: other }) => other === one.group && question.kind === "name");
    return answeredValue(kind, text, direct, named);
  }

  function answer(one: Open, text: string, message: Message): void {
    const quote: Quote = { text, ...sourceOf(message) };
    one.question = { ...one.question, answer: quote };
  }

  function correct(message: Message): string[] {
    if (!CORRECTS.test(foldLetters(message.text))) return [];
    const lately = heard.slice(-LATELY).map(({ message: { id } }) => id);
    const last = open.findLast(({ question }) => isTyped(question.kind) && question.answer !== undefined);
    const before = last?.question.answer;
    if (!last || !before || !isTyped(last.question.kind) || !lately.includes(before.messageId)) return [];
    const text = answeredValue(last.question.kind, message.text, SHAPED.has(last.question.kind), false);
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
    const put = (kind: ValueKind, found: string) => {
      const key = keyOf(kind, found);
      if (!values.has(key)) values.set(key, { kind, text: found, source });
    };
    const mails = emailsIn(text);
    for (const mail of mails) put("email", mail.text);
    const orders = ordersIn(text);
    for (const order of orders) put("order", order.text);
    const phones = phonesIn(text);
    for (const phone of phones) put("phone", phone.text);
    if (
      mails.length + orders.length + phones.length === 0 &&
      /order|bestell|pedido|command|encomenda|ordin|booking|buchung/.test(foldLetters(text))
    )
      for (const code of codesIn(text).slice(0, 1)) put("order", code.text);
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
    answer(one, message.text.trim(), message);
    confirm(one, message);
    return about !== "" ? "number" : kind === "choice" ? "choice" : "other";
  }

  function hearCustomer({ message }: ReadMessage): void {
    speaker = "customer";
    run.push(message.id);
    const { text } = message;
    const used = correct(message);
    if (used.length === 0) {
      for (const one of open) {
        if (one.question.answer || one.closed) continue;
        const value = valueFor(one, text);
        if (value === undefined) continue;
        answer(one, value, message);
        used.push(value);
        const kind = one.question.kind as Typed;
        add(kind, value, message);
        if (one.either) for (const other of open) if (other !== one && other.either === one.either) other.closed = true;
      }
    }
    for (const { kind, text: value } of formValuesIn(text)) add(kind, value, message);
    for (const { text: value } of emailsIn(text)) add("email", value, message);
    for (const { text: value } of ordersIn(text)) add("order", value, message);
    for (const { text: value } of phonesIn(text)) add("phone", value, message);
    for (const { text: value } of datesIn(text)) add("date", value, message);
    for (const { text: value } of linksIn(text)) add("page", value, message);
    const name = saidName(text);
    if (name) add("name", name, message);
    const answers = used.length === 0 ? answerFreely(message) : undefined;
    heard.push({ message, values: used, ...(answers ? { answers } : {}) });
  }

  for (const one of messages) {
    if (one.message.role === "customer") hearCustomer(one);
    else hearOwn(one);
  }
  const kept = open.filter(
    ({ question, either, closed }, at) =>
      !either || question.answer || (!closed && !open.slice(0, at).some((other) => other.either === either)),
  );
  return {
    questions: kept.map(({ question }) => question),
    values: [...values.values()],
    heard,
  };
}
