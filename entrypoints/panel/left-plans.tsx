import { OtherPlan } from "../../components/sending/other-plan";
import { StrayWords } from "../../components/sending/stray-words";
import type { ChunkEdits } from "../../components/sending/use-chunk-edits";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import { DiscardedLine } from "./discarded-line";

export interface LeftPlansProps {
  readonly state: Pick<PanelState, "conversation" | "discarded" | "otherPlans">;
  readonly edits: ChunkEdits;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** What is in no plan on screen: words that found no chunk, the plan that was discarded here, and those of other chats. */
export function LeftPlans({ state, edits, call }: LeftPlansProps) {
  const conversation = state.conversation?.key;
  return (
    <>
      {edits.straysIn(conversation).map((text) => (
        <StrayWords key={text} text={text} onLetGo={() => edits.letGo(conversation, text)} />
      ))}
      {state.discarded && <DiscardedLine discarded={state.discarded} call={call} />}
      {state.otherPlans.map((other, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two plans may wait for customers of one name
        <OtherPlan key={index} plan={other} />
      ))}
    </>
  );
}
