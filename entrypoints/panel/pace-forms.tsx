import { PromiseForm } from "../../components/pace/promise-form";
import { SpecialistForm } from "../../components/pace/specialist-form";
import type { PanelState } from "../../lib/wire/panel-messages";
import type { usePaceForms } from "./use-pace-forms";

export interface PaceFormsProps {
  readonly conversation: PanelState["conversation"];
  readonly forms: ReturnType<typeof usePaceForms>;
  readonly sendKey: string;
}

/** What the agent has opened to ask a specialist, or to promise to be back. */
export function PaceForms({ conversation, forms: { specialist, promise }, sendKey }: PaceFormsProps) {
  const { asking } = specialist;
  return (
    <>
      {asking && (
        <SpecialistForm
          key={asking.conversation}
          subject={asking.subject}
          text={asking.text}
          copyKey={sendKey}
          onText={specialist.onText}
          onAsked={specialist.onAsked}
          onLeave={specialist.close}
        />
      )}
      {promise.choosing && (
        <PromiseForm
          customer={conversation?.customerName ?? "this customer"}
          onChoose={(dueAt) => void promise.choose(dueAt)}
          onLeave={promise.close}
        />
      )}
    </>
  );
}
