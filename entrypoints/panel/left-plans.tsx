import { OtherPlan } from "../../components/sending/other-plan";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import { DiscardedLine } from "./discarded-line";

export interface LeftPlansProps {
  readonly state: Pick<PanelState, "discarded" | "otherPlans">;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** Plans that are not the one on screen: the one that was discarded here, and those of other chats. */
export function LeftPlans({ state, call }: LeftPlansProps) {
  return (
    <>
      {state.discarded && <DiscardedLine discarded={state.discarded} call={call} />}
      {state.otherPlans.map((other, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two plans may wait for customers of one name
        <OtherPlan key={index} plan={other} />
      ))}
    </>
  );
}
