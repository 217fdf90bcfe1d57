import { useMemo } from "react";
import type { Answered } from "../../lib/brief/find-answered";
import type { HalfSaid } from "../../lib/sending/half-said";
import { openInChunk } from "../../lib/sending/open-in-chunk";
import type { AttemptId, PlanChunk } from "../../lib/sending/send-plan";
import { commonWords } from "../../lib/transcript/common-words";
import { type Duplicate, earlierText } from "../../lib/transcript/duplicate";
import type { ShownComposer } from "../../lib/wire/shown-composer";
import type { KeyNames } from "../ui/key-names";
import { MarkedText } from "../ui/marked-text";
import { AnsweredFlag } from "./answered-flag";
import { chunkLine, chunkMark, gapPlaces, mailWordingOf } from "./chunk-words";
import { CopyOffer } from "./copy-offer";
import { HalfSaidOffer } from "./half-said-offer";
import { isFlagged } from "./is-flagged";
import { LeaveOutOffer } from "./leave-out-offer";
import { DOUBT_WORDS, REFUSAL_WORDS, stillHolds } from "./refusal-words";
import { RepeatFlag } from "./repeat-flag";

export interface ChunkCardProps {
  readonly id: string;
  readonly chunk: PlanChunk;
  readonly duplicate: Duplicate | undefined;
  readonly halfSaid: HalfSaid | undefined;
  readonly answered?: Answered | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  /** What the reply box is now: a refusal whose cause is gone is no longer shown. */
  readonly composer: ShownComposer;
  readonly keys: KeyNames;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  /** Brings the earlier message into view. */
  readonly onShow: () => void;
  /** Leaves out what was said of a half-said chunk. */
  readonly onKeepRest: () => void;
  /** Leaves out signatures and mail wording. */
  readonly onLeaveOut: () => void;
  readonly onSettle: (attemptId: AttemptId, how: "is-there" | "send-again") => void;
  readonly onSetAside: () => void;
  /** What looks like a gap is meant as text. */
  readonly onAsIs: () => void;
}

/** Where our hands do not reach, the person's do. */
const COPIED_INSTEAD: ReadonlySet<string> = new Set(["text-did-not-stick", "composer-unreachable"]);

/** What the keys do with a flagged chunk; the one that sends it anyway means the current one. */
const flagKeys = (keys: KeyNames, current: boolean): string =>
  `${keys.send} goes past it${current ? ` · ${keys.anyway} sends it anyway` : ""}`;

/** One chunk: its text, where it stands, and the one thing that can be done about it. */
export function ChunkCard(props: ChunkCardProps) {
  const { chunk, duplicate, answered, halfSaid, current, selected } = props;
  const { state } = chunk;
  const flagged = isFlagged(chunk, duplicate, answered);
  const line = chunkLine(chunk);
  const earlier = flagged && duplicate ? earlierText(duplicate) : undefined;
  const common = useMemo(() => (earlier === undefined ? [] : commonWords(chunk.text, earlier)), [chunk.text, earlier]);
  const mailWording = useMemo(
    () => (state.kind === "waiting" ? mailWordingOf(chunk.text) : ""),
    [chunk.text, state.kind],
  );
  const open = state.kind === "waiting" ? openInChunk(chunk) : [];
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
          <MarkedText text={chunk.text} marked={halfSaid?.said ?? common} />
        </p>
        {line && <p className="secondary">{line}</p>}
        {duplicate && state.kind === "waiting" && (
          <RepeatFlag
            text={chunk.text}
            duplicate={duplicate}
            common={common}
            unflagged={chunk.unflagged}
            keys={flagKeys(props.keys, current)}
            onShow={props.onShow}
          />
        )}
        {halfSaid && (
          <HalfSaidOffer text={chunk.text} halfSaid={halfSaid} onKeepRest={props.onKeepRest} onShow={props.onShow} />
        )}
        {mailWording && (
          <LeaveOutOffer
            found={mailWording}
            isAll={mailWording === chunk.text.trim()}
            isKept={chunk.macroId !== undefined}
            onLeaveOut={props.onLeaveOut}
          />
        )}
        {open.length > 0 && (
          <p className="flag gap">
            ⚠ Still open: <code>{gapPlaces(chunk, open)}</code>. E fills it in; it is not sent before.
            <button type="button" className="quiet" onClick={props.onAsIs}>
              It's meant so (G)
            </button>
          </p>
        )}
        {answered && state.kind === "waiting" && (
          <AnsweredFlag
            answered={answered}
            unflagged={chunk.unflagged ?? false}
            sendKey={props.keys.send}
            keys={flagKeys(props.keys, current)}
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
            {COPIED_INSTEAD.has(state.refused) && <CopyOffer text={chunk.text} />}
          </p>
        )}
        {state.kind === "sent" && state.twice && (
          <p className="refusal" role="alert">
            It stands in the chat twice: your desk may have sent it two times. I pressed once.
          </p>
        )}
        {state.kind === "unconfirmed" && (
          <div className="doubt" role="alert">
            <p>{DOUBT_WORDS[state.doubt]}</p>
            <button type="button" onClick={() => props.onSettle(state.attempt.id, "is-there")}>
              It's there (Y)
            </button>
            <button type="button" className="quiet" onClick={() => props.onSettle(state.attempt.id, "send-again")}>
              Send again (A)
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
