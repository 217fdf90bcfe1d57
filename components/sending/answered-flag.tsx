import type { Answered } from "../../lib/brief/find-answered";
import { clock } from "./chunk-words";

export interface AnsweredFlagProps {
  readonly answered: Answered;
  readonly unflagged: boolean;
  readonly sendKey: string;
  /** Another flag of the chunk names the keys already. */
  readonly keysNamed: boolean;
}

function saidBy({ author, role, at }: Answered["answers"][number]): string {
  const who = role === "customer" || role === undefined ? (author ?? "the customer") : "a form or the bot";
  return `said by ${who}${at === undefined ? "" : ` at ${clock(at).slice(0, 5)}`}`;
}

function keysFor({ saysMore }: Answered, unflagged: boolean, sendKey: string): string {
  if (saysMore) return `it says more than that, so ${sendKey} sends it · E changes it · D shows it`;
  return unflagged ? "it will be asked anyway" : `${sendKey} goes past it · F asks anyway · D shows it`;
}

/** The chunk asks what the customer has answered: the answer, who gave it and when. */
export function AnsweredFlag({ answered, unflagged, sendKey, keysNamed }: AnsweredFlagProps) {
  return (
    <p className="flag">
      Already answered:{" "}
      {answered.answers.map((answer, at) => (
        <span key={`${answer.messageId}|${answer.text}`}>
          {at > 0 && "; "}
          <strong dir="auto">{answer.text}</strong>, {saidBy(answer)}
        </span>
      ))}
      {!keysNamed && ` · ${keysFor(answered, unflagged, sendKey)}`}
    </p>
  );
}
