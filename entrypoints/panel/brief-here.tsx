import type { RefObject } from "react";
import { BriefCard } from "../../components/brief/brief-card";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface BriefHereProps {
  readonly state: Pick<PanelState, "brief" | "conversation" | "pace" | "plan">;
  /** Something is looked for: the brief makes room. */
  readonly searching: boolean;
  readonly alt: string;
  readonly head: RefObject<HTMLButtonElement | null>;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly onTake: (text: string) => void;
}

/** What the bots asked already in the chat on screen; open until the first reply. */
export function BriefHere({ state, searching, alt, head, call, onTake }: BriefHereProps) {
  const owes = state.pace?.owes;
  return (
    <BriefCard
      view={state.brief}
      conversation={state.conversation}
      firstReply={owes === "acceptance" || owes === "first-response"}
      aside={state.plan !== undefined || searching}
      alt={alt}
      head={head}
      onTake={onTake}
      onShow={(messageId) => void call({ kind: "show-message", messageId })}
    />
  );
}
