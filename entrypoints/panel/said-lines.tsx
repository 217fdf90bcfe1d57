import { LearnCard } from "../../components/macros/learn-card";
import { NoticeLine } from "../../components/ui/notice-line";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";

/** The answer to what the person did last, where it is worth a line. */
export interface Said {
  readonly tone: "warning" | "problem" | "info";
  readonly text: string;
}

export interface SaidLinesProps {
  readonly state: Pick<PanelState, "notice" | "asksToLearn">;
  readonly said: Said | undefined;
  readonly onRead: () => void;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** What Chatside has to say or ask just now. */
export function SaidLines({ state, said, onRead, call }: SaidLinesProps) {
  return (
    <>
      {state.notice && (
        <NoticeLine
          tone={state.notice.tone}
          onDismiss={() => state.notice && void call({ kind: "dismiss-notice", id: state.notice.id })}
        >
          {state.notice.text}
        </NoticeLine>
      )}
      {state.asksToLearn && <LearnCard onAnswer={(on) => void call({ kind: "learn", on })} />}
      {said && (
        <NoticeLine tone={said.tone} onDismiss={onRead}>
          {said.text}
        </NoticeLine>
      )}
    </>
  );
}
