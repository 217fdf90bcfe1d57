import type { PlanChunk } from "../../lib/sending/send-plan";
import type { Duplicate } from "../../lib/transcript/duplicate";

export const clock = (at: number): string => new Date(at).toLocaleTimeString([], { hour12: false });

/** The mark before a chunk. */
export function chunkMark(chunk: PlanChunk, flagged: boolean, current: boolean): string {
  switch (chunk.state.kind) {
    case "sent":
      return "✓";
    case "sending":
      return "…";
    case "unconfirmed":
      return "?";
    case "skipped":
      return "–";
    case "waiting":
      return flagged ? "⚠" : current ? "▌" : "○";
  }
}

/** What is known of a chunk, in a line. */
export function chunkLine(chunk: PlanChunk): string {
  const { state } = chunk;
  switch (state.kind) {
    case "sent":
      return state.by === "seen" ? `seen in the chat ${clock(state.at)}` : `you said it is there, ${clock(state.at)}`;
    case "sending":
      return "pressed, not seen yet";
    case "skipped":
      return {
        person: "skipped",
        "already-said": "passed over: already said or answered",
        inserted: "put into your reply box, yours to send",
      }[state.why];
    case "waiting":
      return state.doubted ? "not in the chat, you said: the key sends it again" : "";
    default:
      return "";
  }
}

const WHO = {
  bot: "The bot",
  agent: "Your side",
  customer: "The customer",
  note: "A note",
  system: "The desk",
  unknown: "Somebody",
};
const HOW = {
  exact: "said exactly this",
  near: "said this almost word for word",
  contained: "said this as part of a message",
  reworded: "said this in other words",
};

/** As much of the earlier message as is shown, in characters. */
const QUOTED = 120;

/** The earlier message's own words, cut where they are long. */
export const earlierWords = ({ message: { text } }: Duplicate): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;

/** Who said it before, how alike and when. */
export function duplicateLine({ likeness, message }: Duplicate): string {
  const who = message.origin === "elsewhere" && message.role === "agent" ? "An automatic message" : WHO[message.role];
  const at = message.time.at === undefined ? "" : ` at ${clock(message.time.at).slice(0, 5)}`;
  return `${who} ${HOW[likeness]}${at}`;
}
