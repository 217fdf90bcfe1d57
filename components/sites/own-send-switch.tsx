import { useState } from "react";
import type { PanelAnswer } from "../../lib/wire/panel-messages";

export interface OwnSendSwitchProps {
  readonly on: boolean;
  /** The key as it is called here. */
  readonly sendKey: string;
  /** The desk is known to send on this key itself. */
  readonly deskHasIt: boolean;
  readonly onSwitch: (on: boolean) => Promise<PanelAnswer>;
}

/** Whether the send key sends the agent's own text on this site. */
export function OwnSendSwitch({ on, sendKey, deskHasIt, onSwitch }: OwnSendSwitchProps) {
  const [problem, setProblem] = useState("");
  const change = async (next: boolean) => {
    const answer = await onSwitch(next);
    setProblem(answer.kind === "problem" ? answer.text : "");
  };
  return (
    <div className="own-send">
      <label className="row">
        <input type="checkbox" checked={on} onChange={(event) => void change(event.target.checked)} />
        {sendKey} in the reply box sends my own text
      </label>
      <p className="secondary">
        {deskHasIt
          ? `This desk sends on ${sendKey} itself, so I leave the key to it.`
          : "For desks without such a key. It presses the desk's send button once, and never while a plan waits."}
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
}
