// Asking a specialist for help: the brief that the agent reads, changes and takes elsewhere, and since when they are asked.
// Kept are times alone; the brief goes to the view that asked for it and nowhere else.
import { specialistBrief } from "../../lib/brief/specialist-brief";
import { isNod } from "../../lib/pace/customer-words";
import { findTurns } from "../../lib/pace/find-turns";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import type { Message } from "../../lib/transcript/message";
import { durationMs, type EpochMs } from "../../lib/transcript/time";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Briefs } from "./briefs";
import type { Chosen, Shown } from "./conversations";
import { done, problem } from "./panel-answers";

export interface SpecialistDeskNeeds {
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly factsOf: (shown: Shown) => Promise<PaceFacts | undefined>;
  readonly viewOf: Briefs["viewOf"];
  readonly loadWorkspace: () => Promise<Workspace>;
  readonly choose: (shown: Shown, chosen: Chosen) => Promise<void>;
  readonly now: () => EpochMs;
}

const NOTHING_OPEN = problem("No question is open in this chat.");
const OTHER_CHAT = problem(
  "Another chat is on screen by now, so no clock was started. Go back to the one you asked about.",
);

/** What the customer wrote since the last answer, nods aside. */
function openLines(messages: readonly Message[]): readonly Message[] {
  const { waiting } = findTurns(messages);
  if (waiting === -1) return [];
  return messages
    .slice(waiting)
    .filter(({ role, delivery, text }) => role === "customer" && delivery === "shown" && !isNod(text));
}

export function createSpecialistDesk({ shownIn, factsOf, viewOf, loadWorkspace, choose, now }: SpecialistDeskNeeds) {
  return {
    async briefFor(tabId: number): Promise<PanelAnswer> {
      const shown = shownIn(tabId);
      const facts = shown && (await factsOf(shown));
      if (!shown?.transcript || !facts?.waiting || facts.gone) return NOTHING_OPEN;
      const { conversation, messages } = shown.transcript;
      const at = now();
      const since = (from: EpochMs) => durationMs(Math.max(0, at - from));
      const brief = viewOf(shown)?.brief;
      const made = specialistBrief({
        client: (await loadWorkspace()).name,
        host: shown.frame.host,
        channel: facts.channel,
        waited: { span: since(facts.waiting.at), approximate: facts.waiting.approximate },
        ...(facts.search ? { searched: since(facts.search.from.at) } : {}),
        open: openLines(messages),
        ...(brief ? { brief } : {}),
      });
      return { kind: "specialist-brief", conversation: conversation.key, ...made };
    },

    /** The clock starts, or is over; for the chat that was asked about alone. */
    async put(tabId: number, call: Extract<PanelCall, { kind: "specialist" }>): Promise<PanelAnswer> {
      const shown = shownIn(tabId);
      if (!shown || shown.transcript?.conversation.key !== call.conversation) return OTHER_CHAT;
      const facts = await factsOf(shown);
      if (!facts?.waiting) return NOTHING_OPEN;
      const before = shown.specialist;
      const about = facts.waiting.at;
      const asked = { askedAt: now(), about };
      const over = { ...(before && facts.specialist ? before : asked), over: true as const };
      await choose(shown, { specialist: call.does === "asked" ? asked : over });
      return done;
    },
  };
}
