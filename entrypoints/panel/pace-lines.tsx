import { NudgeLine } from "../../components/pace/nudge-line";
import { PromiseLine } from "../../components/pace/promise-line";
import { QueueLine } from "../../components/pace/queue-line";
import { SpecialistLine } from "../../components/pace/specialist-line";
import type { KeyNames } from "../../components/ui/key-names";
import { isUnsent } from "../../lib/sending/unsent-count";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import type { usePaceForms } from "./use-pace-forms";

export interface PaceLinesProps {
  readonly state: PanelState;
  readonly keys: KeyNames;
  readonly forms: ReturnType<typeof usePaceForms>;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly onTake: (text: string) => void;
}

/** What the time asks for: a line that fills a silence, help, and when the agent promised to be back. */
export function PaceLines({ state, keys, forms: { specialist, promise }, call, onTake }: PaceLinesProps) {
  const { pace, conversation, lines } = state;
  return (
    <>
      {conversation && (
        <NudgeLine
          pace={pace}
          lines={lines}
          waiting={(state.plan?.plan.chunks ?? []).filter(isUnsent).map(({ text }) => text)}
          alt={keys.alt}
          onTake={onTake}
          onSnooze={(on) => void call({ kind: "snooze", on })}
        />
      )}
      {conversation && !specialist.asking && (
        <SpecialistLine pace={pace} alt={keys.alt} onAsk={specialist.open} onOver={specialist.onOver} />
      )}
      {state.promise && !promise.choosing && (
        <PromiseLine
          promise={state.promise}
          alt={keys.alt}
          onChange={promise.open}
          onDone={() => state.promise && void call({ kind: "promise-done", id: state.promise.id, done: true })}
        />
      )}
      {state.queue && <QueueLine queue={state.queue} />}
    </>
  );
}
