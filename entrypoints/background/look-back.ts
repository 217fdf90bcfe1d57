// A desk may take a message back while its chat is out of sight, or lose it when its page is loaded anew: the page script that
// saw it there looks after it for half a minute of that document alone. When the chat is shown again it is looked for twice.
import { later } from "../../lib/browser/clock";
import { judgeLater } from "../../lib/sending/judge-later";
import type { DoubtReason, SendOutcome } from "../../lib/sending/send-outcome";
import type { AttemptId, SendPlan } from "../../lib/sending/send-plan";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { Shown } from "./conversations";
import type { PageDesk } from "./page-desk";
import type { PressMarks } from "./press-marks";

/** A chat that has come on screen has drawn its lines by then, in milliseconds. */
const DRAWN_WITHIN = 5_000;
/** What is missing is looked for once more this much later: a list may be filled piece by piece. */
const ONCE_MORE = 10_000;
/** As long as a finished plan is kept, in milliseconds. */
const LOOKED_AFTER = 10 * 60_000;

export interface LookBackNeeds {
  readonly loadFor: (site: string, key: ConversationKey) => Promise<SendPlan | undefined>;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly pages: Pick<PageDesk, "ask">;
  readonly marks: Pick<PressMarks, "linesSince">;
  readonly conclude: (attemptId: AttemptId, outcome: SendOutcome) => Promise<unknown>;
  readonly now: () => EpochMs;
}

export function createLookBack({ loadFor, shownIn, pages, marks, conclude, now }: LookBackNeeds) {
  /** What is missing in this chat, where it is on screen now. */
  async function missing(tabId: number, site: string, key: ConversationKey): Promise<Map<AttemptId, DoubtReason>> {
    const found = new Map<AttemptId, DoubtReason>();
    const shown = shownIn(tabId);
    const { transcript } = shown ?? {};
    if (shown?.frame.site !== site || transcript?.conversation.key !== key || shown.health === "unsure") return found;
    const { messages } = transcript;
    if (messages.length === 0) return found;
    for (const { state, text } of (await loadFor(site, key))?.chunks ?? []) {
      if (state.kind !== "sent" || state.by !== "seen" || now() - state.at > LOOKED_AFTER) continue;
      const fresh = await marks.linesSince(state.attempt.id, messages);
      const doubt = judgeLater({ text, messageId: state.messageId }, messages, fresh);
      if (doubt) found.set(state.attempt.id, doubt);
    }
    // A list that is scrolled up may have let go of its newest lines.
    if (found.size > 0 && (await pages.ask(shown.frame, { kind: "at-end" }))?.kind !== "done") found.clear();
    return found;
  }

  return {
    /** This chat has come on screen. */
    entered({ frame, transcript }: Shown): void {
      const key = transcript?.conversation.key;
      if (key === undefined) return;
      const look = () => missing(frame.tabId, frame.site, key);
      later(DRAWN_WITHIN, async () => {
        const first = await look().catch(() => undefined);
        if (!first?.size) return;
        later(ONCE_MORE, async () => {
          const second = await look().catch(() => undefined);
          for (const [attemptId, doubt] of second ?? [])
            if (first.get(attemptId) === doubt)
              void conclude(attemptId, { kind: "unconfirmed", doubt }).catch(() => undefined);
        });
      });
    },
  };
}
