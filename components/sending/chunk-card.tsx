import type { Answered } from "../../lib/brief/find-answered";
import type { AttemptId, PlanChunk } from "../../lib/sending/send-plan";
import type { Duplicate } from "../../lib/transcript/duplicate";
import type { ComposerReading } from "../../lib/wire/page-messages";
import { AnsweredFlag } from "./answered-flag";
import { chunkLine, chunkMark, duplicateLine, earlierWords } from "./chunk-words";
import { DOUBT_WORDS, REFUSAL_WORDS, stillHolds } from "./refusal-words";

export interface ChunkCardProps {
  readonly id: string;
  readonly chunk: PlanChunk;
  readonly duplicate: Duplicate | undefined;
  readonly answered?: Answered | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  /** What the reply box is now: a refusal whose cause is gone is no longer shown. */
  readonly composer: ComposerReading;
  readonly sendKey: string;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  readonly onSettle: (attemptId: AttemptId, how: "is-there" | "send-again") => void;
  readonly onSetAside: () => void;
}

/** One chunk: its text, where it stands, and the one thing that can be done about it. */
export function ChunkCard(props: ChunkCardProps) {
  const { chunk, duplicate, answered, current, selected } = props;
  const { state } = chunk;
  const flagged = (duplicate ?? answered) !== undefined && !chunk.unflagged && state.kind === "waiting";
  const line = chunkLine(chunk);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list holds the keyboard for its chunks
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-current={current}
      data-state={state.kind}
      className={`chunk chunk-${state.kind}${flagged ? " flagged" : ""}${current ? " current" : ""}`}
      onClick={props.onSelect}
      onDoubleClick={props.onEdit}
    >
      <span className="mark" aria-hidden="true">
        {chunkMark(chunk, flagged, current)}
      </span>
      <div className="chunk-body">
        <p className="chunk-text" dir="auto">
          {chunk.text}
        </p>
        {line && <p className="secondary">{line}</p>}
        {duplicate && state.kind === "waiting" && (
          <p className="flag">
            {duplicateLine(duplicate)}
            {chunk.unflagged
              ? " · unflagged: it will be sent"
              : ` · ${props.sendKey} goes past it · F unflags · D shows it`}
            {duplicate.likeness !== "exact" && <q className="earlier">{earlierWords(duplicate)}</q>}
          </p>
        )}
        {answered && state.kind === "waiting" && (
          <AnsweredFlag
            answered={answered}
            unflagged={chunk.unflagged ?? false}
            sendKey={props.sendKey}
            keysNamed={duplicate !== undefined}
          />
        )}
        {state.kind === "waiting" && state.refused && stillHolds(state.refused, props.composer) && (
          <p className="refusal" role="alert">
            {REFUSAL_WORDS[state.refused]}
            {state.refused === "composer-not-empty" && (
              <button type="button" onClick={props.onSetAside}>
                Set it aside
              </button>
            )}
          </p>
        )}
        {state.kind === "unconfirmed" && (
          <div className="doubt" role="alert">
            <p>{DOUBT_WORDS[state.doubt]}</p>
            <button type="button" onClick={() => props.onSettle(state.attempt.id, "is-there")}>
              It's there
            </button>
            <button type="button" className="quiet" onClick={() => props.onSettle(state.attempt.id, "send-again")}>
              Send again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
