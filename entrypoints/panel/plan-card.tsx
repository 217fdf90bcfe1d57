import type { SendQueueProps } from "../../components/sending/send-queue";
import { SendQueue } from "../../components/sending/send-queue";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";

export interface PlanCardProps
  extends Pick<
    SendQueueProps,
    "view" | "edits" | "inSight" | "composer" | "list" | "keys" | "toFinish" | "onFinishing" | "onSearch"
  > {
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** The plan of the chat on screen; what is done to it goes to the background, which alone changes it. */
export function PlanCard({ call, ...props }: PlanCardProps) {
  const { plan } = props.view;
  return (
    <SendQueue
      {...props}
      onEdit={(edit) =>
        call({ kind: "edit", planId: plan.id, revision: plan.revision, edit }).then((got) => got.kind === "done")
      }
      onInsert={(chunkId) => void call({ kind: "insert", planId: plan.id, revision: plan.revision, chunkId })}
      onSettle={(attemptId, how) => void call({ kind: "settle", planId: plan.id, attemptId, how })}
      onShow={(messageId) => call({ kind: "show-message", messageId }).then((got) => got.kind === "done")}
      onSetAside={() => void call({ kind: "set-aside" })}
      onArm={() => void call({ kind: "arm", planId: plan.id })}
      onDiscard={() => {
        void call({ kind: "discard-plan", planId: plan.id });
        props.onSearch();
      }}
    />
  );
}
