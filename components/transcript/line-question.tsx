import type { LineAnswer, LineQuestion as Question } from "../../lib/wire/page-messages";

export interface LineQuestionProps {
  readonly question: Question;
  readonly onAnswer: (who: LineAnswer) => void;
}

/** The one question that tells the sides of a page apart. */
export function LineQuestion({ question, onAnswer }: LineQuestionProps) {
  return (
    <section className="nudge" aria-label="Whose line is this?">
      <p role="status">Is this line from the customer?</p>
      <blockquote className="asked-line">{question.text}</blockquote>
      <button type="button" onClick={() => onAnswer("customer")}>
        Yes
      </button>
      <button type="button" className="quiet" onClick={() => onAnswer("agent")}>
        No, it's ours
      </button>
      <button type="button" className="quiet" onClick={() => onAnswer("unasked")}>
        Skip
      </button>
    </section>
  );
}
