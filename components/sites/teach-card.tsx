import { useEffect, useRef } from "react";
import type { TeachCommand, TeachingReading, TeachingStep } from "../../lib/sites/teaching";
import { NoticeLine } from "../ui/notice-line";
import { countWords, isPlausible, ODD_COUNTS, PROBLEM_WORDS, STEP_ASKS, STEP_NAME, STEPS } from "./teach-words";

export interface TeachCardProps {
  readonly teaching: TeachingReading;
  readonly onCommand: (command: TeachCommand) => void;
}

const KEY_WORDS = { enter: "sent with Enter", "ctrl-enter": "sent with Ctrl+Enter", unknown: "left to me" };

function stateOf({ pointed, keys }: TeachingReading, step: TeachingStep): string {
  if (pointed.includes(step)) return "pointed at";
  return step === "send" ? KEY_WORDS[keys] : "left to me";
}

/** Teaching a page, step by step: what to point at now, what was understood, and keeping it. */
export function TeachCard({ teaching, onCommand }: TeachCardProps) {
  const { step, picking, pointed, problem, counts, sidesBy } = teaching;
  const save = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const review = step === "review";
  const plausible = problem === undefined && isPlausible(counts);
  // The page gives the keyboard back to the panel: the next key keeps what was understood, or corrects what can't be right.
  useEffect(() => {
    if (review) (plausible ? save : first).current?.focus();
  }, [review, plausible]);
  const both = pointed.includes("customer") && pointed.includes("own");
  return (
    <section className="teach" aria-label="Teach Chatside this page">
      <strong>Teach Chatside this page</strong>
      <ol>
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? "step" : undefined}>
            <span>
              {STEP_NAME[one]}
              {(review || pointed.includes(one)) && <span className="secondary"> · {stateOf(teaching, one)}</span>}
            </span>
            {!(one === step && picking) && (
              <button
                ref={one === "customer" ? first : undefined}
                type="button"
                className="quiet"
                aria-label={`Point at: ${STEP_NAME[one]}`}
                onClick={() => onCommand({ do: "step", step: one })}
              >
                {pointed.includes(one) ? "Correct" : "Point"}
              </button>
            )}
          </li>
        ))}
      </ol>
      {problem && <NoticeLine tone="warning">{PROBLEM_WORDS[problem]}</NoticeLine>}
      {!review && (
        <p role="status">
          {STEP_ASKS[step]}{" "}
          <span className="secondary">
            {picking ? "Click it in the page, or move with ↑ ↓ and take it with Enter. Esc ends pointing." : ""}
          </span>
        </p>
      )}
      {review && !plausible && !problem && <NoticeLine tone="warning">{ODD_COUNTS}</NoticeLine>}
      {(review || both) && (
        <p role="status">
          {countWords(counts)}
          {sidesBy === "looks" && counts.customer + counts.own > 0 ? " (by their looks)" : ""}.
        </p>
      )}
      <div className="row">
        {review && (
          <button ref={save} type="button" onClick={() => onCommand({ do: "save" })}>
            Save
          </button>
        )}
        {step === "send" && (
          <>
            <button type="button" className="quiet" onClick={() => onCommand({ do: "keys", keys: "enter" })}>
              Enter sends
            </button>
            <button type="button" className="quiet" onClick={() => onCommand({ do: "keys", keys: "ctrl-enter" })}>
              Ctrl+Enter sends
            </button>
          </>
        )}
        {!review && (
          <button type="button" className="quiet" onClick={() => onCommand({ do: "skip" })}>
            Skip
          </button>
        )}
        {pointed.length > 0 && (
          <button type="button" className="quiet" onClick={() => onCommand({ do: "start-over" })}>
            Start over
          </button>
        )}
        <button type="button" className="quiet" onClick={() => onCommand({ do: "stop" })}>
          Cancel
        </button>
      </div>
    </section>
  );
}
