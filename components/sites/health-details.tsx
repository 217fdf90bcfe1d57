import { type ReactNode, useEffect, useState } from "react";
import { isOwnSendRefusal, ownSendWords } from "../../lib/sending/own-send";
import type { RefusalReason } from "../../lib/sending/send-outcome";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import type { TabHealth } from "../../lib/wire/tab-health";
import { copyText } from "../ui/copy-text";
import { DeskTestButton } from "./desk-test-button";
import { healthReport } from "./health-report";
import { healthRows } from "./health-words";
import { OwnSendSwitch } from "./own-send-switch";

export interface HealthDetailsProps {
  readonly state: PanelState;
  readonly call: (call: PanelCall) => Promise<PanelAnswer>;
  readonly refusalWords: Readonly<Record<RefusalReason, string>>;
  /** What else can be done about this desk. */
  readonly children?: ReactNode;
}

/** All that a reading could have changed since it was explained last. */
const readingOf = ({ health, counts, composer, profile, site, conversation, notice, plan }: PanelState): string =>
  JSON.stringify([health, counts, composer, profile, site, conversation?.key, notice?.id, plan?.plan.revision]);

const timeOf = (at: number): string => new Date(at).toLocaleTimeString();

/** Which rule read what and how surely, what was refused, and a report of it all that can be handed on. */
export function HealthDetails({ state, call, refusalWords, children }: HealthDetailsProps) {
  const [health, setHealth] = useState<TabHealth>();
  const [copied, setCopied] = useState<{ readonly done: boolean; readonly report: string }>();
  const reading = readingOf(state);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the page is read otherwise
  useEffect(() => {
    let over = false;
    void call({ kind: "health" }).then((answer) => {
      if (!over && answer.kind === "health") setHealth(answer.health);
    });
    return () => {
      over = true;
    };
  }, [reading]);

  if (!health) return <p className="secondary">Looking how this page is read.</p>;

  const copy = async () => {
    const report = healthReport(state, health, { at: new Date(), browser: navigator.userAgent });
    setCopied({ done: await copyText(report), report });
  };

  return (
    <div className="health">
      <dl>
        {healthRows(state, health).map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>Not done lately</h3>
      {health.refusals.length === 0 ? (
        <p className="secondary">Nothing was refused in this tab.</p>
      ) : (
        <ul>
          {health.refusals.map(({ reason, at }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one reason may come twice in a moment
            <li key={index}>
              <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>{" "}
              {isOwnSendRefusal(reason) ? ownSendWords(reason, state.mac) : refusalWords[reason]}
            </li>
          ))}
        </ul>
      )}
      <OwnSendSwitch
        on={state.ownSend}
        sendKey={state.mac ? "⌘+Enter" : "Ctrl+Enter"}
        deskHasIt={health.page?.send.key === "ctrl-enter"}
        onSwitch={(on) => call({ kind: "own-send", on })}
      />
      <DeskTestButton call={call} refusalWords={refusalWords} />
      {children}
      <div className="row health-report">
        <button type="button" className="quiet" onClick={() => void copy()}>
          Copy report
        </button>
        <span className="secondary" role="status">
          {copied?.done ? "Copied. It holds what you see here, and nothing of the chat." : ""}
        </span>
      </div>
      {copied && !copied.done && (
        <label className="secondary">
          The browser keeps me from the clipboard. Copy it from here:
          <textarea readOnly rows={6} value={copied.report} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
