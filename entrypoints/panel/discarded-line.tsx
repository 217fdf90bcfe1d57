import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface DiscardedLineProps {
  readonly discarded: NonNullable<PanelState["discarded"]>;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** A plan that was put away, for as long as it can be brought back. */
export function DiscardedLine({ discarded, call }: DiscardedLineProps) {
  return (
    <p className="nudge">
      “{discarded.title}” is put away, {discarded.unsent} unsent.
      <button type="button" className="quiet" onClick={() => void call({ kind: "restore-plan" })}>
        Bring it back
      </button>
      <button
        type="button"
        className="quiet"
        aria-label="Let it go"
        title="Let it go"
        onClick={() => void call({ kind: "forget-discarded" })}
      >
        ×
      </button>
    </p>
  );
}
