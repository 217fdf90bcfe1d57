import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { AskedQuestion } from "../../lib/macros/earlier-answers";
import { QuestionField } from "./question-field";

export interface PlaceholderFormProps {
  /** The macro they belong to. */
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
  /** Values of this chat that surely fit a question, by its key. */
  readonly offers?: Readonly<Record<string, string>>;
  /** Answers to all questions, by their key. */
  readonly onFilled: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
  /** Erases what was answered to one question before. */
  readonly onForget: (key: string) => void;
}

/** What a macro asks, all on one small form. Enter goes from field to field and takes the macro at the last. */
export function PlaceholderForm({ title, questions, offers = {}, onFilled, onCancel, onForget }: PlaceholderFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(questions.map(({ key, initial }) => [key, initial])),
  );
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);

  const fields = () => [...(form.current?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
  const lacks = ({ key, optional }: AskedQuestion) => !optional && !values[key]?.trim();

  function finish(): void {
    const lacking = questions.filter(lacks);
    if (lacking.length === 0) {
      onFilled(values);
      return;
    }
    setPassed(new Set(lacking.map(({ key }) => key)));
    fields()[questions.findIndex(lacks)]?.focus();
  }

  function goOn(from: HTMLElement): void {
    const all = fields();
    const at = all.indexOf(from);
    const question = questions[at];
    if (!question || at === all.length - 1) finish();
    else if (lacks(question)) setPassed(new Set([...passed, question.key]));
    else all[at + 1]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { target, key } = event;
    const isField = target instanceof HTMLElement && target.matches("[data-question]");
    if (key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
      // Never the send key while a question is open: it takes the macro, and the next one sends.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) finish();
    } else if (key === "Enter" && isField && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      if (!event.repeat) goOn(target);
    }
  }

  return (
    <form
      ref={form}
      className="questions"
      aria-label={`${title} asks`}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        finish();
      }}
    >
      <p>
        <strong>{title}</strong> asks for:
      </p>
      {questions.map((question, index) => (
        <QuestionField
          key={question.key}
          question={forgotten.has(question.key) ? { ...question, earlier: [] } : question}
          fromChat={offers[question.key]}
          value={values[question.key] ?? ""}
          lacking={passed.has(question.key) && lacks(question)}
          first={index === 0}
          onValue={(value) => setValues((before) => ({ ...before, [question.key]: value }))}
          onForget={() => {
            setForgotten((before) => new Set([...before, question.key]));
            onForget(question.key);
            fields()[index]?.focus();
          }}
        />
      ))}
      <div className="row">
        <button type="submit">Take it ↵</button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
