// Grants a page the one press that sends the agent's own text, or says why not. The page script asks every time: what is
// switched on for the site, which frame holds the chat and whether a plan waits there is known here alone.
import { openAttempt } from "../../lib/sending/open-attempt";
import type { OwnSendRefusal } from "../../lib/sending/own-send";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { ChangeSite, SiteSettings } from "../../lib/sites/site-settings";
import type { ConversationKey } from "../../lib/transcript/transcript";
import { armingOf } from "./arming";
import { bringPart } from "./bring-part";
import type { Shown } from "./conversations";
import type { PageDesk, PageFrame } from "./page-desk";

export interface OwnSendDeskNeeds {
  readonly pages: PageDesk;
  readonly loadSite: (host: string) => Promise<SiteSettings>;
  readonly changeSite: ChangeSite;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly planShown: (shown: Shown) => Promise<SendPlan | undefined>;
  /** Says in the panel why nothing was sent, and remembers it. */
  readonly refuse: (tabId: number, reason: OwnSendRefusal) => void;
  readonly onChange: () => void;
}

export function createOwnSendDesk(needs: OwnSendDeskNeeds) {
  const { pages, loadSite, changeSite, shownIn, planShown, refuse, onChange } = needs;

  async function judge(frame: PageFrame, key: ConversationKey): Promise<OwnSendRefusal | undefined> {
    const site = await loadSite(frame.host);
    if (!site.ownSend || site.off) return "own-not-connected";
    const shown = shownIn(frame.tabId);
    if (shown?.frame !== frame || shown.transcript?.conversation.key !== key) return "own-changed";
    const plan = await planShown(shown);
    if (!plan) return undefined;
    if (openAttempt(plan)) return "own-still-sending";
    return armingOf(plan, true) === "none" ? undefined : "own-plan-armed";
  }

  async function switchTo(host: string, on: boolean): Promise<void> {
    await changeSite(host, (site) => ({ ...site, ownSend: on }));
    const frames = pages.all().filter((frame) => frame.host === host);
    // The first press after the switch is seen to be on must find what sends.
    if (on) await Promise.all(frames.map((frame) => bringPart(frame, "sending")));
    for (const frame of frames) frame.post({ kind: "own-send", on });
    onChange();
  }

  return {
    switchTo,

    async wanted(frame: PageFrame, request: number, key: ConversationKey): Promise<void> {
      const refusal = await judge(frame, key).catch((): OwnSendRefusal => "own-not-connected");
      if (refusal) refuse(frame.tabId, refusal);
      frame.post({ kind: "own-send-answered", request, go: refusal === undefined });
    },

    async refused(frame: PageFrame, reason: OwnSendRefusal): Promise<void> {
      const { ownSend } = await loadSite(frame.host);
      // A page where it is off has nothing to say of it.
      if (!ownSend) return;
      if (reason === "own-sent-twice") await switchTo(frame.host, false);
      refuse(frame.tabId, reason);
    },
  };
}
