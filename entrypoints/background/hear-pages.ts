// What pages say, handed to the desk it is for. It is made before the desks are: they are asked for when somebody speaks.
import { later } from "../../lib/browser/clock";
import type { LeftWhy } from "../../lib/pace/pace-facts";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { HeldReason } from "../../lib/wire/page-messages";
import type { createPanelKeys } from "../../lib/wire/panel-key";
import type { RefusalNote } from "../../lib/wire/tab-health";
import { bringPart } from "./bring-part";
import { composerFrame } from "./composer-frame";
import type { Conversations } from "./conversations";
import type { createKeptDrafts } from "./kept-drafts";
import type { createOwnSendDesk } from "./own-send-desk";
import type { PageDesk, PageEvents, PageFrame } from "./page-desk";
import type { PlanDesk } from "./plan-desk";
import type { TeachingDesk } from "./teaching-desk";

/** A panel that was let in and has not said a word by now (milliseconds) is dead. */
const PANEL_LIVES_WITHIN = 10_000;

export interface HearingNeeds {
  readonly pages: PageDesk;
  readonly conversations: Conversations;
  readonly plans: PlanDesk;
  readonly drafts: ReturnType<typeof createKeptDrafts>;
  readonly keys: ReturnType<typeof createPanelKeys>;
  readonly teaching: TeachingDesk;
  readonly ownSends: ReturnType<typeof createOwnSendDesk>;
  readonly welcome: PageEvents["onHello"];
  readonly shownChanged: (frame: PageFrame, entered: boolean) => Promise<void>;
  readonly chord: (frame: PageFrame, key: Parameters<PlanDesk["chord"]>[1]) => Promise<void>;
  readonly held: (tabId: number, why: HeldReason) => void;
  readonly strayed: (tabId: number, letter: string) => void;
  /** Keeps why nothing was done. */
  readonly refuse: (tabId: number, reason: RefusalNote["reason"]) => void;
  readonly panelImpossible: (tabId: number) => void;
  readonly giveUpDeadPanel: (frame: PageFrame) => void;
  readonly changed: (tabId: number) => void;
  /** A conversation left the desk. */
  readonly vanished: (frame: PageFrame, conversation: ConversationKey, why: LeftWhy) => Promise<void>;
  /** Which chats are on screen may have changed. */
  readonly followChats: () => void;
  readonly now: () => EpochMs;
}

export function hearPages(desks: () => HearingNeeds): PageEvents {
  return {
    onHello: (frame, reports) => desks().welcome(frame, reports),
    onReading: (frame, reading) => {
      const { conversations, shownChanged } = desks();
      void conversations.take(frame, reading).then(async (taken) => {
        if (taken === "read-again") frame.post({ kind: "read-again" });
        else await shownChanged(frame, taken.entered);
      });
    },
    onSaid: (frame, message) => {
      const { pages, conversations, plans, drafts, ownSends, keys, teaching, ...desk } = desks();
      switch (message.kind) {
        case "report":
          if (message.report.outcome.kind === "refused") desk.refuse(frame.tabId, message.report.outcome.reason);
          void plans.report(frame, message.report);
          return;
        case "chord":
          void desk.chord(frame, message.conversation);
          return;
        case "chord-held":
          desk.held(frame.tabId, message.why);
          return;
        case "strayed":
          if (frame.top) desk.strayed(frame.tabId, message.letter);
          return;
        case "drafts":
          void drafts.keep(frame, message.drafts).catch(() => undefined);
          return;
        case "composer-asked": {
          const { request, question } = message;
          const holder = composerFrame(frame, conversations.all())?.frame;
          void (holder ? pages.ask(holder, question) : Promise.resolve(undefined)).then((answer) =>
            frame.post({ kind: "composer-answered", request, ...(answer ? { answer } : {}) }),
          );
          return;
        }
        case "own-send-wanted":
          void ownSends.wanted(frame, message.request, message.conversation);
          return;
        case "own-send-refused":
          void ownSends.refused(frame, message.reason).catch(() => undefined);
          return;
        case "panel-key-wanted":
          if (!frame.top) return;
          void keys
            .mint(frame.tabId, desk.now())
            .then((key) => frame.post({ kind: "panel-key", request: message.request, key }));
          later(PANEL_LIVES_WITHIN, () => desk.giveUpDeadPanel(frame));
          return;
        case "part-wanted":
          void bringPart(frame, message.part);
          return;
        case "teaching":
          teaching.heard(frame, message.teaching);
          return;
        case "vanished":
          void desk.vanished(frame, message.conversation, message.why);
          return;
        case "panel-impossible":
          desk.panelImpossible(frame.tabId);
          return;
      }
    },
    onUnparsed: (tabId) => desks().changed(tabId),
    onGone: (frame) => {
      const { conversations, teaching, plans, changed, followChats } = desks();
      conversations.drop(frame);
      teaching.gone(frame);
      plans.pageWent(frame);
      changed(frame.tabId);
      followChats();
    },
  };
}
