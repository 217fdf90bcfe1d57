import { useState } from "react";
import { spanWords } from "../../lib/pace/span-words";
import { durationMs } from "../../lib/transcript/time";
import type { PromiseRow } from "../../lib/wire/pace-messages";

export interface PromiseListProps {
  readonly promises: readonly PromiseRow[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onGo: (promise: PromiseRow) => void;
  readonly onDone: (promise: PromiseRow, done: boolean) => void;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit" });

/** When a promise is due: the time of day, with the weekday where that is not today, and how far away that is. */
function dueWords(dueAt: number, now: number): string {
  const today = new Date(dueAt).toDateString() === new Date(now).toDateString();
  const left = dueAt - now;
  const span = spanWords(durationMs(Math.abs(left)), left > 0 ? "up" : "down", "messaging");
  return `${(today ? clock : day).format(dueAt)}, ${left > 0 ? `in ${span}` : `${span} late`}`;
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
