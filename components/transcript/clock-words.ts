import { judgeClock, type ReplyClock } from "../../lib/transcript/reply-clock";
import { epochMs } from "../../lib/transcript/time";

const minutes = (seconds: number): string => {
  const size = Math.abs(seconds);
  return `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
};

/** The countdown at `now` (milliseconds since 1970), in a ring's figures and a person's words. */
export function clockWords(clock: ReplyClock, now: number, customer: string) {
  const face = judgeClock(clock, epochMs(now));
  const least = face.atLeast ? "at least " : "";
  switch (face.tone) {
    case "none":
      return { ...face, text: "–", title: "No reply due", detail: "Nobody waits here.", share: 0 };
    case "neutral":
      return {
        ...face,
        text: minutes(face.seconds),
        title: "Nothing owed",
        detail: `Your last reply was ${least}${minutes(face.seconds)} ago.`,
        share: 0,
      };
    default: {
      const waited = clock.kind === "owed" ? Math.max(0, Math.floor((now - clock.waitingSince) / 1000)) : 0;
      const span = clock.kind === "owed" ? (clock.dueAt - clock.from) / 1000 : 1;
      const over = face.tone === "red";
      const what = clock.kind === "owed" && clock.firstResponse ? "First reply" : "Reply";
      return {
        ...face,
        text: `${over ? "+" : ""}${minutes(face.seconds)}`,
        title: over ? `${what} overdue` : face.tone === "amber" ? `${what} due now` : `${what} due`,
        detail: `${customer} has waited ${least}${minutes(waited)}${
          clock.kind === "owed" && clock.firstResponse ? ", yours since you opened the chat" : ""
        }`,
        share: over ? 1 : face.seconds / span,
      };
    }
  }
}
