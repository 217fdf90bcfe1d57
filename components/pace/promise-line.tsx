import type { PromiseRow } from "../../lib/wire/pace-messages";
import { useNow } from "../ui/use-now";
import { dueWords } from "./due-words";

export interface PromiseLineProps {
  readonly promise: Pick<PromiseRow, "id" | "dueAt">;
  readonly alt: string;
  readonly onChange: () => void;
  readonly onDone: () => void;
}

/** By when the agent promised to be back in the chat on screen. */
export function PromiseLine({ promise: { dueAt }, alt, onChange, onDone }: PromiseLineProps) {
  const now = useNow();
  const late = dueAt <= now;
  return (
    <section className={`nudge promise-line${late ? " nudge-late" : ""}`} aria-label="Promise">
      <span>
        {late ? "Promise due" : "Promised"} by {dueWords(dueAt, now)}
      </span>
      <span className="row">
        <button type="button" className="quiet" onClick={onChange}>
          Another time <kbd>{alt} R</kbd>
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          Done
        </button>
      </span>
    </section>
  );
}
