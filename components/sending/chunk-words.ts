import { findBoilerplate } from "../../lib/macros/find-boilerplate";
import type { OpenPlaceholder } from "../../lib/macros/find-open-placeholders";
import { openInChunk } from "../../lib/sending/open-in-chunk";
import type { PlanChunk } from "../../lib/sending/send-plan";
import { type Duplicate, earlierText } from "../../lib/transcript/duplicate";
import type { Message } from "../../lib/transcript/message";
import type { TextSpan } from "../../lib/words/text-span";

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
        "left-out": "left out: signature or mail wording · S takes it in again",
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

/** As much of a gap as is shown, in characters. */
const GAP_SHOWN = 60;

/** The gaps of a chunk: as they stand there, with their line where there are several lines. */
export function gapPlaces({ text }: Pick<PlanChunk, "text">, open: readonly OpenPlaceholder[]): string {
  const several = text.includes("\n");
  return open
    .map(({ source, line }) => {
      const shown = source.length > GAP_SHOWN ? `${source.slice(0, GAP_SHOWN - 1)}…` : source;
      return `${shown.replaceAll(/\s+/g, " ")}${several ? ` (line ${line})` : ""}`;
    })
    .join(", ");
}

/** Why a chunk with a gap was not sent, and what to do. */
export const gapRefusal = (chunk: Pick<PlanChunk, "text" | "asIs">): string =>
  `Not sent: ${gapPlaces(chunk, openInChunk(chunk))} is still open. Press e in the plan and fill it in.`;

/** As much of the earlier message as is shown, in characters. */
const QUOTED = 120;

/** The earlier message's own words, cut where they are long. */
export function earlierWords(duplicate: Duplicate): string {
  const text = earlierText(duplicate);
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

function whoSaid({ role, origin, author }: Message): string {
  if (role !== "agent") return WHO[role];
  switch (origin) {
    case "here":
      return "You";
    case "elsewhere":
      return "An automatic message";
    case "colleague":
      return author ? `Your colleague ${author}` : "A colleague";
    default:
      return WHO.agent;
  }
}

/** " at 10:42", with the day where that is not today's; nothing where no time is known. */
function whenSaid({ time: { at } }: Message, now: number): string {
  if (at === undefined) return "";
  const day = new Date(at);
  const on =
    day.toDateString() === new Date(now).toDateString()
      ? ""
      : ` on ${day.toLocaleDateString([], { day: "numeric", month: "short" })}`;
  return `${on} at ${clock(at).slice(0, 5)}`;
}

/** Who said it before, how alike and when. */
export function duplicateLine({ likeness, message, completedBy }: Duplicate, now: number): string {
  const how = completedBy ? "said this over several messages" : HOW[likeness];
  return `${whoSaid(message)} ${how}${whenSaid(message, now)}`;
}

/** Who said a part of it before, and when. */
export const halfSaidLine = ({ message }: Duplicate, now: number): string =>
  `${whoSaid(message)} said the marked part before${whenSaid(message, now)}`;

/** What is marked, for those who hear the chunk. */
export const commonAloud = (text: string, common: readonly TextSpan[]): string =>
  ` Said before: ${common.map(([from, to]) => `“${text.slice(from, to)}”`).join(", ")}.`;

/** What of a chunk is a signature or mail wording; empty where nothing is. */
export const mailWordingOf = (text: string): string =>
  findBoilerplate(text)
    .map(([from, to]) => text.slice(from, to))
    .join("\n");
