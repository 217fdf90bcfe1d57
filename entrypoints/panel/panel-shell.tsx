import type { ReactNode } from "react";
import type { PanelState } from "../../lib/wire/panel-messages";
import { Rail } from "./rail";

export interface PanelShellProps {
  readonly state: PanelState;
  readonly folded: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** The whole panel, or its rail: folded away it keeps what was written in it. */
export function PanelShell({ state, folded, onOpen, children }: PanelShellProps) {
  return (
    <>
      {folded && <Rail state={state} onOpen={onOpen} />}
      <div className="panel" hidden={folded} style={{ borderLeftColor: state.workspace.color }}>
        {children}
      </div>
    </>
  );
}
