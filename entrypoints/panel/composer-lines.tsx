import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface ComposerLinesProps {
  readonly state: Pick<PanelState, "elsewhere" | "composer" | "conversation" | "plan">;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  /** What stands in the reply box is to be a macro. */
  readonly onSave: () => void;
}

/** The agent's own words: a line that came from elsewhere, and what stands in the reply box or beside it. */
export function ComposerLines({ state, call, onSave }: ComposerLinesProps) {
  const { elsewhere, composer, conversation, plan } = state;
  return (
    <>
      {elsewhere && (
        <p className="nudge">
          “{elsewhere.text.slice(0, 60)}” was not sent from here, so the clock runs on.
          <button
            type="button"
            className="quiet"
            onClick={() => elsewhere && void call({ kind: "that-was-me", messageId: elsewhere.messageId })}
          >
            That was me
          </button>
        </p>
      )}
      {composer.closedHost !== undefined && (
        <p className="nudge">
          Your reply box is in a frame of {composer.closedHost}, where I may not write yet. Click Chatside's button in
          the toolbar and allow it.
        </p>
      )}
      {composer.setAside && (
        <p className="nudge">
          Your own text is set aside.
          <button type="button" className="quiet" onClick={() => void call({ kind: "put-back" })}>
            Put it back
          </button>
        </p>
      )}
      {!composer.empty && !composer.setAside && conversation && (
        <p className="nudge">
          {plan?.plan.chunks.some(({ state: chunk }) => chunk.kind === "skipped" && chunk.why === "inserted")
            ? "Text is in the reply box, yours to send."
            : "Your own text is in the reply box."}
          <button type="button" className="quiet" onClick={() => void call({ kind: "set-aside" })}>
            Set it aside
          </button>
          <button type="button" className="quiet" onClick={() => void call({ kind: "take-draft" })}>
            Cut it into chunks
          </button>
          <button type="button" className="quiet" onClick={onSave}>
            Save it as a macro
          </button>
        </p>
      )}
    </>
  );
}
