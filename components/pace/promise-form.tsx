import { type FormEvent, type KeyboardEvent, useState } from "react";
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import { localMoment, promiseTimes } from "./promise-times";

export interface PromiseFormProps {
  readonly customer: string;
  readonly onChoose: (dueAt: EpochMs) => void;
  readonly onLeave: () => void;
}

/** By when the agent will be back in this chat: a usual time with one press, or any other. Nothing is said to the customer. */
export function PromiseForm({ customer, onChoose, onLeave }: PromiseFormProps) {
  const [times] = useState(() => promiseTimes(Date.now()));
  const [moment, setMoment] = useState(() => localMoment(Date.now() + 3_600_000));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dueAt = new Date(moment).getTime();
    if (!Number.isNaN(dueAt)) onChoose(epochMs(dueAt));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !sends) return;
    // Neither sends a chunk nor leaves the panel while a time is chosen.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape") onLeave();
  };
  return (
    <form className="questions promise-form" aria-label="Promise" onSubmit={submit} onKeyDown={onKeyDown}>
      <strong>Back to {customer} by</strong>
      <div className="row times">
        {times.map(([label, at], index) => (
          <button
            key={label}
            type="button"
            className="quiet"
            // biome-ignore lint/a11y/noAutofocus: the form appears because the person asked for it
            autoFocus={index === 0}
            onClick={() => onChoose(epochMs(at))}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="row">
        <input
          type="datetime-local"
          aria-label="Another time"
          required
          value={moment}
          min={localMoment(Date.now())}
          onChange={(event) => setMoment(event.target.value)}
        />
        <button type="submit">Keep</button>
        <button type="button" className="quiet" onClick={onLeave}>
          Close
        </button>
      </div>
    </form>
  );
}
