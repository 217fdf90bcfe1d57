import type { Answered } from "../../lib/brief/find-answered";
import { clock } from "./chunk-words";

export interface AnsweredFlagProps {
  readonly answered: Answered;
  readonly unflagged: boolean;
  readonly sendKey: string;
  readonly keys: string;
  /** Another flag of the chunk names the keys already. */
  readonly keysNamed: boolean;
}

function saidBy({ author, role, at }: Answered["answers"][number]): string {
  const who = role === "customer" || role === undefined ? (author ?? "the customer") : "a form or the bot";
  return `said by ${who}${at === undefined ? "" : ` at ${clock(at).slice(0, 5)}`}`;
}

function keysFor({ answered: { saysMore }, unflagged, sendKey, keys }: AnsweredFlagProps): string {
  if (saysMore) return `it says more than that, so ${sendKey} sends it · E changes it · D shows it`;
  return unflagged ? "it will be asked anyway" : `${keys} · F unflags · D shows it`;
}

/** The chunk asks what the customer has answered: the answer, who gave it and when. */
export function AnsweredFlag(props: AnsweredFlagProps) {
  const { answered } = props;
  return (
    <p className="flag">
      Already answered:{" "}
      {answered.answers.map((answer, at) => (
        <span key={`${answer.messageId}|${answer.text}`}>
          {at > 0 && "; "}
          <strong dir="auto">{answer.text}</strong>, {saidBy(answer)}
        </span>
      ))}
      {!props.keysNamed && ` · ${keysFor(props)}`}
    </p>
  );
}
