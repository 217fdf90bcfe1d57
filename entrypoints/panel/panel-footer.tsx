import { KeyHint } from "../../components/ui/key-hint";
import type { keyNames } from "../../components/ui/key-names";
import type { PanelState } from "../../lib/wire/panel-messages";

export interface PanelFooterProps {
  readonly state: PanelState;
  readonly keys: ReturnType<typeof keyNames>;
  readonly searching: boolean;
  /** A macro's questions are on screen: the keys are the form's. */
  readonly asking: boolean;
}

/** Only the keys that do something now. */
export function PanelFooter({ state, keys, searching, asking }: PanelFooterProps) {
  const { plan } = state;
  if (asking) {
    return (
      <footer className="panel-footer">
        <KeyHint keys="↵" does="next" />
        <KeyHint keys={keys.send} does="take" />
        <KeyHint keys="Esc" does="not now" />
      </footer>
    );
  }
  const current = plan?.plan.chunks.find(({ id }) => id === plan.current);
  const flagged = current !== undefined && !current.unflagged && plan?.duplicates[current.id] !== undefined;
  return (
    <footer className="panel-footer">
      {searching && <KeyHint keys="↵" does="take" />}
      {searching && plan && <KeyHint keys={`${keys.alt} ↵`} does="add" />}
      {plan?.current && plan.plan.armed && <KeyHint keys={keys.send} does={flagged ? "go past it" : "send next"} />}
      {plan && !searching && <KeyHint keys="e s m i z" does="edit skip merge insert undo" />}
      <KeyHint keys="?" does="keys" />
      <KeyHint keys="Esc" does="reply box" />
    </footer>
  );
}
