import { NudgeLine } from "../../components/pace/nudge-line";
import { PromiseForm } from "../../components/pace/promise-form";
import { PromiseLine } from "../../components/pace/promise-line";
import { QueueLine } from "../../components/pace/queue-line";
import { ReplyTimer } from "../../components/pace/reply-timer";
import { SpecialistForm } from "../../components/pace/specialist-form";
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

/** What the time asks for: the clock, a line that fills a silence, help, and when the agent promised to be back. */
export function PaceLines({ state, keys, forms: { specialist, promise }, call, onTake }: PaceLinesProps) {
  const { pace, conversation, lines } = state;
  const { asking } = specialist;
  return (
    <>
      <ReplyTimer pace={pace} customer={conversation?.customerName ?? "The customer"} />
      {state.queue && <QueueLine queue={state.queue} />}
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
      {conversation && !asking && (
        <SpecialistLine pace={pace} alt={keys.alt} onAsk={specialist.open} onOver={specialist.onOver} />
      )}
      {asking && (
        <SpecialistForm
          key={asking.conversation}
          subject={asking.subject}
          text={asking.text}
          copyKey={keys.send}
          onText={specialist.onText}
          onAsked={specialist.onAsked}
          onLeave={specialist.close}
        />
      )}
      {state.promise && !promise.choosing && (
        <PromiseLine
          promise={state.promise}
          alt={keys.alt}
          onChange={promise.open}
          onDone={() => state.promise && void call({ kind: "promise-done", id: state.promise.id, done: true })}
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
