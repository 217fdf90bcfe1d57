import { NoticeLine } from "../../components/ui/notice-line";
import type { PanelState } from "../../lib/wire/panel-messages";

/** What keeps this tab from working as it should, and what to do about it. */
export function TabNotes({ state }: { readonly state: Pick<PanelState, "storageProblem" | "access"> }) {
  return (
    <>
      {state.storageProblem && <NoticeLine tone="problem">{state.storageProblem}</NoticeLine>}
      {state.access === "this-tab" && (
        <NoticeLine tone="info">
          I may work in this tab until you reload it. Click Chatside's button in the toolbar to allow this site for
          good.
        </NoticeLine>
      )}
    </>
  );
}
