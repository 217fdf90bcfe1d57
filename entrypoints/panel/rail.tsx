import { ReplyTimer } from "../../components/pace/reply-timer";
import { unsentCount } from "../../lib/sending/unsent-count";
import type { PanelState } from "../../lib/wire/panel-messages";

/** The folded panel: the countdown, that something was said or is in doubt, how much is unsent, and the way back. */
export function Rail({ state, onOpen }: { readonly state: PanelState; readonly onOpen: () => void }) {
  const unsent = state.plan ? unsentCount(state.plan.plan) : 0;
  const doubtful = state.plan?.plan.chunks.some((chunk) => chunk.state.kind === "unconfirmed") ?? false;
  return (
    <button type="button" className="rail" onClick={onOpen}>
      <span className="visually-hidden">Open Chatside</span>
      <span className="workspace-dot" style={{ background: state.workspace.color }} aria-hidden="true" />
      <ReplyTimer pace={state.pace} customer={state.conversation?.customerName ?? "The customer"} small />
      {state.notice && (
        <span className="rail-alert" role="alert" title={state.notice.text}>
          <span aria-hidden="true">!</span>
          <span className="visually-hidden">{state.notice.text}</span>
        </span>
      )}
      {doubtful && (
        <span
          className="rail-alert"
          role="alert"
          title="A chunk was pressed and not seen: open to say whether it is there"
        >
          ?
        </span>
      )}
      {unsent > 0 && (
        <span className="unsent" title={`${unsent} chunks not sent yet`}>
          {unsent}
        </span>
      )}
      <span aria-hidden="true">«</span>
    </button>
  );
}
