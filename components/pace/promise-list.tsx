import { useState } from "react";
import type { PromiseRow } from "../../lib/wire/pace-messages";
import { dueWords } from "./due-words";

export interface PromiseListProps {
  readonly promises: readonly PromiseRow[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onGo: (promise: PromiseRow) => void;
  readonly onDone: (promise: PromiseRow, done: boolean) => void;
}

/** What was promised and still stands; each can be put aside, and that undone. */
export function PromiseList({ promises, now, onGo, onDone }: PromiseListProps) {
  const [aside, setAside] = useState<PromiseRow>();
  if (promises.length === 0 && !aside) return null;
  const who = ({ customerName, host }: PromiseRow) => customerName ?? host;
  return (
    <section className="promises" aria-label="Promises">
      <strong>Promises</strong>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} className={promise.dueAt <= now ? "said-problem" : undefined}>
            <button type="button" className="quiet" onClick={() => onGo(promise)}>
              Back to {who(promise)} by {dueWords(promise.dueAt, now)}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`Done: ${who(promise)}`}
              onClick={() => {
                setAside(promise);
                onDone(promise, true);
              }}
            >
              Done
            </button>
          </li>
        ))}
      </ul>
      {aside && (
        <p role="status">
          The promise to {who(aside)} is put aside.
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onDone(aside, false);
              setAside(undefined);
            }}
          >
            Undo
          </button>
        </p>
      )}
    </section>
  );
}
