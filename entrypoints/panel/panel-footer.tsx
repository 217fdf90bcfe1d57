import { isFlaggedIn } from "../../components/sending/is-flagged";
import { KeyHint } from "../../components/ui/key-hint";
import type { KeyNames } from "../../components/ui/key-names";
import type { PanelState } from "../../lib/wire/panel-messages";

export interface PanelFooterProps {
  readonly state: PanelState;
  readonly keys: KeyNames;
  readonly searching: boolean;
  /** A macro's questions are on screen, so many: the keys are the form's. */
  readonly form: number | undefined;
  /** A macro is being written. */
  readonly quick: boolean;
  readonly boarding: boolean;
}

/** Only the keys that do something now. */
export function PanelFooter({ state, keys, searching, form, quick, boarding }: PanelFooterProps) {
  const { plan } = state;
  if (boarding) {
    return (
      <footer className="panel-footer">
        <KeyHint keys="↵" does="go there" />
        <KeyHint keys="Esc" does="back" />
      </footer>
    );
  }
  if (quick) {
    return (
      <footer className="panel-footer">
        <KeyHint keys={keys.send} does="save" />
        <KeyHint keys="Esc" does="back" />
      </footer>
    );
  }
  if (form !== undefined) {
    return (
      <footer className="panel-footer">
        {form > 1 && <KeyHint keys="↵" does="next" />}
        <KeyHint keys={keys.send} does="take" />
        <KeyHint keys="Esc" does="not now" />
      </footer>
    );
  }
  const doubtful = plan?.plan.chunks.some(({ state: { kind } }) => kind === "unconfirmed") ?? false;
  const current = plan?.plan.chunks.find(({ id }) => id === plan.current);
  const flagged = plan !== undefined && isFlaggedIn(current, plan);
  return (
    <footer className="panel-footer">
      {searching && <KeyHint keys="↵" does="take" />}
      {searching && plan && <KeyHint keys={`${keys.alt} ↵`} does="add" />}
      {plan?.current && plan.plan.armed && !doubtful && (
        <KeyHint keys={keys.send} does={flagged ? "go past it" : "send next"} />
      )}
      {doubtful && !searching && <KeyHint keys="y a" does="it's there, send again" />}
      {plan && !searching && !doubtful && <KeyHint keys="e s m i z" does="edit skip merge insert undo" />}
      <KeyHint keys="?" does="keys" />
      <KeyHint keys="Esc" does="reply box" />
    </footer>
  );
}
