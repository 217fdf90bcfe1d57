import type { PaceFacts } from "../../lib/pace/pace-facts";
import { useNow } from "../ui/use-now";
import { clockWords } from "./clock-words";

/** Beside the chat on screen somebody waits in this desk's queue: how long they may still. */
export function QueueLine({ queue }: { readonly queue: PaceFacts }) {
  const { tone, text } = clockWords(queue, useNow(), "A customer");
  const late = tone === "red" || tone === "amber";
  return (
    <section className={`nudge${late ? " nudge-late" : ""}`} aria-label="Queue">
      <span role="status">A customer waits to be accepted here.</span>
      {text !== "–" && <strong role="timer">{text.startsWith("+") ? `${text.slice(1)} over` : `${text} left`}</strong>}
    </section>
  );
}
