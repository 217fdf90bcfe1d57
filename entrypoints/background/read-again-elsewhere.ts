import type { Transcript } from "../../lib/transcript/transcript";
import type { Shown } from "./conversations";

/** What was sent from here is known to the page it was sent from alone: others on the same chat are read once more. */
export function readAgainElsewhere(transcript: Transcript | undefined, sameChat: readonly Shown[]): void {
  const sent = transcript?.messages.filter(({ origin }) => origin === "here") ?? [];
  const here = new Set(sent.map(({ id }) => id));
  for (const { frame, transcript: other } of sameChat)
    if (other?.messages.some(({ id, origin }) => origin === "elsewhere" && here.has(id)))
      frame.post({ kind: "read-again" });
}
