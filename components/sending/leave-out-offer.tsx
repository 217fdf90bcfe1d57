export interface LeaveOutOfferProps {
  /** The signature or mail wording that was found. */
  readonly found: string;
  readonly onLeaveOut: () => void;
}

/** As much of it as is quoted, in characters. */
const QUOTED = 80;

/** A chunk has something in it that belongs into mail: one key leaves it out. */
export function LeaveOutOffer({ found, onLeaveOut }: LeaveOutOfferProps) {
  const line = found.replaceAll(/\s*\n\s*/g, " · ");
  return (
    <div className="offer">
      Looks like a signature or mail wording: <q>{line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line}</q>
      <button type="button" className="quiet" onClick={onLeaveOut}>
        Leave it out, here and next time <kbd>B</kbd>
      </button>
    </div>
  );
}
