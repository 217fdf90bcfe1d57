import { REFUSAL_WORDS } from "../../components/sending/refusal-words";
import { HealthDetails } from "../../components/sites/health-details";
import { TeachCard } from "../../components/sites/teach-card";
import { ReadingLine } from "../../components/transcript/reading-line";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface PageReadingProps {
  readonly state: PanelState;
  readonly client: PanelClient;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** How well the page is read, and how it is taught. */
export function PageReading({ state, client, call }: PageReadingProps) {
  return (
    <>
      <ReadingLine
        {...state}
        {...(state.teaching || state.place === "practice"
          ? {}
          : { onTeach: () => void call({ kind: "teach", command: { do: "start" } }) })}
      >
        <HealthDetails state={state} call={client.call} refusalWords={REFUSAL_WORDS} />
      </ReadingLine>
      {state.teaching && (
        <TeachCard teaching={state.teaching} onCommand={(command) => void call({ kind: "teach", command })} />
      )}
    </>
  );
}
