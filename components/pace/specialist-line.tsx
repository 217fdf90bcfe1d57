import type { PaceFacts } from "../../lib/pace/pace-facts";
import { epochMs } from "../../lib/transcript/time";
import { useNow } from "../ui/use-now";
import { specialistWords } from "./specialist-words";

export interface SpecialistLineProps {
  readonly pace: PaceFacts | undefined;
  readonly alt: string;
  /** The brief for a specialist is to be shown. */
  readonly onAsk: () => void;
  /** The answer is there, or no specialist is wanted. */
  readonly onOver: () => void;
}

/** Offers help after a long search, then shows how long the specialist who was asked may still take. */
export function SpecialistLine({ pace, alt, onAsk, onOver }: SpecialistLineProps) {
  const { state, clock } = specialistWords(pace, epochMs(useNow()));
  if (state === "none") return null;
  const offered = state === "offered";
  return (
    <section className={`nudge specialist${state === "late" ? " nudge-late" : ""}`} aria-label="Specialist">
      <span role="status">
        {offered
          ? "Still searching? A specialist may know."
          : state === "late"
            ? "The specialist is late."
            : "A specialist was asked."}
      </span>
      {/* Read out when it is asked for: a clock that spoke at each second would drown everything else. */}
      {clock !== undefined && <strong role="timer">{clock}</strong>}
      <span className="row">
        <button type="button" className={offered ? "" : "quiet"} onClick={onAsk}>
          {offered ? "Ask a specialist" : "Ask again"} <kbd>{alt} S</kbd>
        </button>
        <button type="button" className="quiet" onClick={onOver}>
          {offered ? "Not needed" : "Got the answer"}
        </button>
      </span>
    </section>
  );
}
