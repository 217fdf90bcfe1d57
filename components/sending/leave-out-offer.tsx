export interface LeaveOutOfferProps {
  /** The signature or mail wording that was found. */
  readonly found: string;
  /** The chunk is nothing else. */
  readonly isAll: boolean;
  /** It comes from a macro: the answer is kept for it. */
  readonly isKept: boolean;
  readonly onLeaveOut: () => void;
}

/** As much of it as is quoted, in characters. */
const QUOTED = 80;

/** A chunk has something in it that belongs into mail: one key leaves it out. */
export function LeaveOutOffer({ found, isAll, isKept, onLeaveOut }: LeaveOutOfferProps) {
  const line = found.replaceAll(/\s*\n\s*/g, " · ");
  return (
    <div className="offer">
      Looks like a signature or mail wording
      {isAll ? "." : <q>{line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line}</q>}
      <button type="button" className="quiet" onClick={onLeaveOut}>
        {isKept ? "Leave it out, here and next time" : "Leave it out"} <kbd>B</kbd>
      </button>
    </div>
  );
}
