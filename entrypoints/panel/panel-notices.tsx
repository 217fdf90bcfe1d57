import { LineQuestion } from "../../components/transcript/line-question";
import { ReadingSigns } from "../../components/transcript/reading-signs";
import type { PanelState } from "../../lib/wire/panel-messages";
import { ComposerLines, type ComposerLinesProps } from "./composer-lines";
import { PaceLines, type PaceLinesProps } from "./pace-lines";
import { SaidLines, type SaidLinesProps } from "./said-lines";
import { TabNotes } from "./tab-notes";

export interface PanelNoticesProps extends PaceLinesProps, Pick<SaidLinesProps, "said" | "onRead"> {
  readonly state: PanelState;
  readonly onSave: ComposerLinesProps["onSave"];
}

/**
 * What comes and goes by itself while the agent works. It grows upward from the footer, and what changes most stands
 * on top, so that neither the search, nor the plan, nor a line below is moved away from under a hand.
 */
export function PanelNotices(props: PanelNoticesProps) {
  const { state, call } = props;
  const { question, queue, signs } = state;
  return (
    <div className="panel-notices">
      <SaidLines state={state} said={props.said} onRead={props.onRead} call={call} />
      <ComposerLines state={state} call={call} onSave={props.onSave} />
      {question && !state.teaching && (
        <LineQuestion
          question={question}
          onAnswer={(who) => void call({ kind: "who-said", messageId: question.messageId, who })}
        />
      )}
      {/* The line with the queue's clock says so already. */}
      <ReadingSigns {...state} signs={queue ? signs.filter((sign) => sign !== "customer-waiting") : signs} />
      <PaceLines {...props} />
      <TabNotes state={state} />
    </div>
  );
}
