// All chats of the agent, whichever tab they are in: the list of them, the promises made there, the badge, and who is told
// when a customer waits too long.
import { browser } from "../../lib/browser/api";
import { notify as notifyBy } from "../../lib/browser/notifications";
import { bringToFront, isInFront } from "../../lib/browser/tab-in-front";
import type { Database } from "../../lib/database/database";
import { loadPlans } from "../../lib/database/plans";
import { deletePromise, loadPromises, savePromise } from "../../lib/database/promises";
import { FIRST_WORKSPACE, loadWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import type { LeftWhy } from "../../lib/pace/pace-facts";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { createBadge } from "./badge";
import { createChatBoard } from "./chat-board";
import { createChatRoster } from "./chat-roster";
import type { Shown } from "./conversations";
import { createNewChatAlarm } from "./new-chat-alarm";
import type { PaceDesk } from "./pace-desk";
import type { PageDesk } from "./page-desk";
import { done, problem } from "./panel-answers";
import { createPromiseDesk, MOST_PROMISES, PROMISE_ALARM } from "./promise-desk";
import { createQueueClocks } from "./queue-clocks";
import type { SaltedHash } from "./salted-hash";
import { createSilenceAlarm } from "./silence-alarm";
import type { ViewTeller } from "./tell-views";

export interface WatchedChatNeeds {
  readonly db: Database;
  readonly store: KeyStore;
  readonly loadHash: () => Promise<SaltedHash>;
  /** The conversation on screen in each tab. */
  readonly onScreen: () => readonly Shown[];
  readonly pace: Pick<PaceDesk, "factsOf" | "queueOf" | "isResting">;
  readonly loadAway: () => Promise<EpochMs | undefined>;
  readonly tell: ViewTeller;
  /** The panel of this tab is shown unfolded, or the side panel is open. */
  readonly isInSight: (tabId: number) => Promise<boolean>;
  readonly pages: Pick<PageDesk, "framesOf" | "ask">;
  /** Tabs whose pages keep throwing our panel out. */
  readonly impossible: () => Iterable<number>;
  /** A promise was kept, set or put aside, or somebody waits in a queue, or not any more. */
  readonly changed: () => void;
  readonly now: () => EpochMs;
}

const SILENT_HERE = "This customer has had no word for almost two minutes.";
const SILENT_ELSEWHERE = "A customer in another chat has had no word for almost two minutes. Chats shows who.";
const NEW_CHAT = "A customer waits to be accepted in another tab.";
const PROMISE_DUE = "A promise you made is due. Chats shows whom you promised to be back.";

const FULL = `${MOST_PROMISES} promises stand already, so a new one is not kept. Put some aside in Chats.`;
const VANISHED =
  "The desk no longer shows the chat you had open. It was probably resolved automatically, because the customer left; some desks do so after up to 48 hours. Its clocks have stopped, and its unsent chunks are kept for a day.";
const NO_SUCH_TIME = problem("Choose a time to come, at most a month away.");

/** Notifications of a tab, and of a promise, are named so; those of a chat by its id. */
const TAB = "tab:";
const PROMISE = "promise:";

export function createWatchedChats(needs: WatchedChatNeeds) {
  const { db, store, loadHash, onScreen, pace, loadAway, tell, pages, now } = needs;

  const workspace = () => loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE);
  async function notify(id: string, title: string, message: string): Promise<void> {
    const { muted = false } = await workspace();
    await notifyBy(id, { title, message, muted });
  }

  const roster = createChatRoster({
    store,
    loadHash,
    onScreen,
    factsOf: pace.factsOf,
    loadAway,
    addressOf: (tabId) =>
      browser.tabs.get(tabId).then(
        ({ url }) => url,
        () => undefined,
      ),
    now,
    onChange: () => {
      badge.refresh();
      board.changed();
      void heedQueues();
      void promises.heed(roster.all());
    },
  });
  const promises = createPromiseDesk({
    load: () => loadPromises(db),
    save: (promise) => savePromise(db, promise),
    remove: (id) => deletePromise(db, id),
    remind: ({ id, customerName = "a customer" }) => {
      tell.sayEverywhere("warning", () => PROMISE_DUE);
      void notify(
        `${PROMISE}${id}`,
        "A promise is due",
        `You promised ${customerName} to be back by now. Click to go there.`,
      );
    },
    onFull: () => tell.sayEverywhere("warning", () => FULL),
    onChange: () => {
      board.changed();
      needs.changed();
    },
    now,
  });
  const all = () => [...queues.all(), ...roster.all()];
  const board = createChatBoard({
    roster: { all, follow: roster.follow },
    promises,
    loadPlans: () => loadPlans(db),
    loadWorkspace: workspace,
    async openLink(tabId, site, address) {
      const frames = pages.framesOf(tabId).filter((frame) => frame.site === site);
      for (const frame of frames.sort((a, b) => a.frameId - b.frameId))
        if ((await pages.ask(frame, { kind: "open-link", address }))?.kind === "done") return true;
      return false;
    },
  });

  /** Nobody else hears what became of a click on a notification. */
  async function goAndTell(id: string): Promise<void> {
    const went = await board.goTo(id);
    const chat = all().find((one) => one.id === id);
    if (went.kind === "problem" && chat) tell.say(chat.tabId, "info", went.text);
  }

  const isSeen = (tabId: number) => isInFront(tabId).catch(() => false);
  const alarm = createSilenceAlarm({
    store,
    // Where the panel is hidden nobody reads what is said in it.
    isSeen: async (tabId) => (await needs.isInSight(tabId)) && (await isSeen(tabId)),
    tell: ({ tabId: of, leftAt }) =>
      tell.sayEverywhere("warning", (tabId) => (tabId === of && leftAt === undefined ? SILENT_HERE : SILENT_ELSEWHERE)),
    calm: () => tell.unsay(SILENT_HERE, SILENT_ELSEWHERE),
    notify: ({ id, customerName = "A customer", host }) =>
      notify(id, `${customerName} has had no word for almost two minutes`, `On ${host}. Click to go to the chat.`),
  });
  const newChats = createNewChatAlarm({
    store,
    isResting: () => pace.isResting(now()),
    isSeen,
    tell: (waits) => tell.sayEverywhere("info", (tabId) => (tabId === waits ? undefined : NEW_CHAT)),
    calm: () => tell.unsay(NEW_CHAT),
    notify: (tabId, host) =>
      notify(`${TAB}${tabId}`, "A customer waits to be accepted", `On ${host}. Click to go there.`),
    now,
  });
  const queues = createQueueClocks({
    since: newChats.since,
    factsOf: pace.queueOf,
    factsOnScreen: pace.factsOf,
  });
  async function heedQueues(): Promise<void> {
    await newChats.heed(onScreen());
    if (!(await queues.heed(onScreen()))) return;
    badge.refresh();
    board.changed();
    needs.changed();
  }
  const badge = createBadge({ chats: all, impossible: needs.impossible, onStanding: alarm.heed });

  return {
    board,
    putPromise: promises.put,
    promiseIn: promises.of,
    queueIn: (tabId: number) => queues.all().find((one) => one.tabId === tabId)?.pace,
    /** The agent sets by hand when they are back in the conversation on screen. */
    async promise({ frame, transcript }: Shown, dueAt: EpochMs): Promise<PanelAnswer> {
      if (!transcript) return problem("No chat is open here.");
      const { site } = frame;
      const { key, customerName } = transcript.conversation;
      const seen = roster.all().find((chat) => chat.site === site && chat.key === key);
      const named = customerName === undefined ? {} : { customerName };
      const kept = await promises.choose(seen ?? { site, key, ...named }, dueAt);
      return kept === "kept" ? done : kept === "full" ? problem(FULL) : NO_SUCH_TIME;
    },
    refreshBadge: badge.refresh,
    /** Which chats are on screen, or how they are timed, may have changed. */
    follow(): void {
      void roster.follow();
      void heedQueues();
    },
    /** A conversation left the desk: its clocks stop, and that is said where it was, unless it was resolved there. */
    async vanished(
      { tabId, site }: Pick<Shown["frame"], "tabId" | "site">,
      key: ConversationKey,
      why: LeftWhy,
    ): Promise<void> {
      if ((await roster.vanish(site, key, why)) && why === "vanished") tell.say(tabId, "info", VANISHED);
    },
    forgetTab: (tabId: number): void => void roster.forgetTab(tabId),
    onNotificationClick(id: string): void {
      if (id.startsWith(TAB)) void bringToFront(Number(id.slice(TAB.length)));
      else if (id.startsWith(PROMISE)) void board.goToPromise(id.slice(PROMISE.length));
      else void goAndTell(id);
    },
    onAlarm(name: string): void {
      badge.refresh();
      if (name === PROMISE_ALARM) void promises.rang(roster.all());
      // Who came while nobody was there is told of when somebody is.
      void heedQueues();
    },
  };
}

export type WatchedChats = ReturnType<typeof createWatchedChats>;
