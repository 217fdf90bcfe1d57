import { NudgeLine } from "../../components/pace/nudge-line";
import { ReplyTimer } from "../../components/pace/reply-timer";
import { SpecialistForm } from "../../components/pace/specialist-form";
import { SpecialistLine } from "../../components/pace/specialist-line";
import type { keyNames } from "../../components/ui/key-names";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import type { useSpecialist } from "./use-specialist";

export interface PaceLinesProps {
  readonly state: PanelState;
  readonly keys: ReturnType<typeof keyNames>;
  readonly specialist: ReturnType<typeof useSpecialist>;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly onTake: (text: string) => void;
}

/** What the time asks for: the clock, a line that fills a silence, and help. */
export function PaceLines({ state, keys, specialist, call, onTake }: PaceLinesProps) {
  const { pace, conversation, lines } = state;
  const { asking } = specialist;
  return (
    <>
      <ReplyTimer pace={pace} customer={conversation?.customerName ?? "The customer"} />
      {conversation && (
        <NudgeLine
          pace={pace}
          lines={lines}
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
    </>
  );
}
