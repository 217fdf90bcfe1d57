// Puts the desks together: who hears what, and who is told afterwards.
import type { Tabs } from "webextension-polyfill";
import { browser } from "../../lib/browser/api";
import { zone } from "../../lib/browser/clock";
import { notify } from "../../lib/browser/notifications";
import { openSidePanel } from "../../lib/browser/side-panel";
import { bringToFront, isInFront } from "../../lib/browser/tab-in-front";
import { eraseOldAnswers } from "../../lib/database/answers";
import { Database } from "../../lib/database/database";
import { loadIndex, saveIndex } from "../../lib/database/indexes";
import { eraseOldMacros } from "../../lib/database/macro-bin";
import {
  countUse,
  keepLeavesOut,
  leavesOut,
  loadMacros,
  loadSomeMacros,
  loadUses,
  plantStarters,
} from "../../lib/database/macros";
import { loadMemories, rememberMessage } from "../../lib/database/memories";
import { countMiss } from "../../lib/database/missed-queries";
import { deletePlan, loadPlan, loadPlanFor, loadPlans, savePlan } from "../../lib/database/plans";
import { deletePromise, loadPromises, savePromise } from "../../lib/database/promises";
import { loadSite, loadSites, saveSite } from "../../lib/database/sites";
import { storageProblemOf, storageWords } from "../../lib/database/storage-problem";
import { FIRST_WORKSPACE, loadWorkspace, saveWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { openAttempt } from "../../lib/sending/open-attempt";
import { ownSendWords } from "../../lib/sending/own-send";
import type { SendPlan } from "../../lib/sending/send-plan";
import { FIRST_LAYOUT } from "../../lib/sites/site-settings";
import { isSameName } from "../../lib/transcript/same-name";
import type { EpochMs } from "../../lib/transcript/time";
import type { AttemptReport, HeldReason } from "../../lib/wire/page-messages";
import { createPanelKeys, type KeyStore } from "../../lib/wire/panel-key";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { RefusalNote } from "../../lib/wire/tab-health";
import { createAnswerBook } from "./answer-book";
import { tellArming } from "./arming";
import { createAway } from "./away";
import { createBackupCalls } from "./backup-calls";
import { createBadge } from "./badge";
import { createBriefs } from "./briefs";
import { createChatBoard } from "./chat-board";
import { createChatRoster } from "./chat-roster";
import { createConversations } from "./conversations";
import { createDiscardedPlans } from "./discarded-plans";
import { createHealthDesk } from "./health-desk";
import { hearPages } from "./hear-pages";
import { answerImportCall } from "./import-calls";
import { createKeptDrafts } from "./kept-drafts";
import { createKeptProfiles } from "./kept-profiles";
import { createLearningDesk } from "./learning-desk";
import { answerLibraryCall } from "./library-calls";
import { createLineAnswers } from "./line-answers";
import { createMacroCalls, isQuickCall } from "./macro-calls";
import { createMissedQueries } from "./missed-queries";
import { createNewChatAlarm } from "./new-chat-alarm";
import { createNotices } from "./notices";
import { eraseOldPlans } from "./old-plans";
import { createOwnSendDesk } from "./own-send-desk";
import { createPaceDesk } from "./pace-desk";
import { createPageDesk, type PageEvents, type PageFrame } from "./page-desk";
import { createPanelCalls, isOptionsCall } from "./panel-calls";
import { createPanelDesk, type View } from "./panel-desk";
import { createPanelLayouts } from "./panel-layouts";
import { createPlanDesk, type PlanStore } from "./plan-desk";
import { createPressMarks } from "./press-marks";
import { createPromiseDesk, PROMISE_ALARM } from "./promise-desk";
import { createRefusalLog } from "./refusal-log";
import { createRepeats } from "./repeats";
import { createRestoredNews } from "./restored-news";
import { createSaltedHash } from "./salted-hash";
import { createSearchDesk } from "./search-desk";
import { createSilenceAlarm } from "./silence-alarm";
import { createSiteAccess, grantedOrigins } from "./site-access";
import { createSiteSwitch } from "./site-switch";
import { STARTER_MACROS, STARTER_VERSION } from "./starter-macros";
import { createTabStates } from "./tab-states";
import { createTeachingDesk } from "./teaching-desk";
import { createToolbarButton } from "./toolbar-button";
import { createUsedMacros } from "./used-macros";

const isOverlay = ({ place }: View): boolean => place === "overlay";

export interface DeskNeeds {
  readonly store: KeyStore;
  readonly ownOrigin: string;
  readonly now: () => EpochMs;
  readonly newId: () => string;
}

const SILENT_HERE = "This customer has had no word for almost two minutes.";
const SILENT_ELSEWHERE = "A customer in another chat has had no word for almost two minutes. Chats shows who.";

const NEW_CHAT = "A customer waits to be accepted in another tab.";
const PROMISE_DUE = "A promise you made is due. Chats shows whom you promised to be back.";
/** Notifications of a tab, and of a promise, are named so; those of a chat by its id. */
const TAB = "tab:";
const PROMISE = "promise:";

const STILL_SENDING = "Still sending the last chunk. The key works again once it is settled.";

const STILL_A_GAP = "Not sent: there is a gap in this chunk. The plan shows which one; press e there and fill it in.";
const HELD_WORDS: Readonly<Record<HeldReason, string>> = {
  "still-sending": STILL_SENDING,
  composing: "A word is still being composed in the reply box. Finish it, then press the key again.",
};

async function showSidePanel(tabId: number): Promise<PanelAnswer> {
  try {
    await openSidePanel(tabId);
    return { kind: "done" };
  } catch {
    return { kind: "problem", text: "Open it from the browser's own menu: sidebar, then Chatside." };
  }
}

const planStore = (db: Database): PlanStore => ({
  load: (id) => loadPlan(db, id),
  loadFor: (site, key) => loadPlanFor(db, site, key),
  loadAll: () => loadPlans(db),
  save: (plan, from) => savePlan(db, plan, from),
  remove: (id) => deletePlan(db, id),
});

export function createDesks({ store, ownOrigin, now, newId }: DeskNeeds) {
  const db = new Database();
  const ready = plantStarters(db, STARTER_MACROS, STARTER_VERSION);
  ready.catch(() => undefined);
  const repeats = createRepeats();
  const briefs = createBriefs();
  const notices = createNotices();
  const keys = createPanelKeys(store, newId);
  const hash = createSaltedHash(store, newId);
  const lineAnswers = createLineAnswers({
    store,
    loadHash: hash,
    tell: (frame, messageId, who) => void pages.ask(frame, { kind: "who-said", messageId, who }),
  });
  const discarded = createDiscardedPlans(store, () => views.changed());
  const drafts = createKeptDrafts(store);
  const refusals = createRefusalLog(store, now);
  const conversations = createConversations({
    store,
    loadHash: hash,
    isHere: (frame) => pages.frame(frame.tabId, frame.frameId) === frame,
    now,
  });
  const impossible = new Set<number>();
  /** Tabs whose search was asked for before their panel was there. */
  const summoned = new Set<number>();
  /** Tabs whose list of chats was asked for before their panel was there. */
  const boarding = new Set<number>();
  const plansKept = planStore(db);
  const pages = createPageDesk(
    hearPages(() => ({
      pages,
      conversations,
      plans,
      drafts,
      keys,
      teaching,
      ownSends,
      welcome,
      shownChanged,
      chord,
      held: (tabId, why) => say(tabId, HELD_WORDS[why]),
      refuse,
      panelImpossible,
      giveUpDeadPanel,
      changed: (tabId) => views.changed(tabId),
      followChats: () => void roster.follow(),
      now,
    })),
  );
  const { shownIn } = conversations;
  const away = createAway(store, now);
  const pace = createPaceDesk({
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE),
    loadSite: (host) => loadSite(db, host).catch(() => ({ host, off: false, layout: FIRST_LAYOUT })),
    loadAway: away.since,
    all: conversations.all,
    zone: zone(),
  });
  const tabsOf = () => [...new Set(pages.all().map(({ tabId }) => tabId))];
  const onScreen = () => tabsOf().flatMap((tabId) => shownIn(tabId) ?? []);
  const roster = createChatRoster({
    store,
    loadHash: hash,
    onScreen,
    factsOf: pace.factsOf,
    loadAway: away.since,
    addressOf: (tabId) =>
      browser.tabs.get(tabId).then(
        ({ url }) => url,
        () => undefined,
      ),
    now,
    onChange: () => {
      badge.refresh();
      board.changed();
      void newChats.heed(onScreen());
      void promises.heed(roster.all());
    },
  });
  const promises = createPromiseDesk({
    load: () => loadPromises(db),
    save: (promise) => savePromise(db, promise),
    remove: (id) => deletePromise(db, id),
    remind: ({ id, customerName = "a customer" }) => {
      for (const view of views.all()) if (view.tabId !== undefined) notices.say(view.tabId, "warning", PROMISE_DUE);
      views.changed();
      void notify(
        `${PROMISE}${id}`,
        "A promise is due",
        `You promised ${customerName} to be back by now. Click to go there.`,
      );
    },
    onChange: () => board.changed(),
    now,
  });
  const board = createChatBoard({
    roster,
    promises,
    loadPlans: () => loadPlans(db),
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE),
  });

  const search = createSearchDesk({
    loadMacros: async () => {
      await ready.catch(() => undefined);
      return loadMacros(db, DEFAULT_WORKSPACE);
    },
    spare: STARTER_MACROS,
    loadSome: (ids) => loadSomeMacros(db, ids),
    loadUses: () => loadUses(db, DEFAULT_WORKSPACE).catch(() => []),
    loadChatLength: async () => (await loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE)).chatLength,
    loadIndex: () => loadIndex(db, DEFAULT_WORKSPACE),
    saveIndex: (saved) => saveIndex(db, DEFAULT_WORKSPACE, saved),
    loadMemories: async () => ((await mayLearn()) ? loadMemories(db, DEFAULT_WORKSPACE) : []),
  });

  const mayLearn = async () => (await loadWorkspace(db, DEFAULT_WORKSPACE)).learns;
  const learning = createLearningDesk({
    wanted: mayLearn,
    tellingWords: search.tellingWords,
    remember: async (macroId, words) => {
      await rememberMessage(db, DEFAULT_WORKSPACE, macroId, words);
      await search.memoriesChanged();
    },
    onAsk: () => views.changed(),
  });

  const usedMacros = createUsedMacros(store, hash);

  const plans = createPlanDesk({
    store: plansKept,
    pages,
    shownIn,
    marks: createPressMarks(store, hash),
    printOf: conversations.printOf,
    isFlagged: (...press) => repeats.isFlagged(...press) || briefs.isFlagged(...press),
    now,
    newId,
    onChange: planChanged,
  });

  const layouts = createPanelLayouts({
    pages,
    loadSite: (host) => loadSite(db, host),
    saveSite: (site) => saveSite(db, site),
    onChange: (tabId) => {
      views.changed(tabId);
      sightChanged(tabId);
    },
  });

  const siteAccess = createSiteAccess(() => loadSites(db));
  const { changeLayout, onSite, switchOn } = createSiteSwitch({
    pages,
    layouts,
    siteAccess,
    loadSite: (host) => loadSite(db, host),
    saveSite: (site) => saveSite(db, site),
    changed: () => views.changed(),
  });
  const profiles = createKeptProfiles({ db, now, newId, onChange: tellProfiles });
  const teaching = createTeachingDesk({
    pages,
    frameOf: (tabId) => shownIn(tabId)?.frame ?? layouts.topOf(tabId),
    save: profiles.saveTaught,
    onChange: (tabId) => views.changed(tabId),
  });
  const states = createTabStates({
    db,
    teachingOf: teaching.of,
    asksToLearn: () => learning.asks(),
    pages,
    shownIn,
    allShown: conversations.all,
    planShown: plans.planShown,
    discarded,
    layouts,
    notices,
    repeats,
    briefs,
    paceOf: pace.factsOf,
    linesOf: pace.linesOf,
    loadAway: away.since,
  });
  const views = createPanelDesk({
    keys,
    ownOrigin,
    stateFor: states.stateFor,
    answer: (view, call) => {
      if (call.kind === "watch-chats") {
        board.watch(view, call.on);
        return Promise.resolve({ kind: "done" });
      }
      return view.place === "overlay" && isOptionsCall(call) && !isQuickCall(call)
        ? Promise.resolve({ kind: "problem", text: "Macros and settings are changed on the options page." })
        : answerSafely(view.tabId, call);
    },
    onView: (view) => {
      search.warm();
      if (view.tabId !== undefined && summoned.delete(view.tabId)) view.post({ kind: "focus-search" });
      if (view.tabId !== undefined && boarding.delete(view.tabId)) view.post({ kind: "show-chats" });
      if (view.place === "side-panel" && view.tabId !== undefined) void layouts.fold(view.tabId);
      if (view.tabId !== undefined) sightChanged(view.tabId);
    },
    onLeft: (view) => {
      board.left(view);
      if (view.tabId !== undefined) sightChanged(view.tabId);
    },
  });

  const arming = {
    planShown: plans.planShown,
    isInSight: async (tabId: number) =>
      views.viewsOf(tabId).some(({ place }) => place !== "overlay") || layouts.isOpen(tabId),
  };

  function sightChanged(tabId: number): void {
    const shown = shownIn(tabId);
    if (shown) void tellArming(shown, arming).catch(() => undefined);
  }

  const ownSends = createOwnSendDesk({
    pages,
    loadSite: (host) => loadSite(db, host),
    saveSite: (site) => saveSite(db, site),
    shownIn,
    planShown: plans.planShown,
    refuse: (tabId, reason) => {
      refuse(tabId, reason);
      void browser.runtime.getPlatformInfo().then(({ os }) => {
        notices.say(tabId, reason === "own-sent-twice" ? "problem" : "warning", ownSendWords(reason, os === "mac"));
        views.changed(tabId);
      });
    },
    onChange: () => views.changed(),
  });

  const alarm = createSilenceAlarm({
    store,
    isSeen: (tabId) => isInFront(tabId).catch(() => false),
    tell: ({ tabId }) => {
      for (const view of views.all()) {
        if (view.tabId !== undefined)
          notices.say(view.tabId, "warning", view.tabId === tabId ? SILENT_HERE : SILENT_ELSEWHERE);
      }
      views.changed();
    },
    calm: () => {
      for (const text of [SILENT_HERE, SILENT_ELSEWHERE]) notices.unsay(text);
      views.changed();
    },
    notify: ({ id, customerName = "A customer", host }) =>
      notify(id, `${customerName} has had no word for almost two minutes`, `On ${host}. Click to go to the chat.`),
  });
  const newChats = createNewChatAlarm({
    store,
    isResting: () => pace.isResting(now()),
    isSeen: (tabId) => isInFront(tabId).catch(() => false),
    tell: (tabId) => {
      for (const view of views.all()) {
        if (view.tabId !== undefined && view.tabId !== tabId) notices.say(view.tabId, "info", NEW_CHAT);
      }
      views.changed();
    },
    calm: () => {
      notices.unsay(NEW_CHAT);
      views.changed();
    },
    notify: (tabId, host) =>
      notify(`${TAB}${tabId}`, "A customer waits to be accepted", `On ${host}. Click to go there.`),
    now,
  });
  const badge = createBadge({ chats: roster.all, impossible: () => impossible, onStanding: alarm.heed });

  /** What clients expect has changed: every clock is made anew. */
  function expectationsChanged(): void {
    pace.forget();
    views.changed();
    void roster.follow();
  }

  const answer = createPanelCalls({
    pages,
    plans,
    search,
    missed: createMissedQueries((query) => countMiss(db, DEFAULT_WORKSPACE, query, now())),
    shownIn,
    discarded,
    usedIn: usedMacros.in,
    alike: repeats.alike,
    now,
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE),
    leavesOut: (macroId) => leavesOut(db, DEFAULT_WORKSPACE, macroId),
    keepLeavesOut: async (macroId, out) => {
      const use = await keepLeavesOut(db, DEFAULT_WORKSPACE, macroId, out);
      if (use) await search.used(use);
    },
    answers: createAnswerBook(db, DEFAULT_WORKSPACE, now),
    moment: () => {
      const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
      return { now: now(), zone: timeZone, locale };
    },
    countUse: async (macroId) => search.used(await countUse(db, DEFAULT_WORKSPACE, macroId, now())),
    learning,
    learn: async (on) => {
      await saveWorkspace(db, { ...(await loadWorkspace(db, DEFAULT_WORKSPACE)), learns: on });
      learning.answered();
      await search.memoriesChanged();
      views.changed();
    },
    library: (call) =>
      answerLibraryCall(
        {
          db,
          search,
          macros: createMacroCalls({ db, search, now, newId }),
          profiles,
          onSite,
          ownSend: ownSends.switchTo,
          onWorkspace: expectationsChanged,
        },
        call,
      ),
    imports: (call) => answerImportCall({ db, reload: search.reload }, call),
    backups: createBackupCalls({
      db,
      now,
      newId,
      onRestored: createRestoredNews({ db, search, pages, onSite, tellProfiles, expectationsChanged }),
    }),
    layout: changeLayout,
    ownSend: async (tabId, on) => {
      const host = shownIn(tabId)?.frame.host ?? layouts.topOf(tabId)?.host;
      if (host === undefined) return { kind: "refused", reason: "page-not-connected" };
      await ownSends.switchTo(host, on);
      return { kind: "done" };
    },
    linesOf: pace.linesOf,
    firstLinesOf: briefs.linesOf,
    choose: async (tabId, chosen) => {
      const shown = shownIn(tabId);
      if (shown) await conversations.choose(shown, chosen);
      views.changed(tabId);
      void roster.follow();
    },
    goToChat: board.goTo,
    goToPromise: board.goToPromise,
    putPromise: promises.put,
    away: async (on) => {
      await away.be(on);
      expectationsChanged();
    },
    health: createHealthDesk({
      pages,
      shownIn,
      all: conversations.all,
      refusals,
      version: browser.runtime.getManifest().version,
    }),
    teach: teaching.obey,
    openOptions: () => browser.runtime.openOptionsPage(),
    openSidePanel: showSidePanel,
    dismiss: (tabId, id) => {
      notices.dismiss(tabId, id);
      views.changed(tabId);
    },
  });

  const toolbar = createToolbarButton({
    isConnected: (tabId) => layouts.topOf(tabId) !== undefined,
    isImpossible: (tabId) => impossible.has(tabId),
    togglePanel: (tabId) => void layouts.toggle(tabId),
    switchOn,
  });

  const welcome: PageEvents["onHello"] = (frame, reports) => void welcomePage(frame, reports);

  async function welcomePage(frame: PageFrame, reports: readonly AttemptReport[]): Promise<void> {
    if (frame.top) impossible.delete(frame.tabId);
    const site = await loadSite(db, frame.host).catch(() => undefined);
    if (site?.off) {
      frame.post({ kind: "off" });
      return;
    }
    frame.post({
      kind: "welcome",
      profiles: await profiles.forHost(frame.host),
      ...(frame.top && site ? { layout: site.layout } : {}),
      drafts: await drafts.of(frame),
      ownSend: site?.ownSend ?? false,
    });
    for (const report of reports) await plans.report(frame, report);
    await plans.pageCame(frame);
    views.changed(frame.tabId);
  }

  /** Every open page is read anew by what is known of its host now. */
  async function tellProfiles(): Promise<void> {
    for (const frame of pages.all()) frame.post({ kind: "profiles", profiles: await profiles.forHost(frame.host) });
    views.changed();
  }

  function panelImpossible(tabId: number): void {
    impossible.add(tabId);
    badge.refresh();
  }

  /** Some pages let our frame in and not its scripts (a sandbox, in Firefox): an empty strip helps nobody. */
  async function giveUpDeadPanel(frame: PageFrame): Promise<void> {
    const { tabId } = frame;
    if (pages.frame(tabId, frame.frameId) !== frame || views.viewsOf(tabId).some(isOverlay)) return;
    const { layout } = await loadSite(db, frame.host);
    if (!layout.shown) return;
    frame.post({ kind: "layout", layout: { ...layout, shown: false } });
    panelImpossible(tabId);
  }

  /**
   * With a soft key that came on screen, or under another customer's name, a plan waits for a person to arm it again.
   */
  async function shownChanged(frame: PageFrame, entered: boolean): Promise<void> {
    void roster.follow();
    const shown = shownIn(frame.tabId);
    if (!shown) return;
    void lineAnswers.asked(shown).catch(() => undefined);
    const plan = await plans.planShown(shown);
    const now = shown.transcript?.conversation;
    const another = plan !== undefined && !isSameName(plan.target.customerName, now?.customerName);
    if (plan?.armed && ((entered && plan.target.keyKind === "soft") || another)) {
      await plans.change(plan.id, undefined, { kind: "armed", armed: false });
    }
    if (plan) await plans.nextShows(shown, plan);
    await tellArming(shown, arming);
    views.changed(frame.tabId);
  }

  async function chord(frame: PageFrame, key: Parameters<typeof plans.chord>[1]): Promise<void> {
    const outcome = await plans.chord(frame, key).catch((error: unknown) => storageWords(storageProblemOf(error)));
    if (typeof outcome === "string") say(frame.tabId, outcome);
    else if (outcome.kind === "refused") {
      refuse(frame.tabId, outcome.reason);
      if (outcome.reason === "placeholder-empty") say(frame.tabId, STILL_A_GAP);
    }
    const shown = shownIn(frame.tabId);
    // The page holds the key until it is told again, whatever came of this press.
    if (shown) await tellArming(shown, arming).catch(() => undefined);
  }

  function planChanged(plan: SendPlan): void {
    if (!openAttempt(plan)) notices.unsay(STILL_SENDING);
    void usedMacros.note(plan);
    void learning.sent(plan).catch(() => undefined);
    for (const shown of conversations.all()) {
      const here = shown.frame.site === plan.target.site && shown.transcript?.conversation.key === plan.target.key;
      if (!here) continue;
      void tellArming(shown, arming);
    }
    board.changed();
    views.changed();
  }

  /** The keyboard goes to the search box at once; what is selected in the page follows as its query. */
  async function summonSearch(tabId: number): Promise<void> {
    const selections = pages.framesOf(tabId).map((frame) => pages.ask(frame, { kind: "selection" }));
    if (views.viewsOf(tabId).length === 0) summoned.add(tabId);
    await layouts.summon(tabId);
    for (const view of views.viewsOf(tabId)) view.post({ kind: "focus-search" });
    const answers = await Promise.all(selections);
    const query = answers.flatMap((got) => (got?.kind === "selection" && got.text ? [got.text] : []))[0];
    if (query === undefined) return;
    for (const view of views.viewsOf(tabId)) view.post({ kind: "focus-search", query });
  }

  async function summonChats(tabId: number): Promise<void> {
    if (views.viewsOf(tabId).length === 0) boarding.add(tabId);
    await layouts.summon(tabId);
    for (const view of views.viewsOf(tabId)) view.post({ kind: "show-chats" });
  }

  /** The next holding line becomes a chunk; the keyboard stays where it is. */
  async function holdLine(tabId: number): Promise<void> {
    const shown = shownIn(tabId);
    const text = shown && pace.linesOf(shown).hold;
    if (text === undefined)
      return say(tabId, shown ? "This customer has read every prepared line." : "No chat is open here.");
    await layouts.show(tabId);
    const answered = await answerSafely(tabId, { kind: "take-line", text });
    if (answered.kind === "problem") say(tabId, answered.text);
  }

  function say(tabId: number, text: string): void {
    notices.say(tabId, "info", text);
    views.changed(tabId);
  }

  /** Keeps why nothing was done, for the panel's details. */
  function refuse(tabId: number, reason: RefusalNote["reason"]): void {
    void refusals.note(tabId, reason);
  }

  async function answerSafely(tabId: number | undefined, call: PanelCall): Promise<PanelAnswer> {
    try {
      const shown = tabId === undefined ? undefined : shownIn(tabId);
      if (call.kind === "who-said" && shown) await lineAnswers.said(shown, call.messageId, call.who);
      const said = await answer(tabId, call);
      if (said.kind === "refused" && tabId !== undefined) refuse(tabId, said.reason);
      return said;
    } catch (error) {
      return { kind: "problem", text: storageWords(storageProblemOf(error)) };
    }
  }

  return {
    connectPage: pages.connect,
    connectPanel: views.connect,
    onToolbarClick: toolbar.onClicked,
    onCommand(command: string, tab: Tabs.Tab | undefined): void {
      if (tab?.id === undefined) return;
      if (!layouts.topOf(tab.id)) {
        toolbar.onClicked(tab);
        return;
      }
      if (command === "search") void summonSearch(tab.id);
      else if (command === "chats") void summonChats(tab.id);
      else if (command === "hold") void holdLine(tab.id);
    },
    onGranted: (origins: readonly string[]): void => {
      void siteAccess.granted(origins).then(() => views.changed());
    },
    onInstalled: (): void => void grantedOrigins().then((origins) => siteAccess.granted(origins)),
    onSitesChanged: (): void => void siteAccess.reconcile().then(() => views.changed()),
    onTabClosed(tabId: number): void {
      impossible.delete(tabId);
      notices.forget(tabId);
      void roster.forgetTab(tabId);
      pages.forgetTab(tabId);
      void conversations.forgetTab(tabId);
      void drafts.forgetTab(tabId);
      void refusals.forgetTab(tabId);
    },
    onNotificationClick(id: string): void {
      if (id.startsWith(TAB)) void bringToFront(Number(id.slice(TAB.length)));
      else if (id.startsWith(PROMISE)) void board.goToPromise(id.slice(PROMISE.length));
      else void board.goTo(id);
    },
    onAlarm(name: string): void {
      badge.refresh();
      if (name === PROMISE_ALARM) void promises.heed(roster.all());
      if (name !== "housekeeping") return;
      void eraseOldPlans(plansKept, now()).catch(() => undefined);
      void eraseOldAnswers(db, now()).catch(() => undefined);
    },
    start(): void {
      void browser.alarms.create("housekeeping", { periodInMinutes: 5 });
      plans.woke();
      void roster.follow();
      void eraseOldMacros(db, now()).catch(() => undefined);
    },
  };
}
