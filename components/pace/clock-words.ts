import { judgePace, type Pace, type PaceState } from "../../lib/pace/judge-pace";
import type { GoneWhy, Moment, PaceFacts } from "../../lib/pace/pace-facts";
import { spanWords } from "../../lib/pace/span-words";
import type { PaceChannel } from "../../lib/pace/targets";
import { durationMs, type EpochMs, epochMs } from "../../lib/transcript/time";

/** A clock as it is painted and read out. */
export interface ClockWords {
  readonly tone: Pace["tone"];
  /** What stands in the ring, e.g. `0:31`, `+0:12` or `2 h`. */
  readonly text: string;
  readonly title: string;
  readonly detail: string;
  /** How much of the ring is left, 0 to 1. */
  readonly share: number;
}

const WHAT: Partial<Record<PaceState, string>> = {
  unaccepted: "Accepting",
  "first-response-due": "First reply",
  "reply-due": "Reply",
  "update-due": "Update",
};
const GONE: Readonly<Record<GoneWhy, string>> = {
  closed: "This chat is closed.",
  "customer-left": "The customer left the chat.",
  vanished: "The desk no longer shows this chat: it was probably resolved automatically.",
};

const since = (moment: Moment, now: EpochMs, channel: PaceChannel): string =>
  `${moment.approximate ? "about " : ""}${spanWords(durationMs(Math.max(0, now - moment.at)), "down", channel)}`;

/** There is room for five letters in a ring. */
const ringWords = (...span: Parameters<typeof spanWords>): string => spanWords(...span).replace(" min", " m");

/** "Mia has waited 3:10 · last reply 1:20": both where they differ, each where it alone is known. */
function waitWords({ waiting, replied, channel }: PaceFacts, now: EpochMs, customer: string): string {
  const said = [
    ...(waiting ? [`${customer} has waited ${since(waiting, now, channel)}`] : []),
    ...(replied
      ? [`${waiting ? "last reply" : "Your last reply was"} ${since(replied, now, channel)}${waiting ? "" : " ago"}`]
      : []),
  ];
  return said.join(" · ");
}

function atRest(pace: Pace, facts: PaceFacts | undefined, now: EpochMs, customer: string): ClockWords {
  const rest = { tone: pace.tone, share: 0, text: "–" };
  if (pace.state === "gone" && facts?.gone) {
    const title = facts.gone.why === "vanished" ? "No longer shown" : "Chat over";
    return { ...rest, title, detail: `${GONE[facts.gone.why]} Its clocks have stopped.` };
  }
  if (pace.state === "paused" && facts) {
    const title = pace.why === "away" ? "You are away" : "Outside hours";
    const words = waitWords(facts, now, customer);
    return { ...rest, title, detail: `The clocks rest.${words === "" ? "" : ` ${words}`}` };
  }
  return { ...rest, title: "No reply due", detail: "Nobody waits here." };
}

/** The clock at `at` (milliseconds since 1970), in a ring's figures and a person's words; `pace` where it is judged already. */
export function clockWords(
  facts: PaceFacts | undefined,
  at: number,
  customer: string,
  pace: Pace = judgePace(facts, epochMs(at)),
): ClockWords {
  const now = epochMs(at);
  const { tone, left, state, offer } = pace;
  if (!facts || tone === "none") return atRest(pace, facts, now, customer);
  if (tone === "neutral" || left === undefined) {
    const turn = offer === "check-in" ? "A gentle check-in may help." : `It is ${customer}'s turn.`;
    const clock = ringWords(durationMs(Math.max(0, now - (facts.replied?.at ?? facts.since))), "down", facts.channel);
    return { tone, share: 0, text: clock, title: "Nothing owed", detail: `${turn} ${waitWords(facts, now, customer)}` };
  }
  const over = left <= 0;
  const what = WHAT[state] ?? "Reply";
  const span = facts.promisedFor === undefined ? facts.span : facts.promisedFor - facts.from.at;
  return {
    tone,
    text: `${over ? "+" : ""}${ringWords(durationMs(over ? -left : left), over ? "down" : "up", facts.channel)}`,
    title: over ? `${what} overdue` : tone === "amber" ? `${what} due now` : `${what} due`,
    detail: `${waitWords(facts, now, customer)}${pace.alarm ? " · almost two minutes without a word" : ""}`,
    share: over ? 1 : Math.min(1, left / Math.max(1, span)),
  };
}
