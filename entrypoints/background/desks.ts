// Puts the desks together: who hears what, and who is told afterwards.
import type { Runtime, Tabs } from "webextension-polyfill";
import { browser } from "../../lib/browser/api";
import { zone } from "../../lib/browser/clock";
import { openSidePanel } from "../../lib/browser/side-panel";
import { eraseOldAnswers } from "../../lib/database/answers";
import { Database } from "../../lib/database/database";
import { eraseOldMacros } from "../../lib/database/macro-bin";
import { plantStarters } from "../../lib/database/macros";
import { deletePlan, loadPlan, loadPlanFor, loadPlans, savePlan } from "../../lib/database/plans";
import { loadSite, loadSites, siteStore } from "../../lib/database/sites";
import { FIRST_WORKSPACE, loadWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { type OfferedLines, offeredLine } from "../../lib/pace/offered-line";
import { ownSendWords } from "../../lib/sending/own-send";
import { firstSettings } from "../../lib/sites/site-settings";
import type { EpochMs } from "../../lib/transcript/time";
import { createPanelKeys, type KeyStore } from "../../lib/wire/panel-key";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import type { RefusalNote } from "../../lib/wire/tab-health";
import { createAway } from "./away";
import { createBackupCalls } from "./backup-calls";
import { createBriefs } from "./briefs";
import { closedHostOf } from "./composer-frame";
import { type Chosen, createConversations, type Shown } from "./conversations";
import { createDeadPanels } from "./dead-panels";
import { createDiscardedPlans } from "./discarded-plans";
import { createHealthDesk } from "./health-desk";
import { hearPages } from "./hear-pages";
import { HOUSEKEEPING, startHousekeeping } from "./housekeeping";
import { answerImportCall } from "./import-calls";
import { createKeptDrafts } from "./kept-drafts";
import { createKeptProfiles } from "./kept-profiles";
import { answerLibraryCall } from "./library-calls";
import { createLineAnswers } from "./line-answers";
import { createMacroCalls } from "./macro-calls";
import { createMacroDesks } from "./macro-desks";
import { createNotices } from "./notices";
import { eraseOldPlans, withoutOld } from "./old-plans";
import { createOwnSendDesk } from "./own-send-desk";
import { createPaceDesk } from "./pace-desk";
import { createPageDesk } from "./page-desk";
import { createPageWelcome } from "./page-welcome";
import { done, problem, refused } from "./panel-answers";
import { createPanelCalls } from "./panel-calls";
import { createPanelDesk } from "./panel-desk";
import { createPanelLayouts } from "./panel-layouts";
import { createPanelSummons } from "./panel-summons";
import { createPlanDesk, type PlanStore } from "./plan-desk";
import { createPlanInSight } from "./plan-in-sight";
import { createPressMarks } from "./press-marks";
import { createRefusalLog } from "./refusal-log";
import { createRepeats } from "./repeats";
import { createRestoredNews } from "./restored-news";
import { createSaltedHash } from "./salted-hash";
import { createSiteAccess, grantedOrigins } from "./site-access";
import { createSiteSwitch } from "./site-switch";
import { createSpecialistDesk } from "./specialist-desk";
import { STARTER_MACROS, STARTER_VERSION } from "./starter-macros";
import { createTabStates } from "./tab-states";
import { createTeachingDesk } from "./teaching-desk";
import { createViewTeller } from "./tell-views";
import { createToolbarButton } from "./toolbar-button";
import { createUnsavedWords } from "./unsaved-words";
import { untilShown } from "./until-shown";
import { createViewAnswers } from "./view-answers";
import { createWatchedChats } from "./watched-chats";

export interface DeskNeeds {
  readonly store: KeyStore;
  readonly ownOrigin: string;
  readonly now: () => EpochMs;
  readonly newId: () => string;
}

const TAKEN_BACK_LATER =
  "The desk took back a message of an earlier plan that was seen in the chat. Look there, and send it again if it is missing.";

async function showSidePanel(tabId: number): Promise<PanelAnswer> {
  try {
    await openSidePanel(tabId);
    return done;
  } catch {
    return problem("Only you can open it here: in the browser's menu choose View, Sidebar, Chatside.");
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
  const tell = createViewTeller(notices, () => views);
  const say = (tabId: number, text: string): void => tell.say(tabId, "info", text);
  const keys = createPanelKeys(store, newId);
  const hash = createSaltedHash(store, newId);
  const lineAnswers = createLineAnswers({
    store,
    loadHash: hash,
    tell: (frame, messageId, who) => void pages.ask(frame, { kind: "who-said", messageId, who }),
  });
  const discarded = createDiscardedPlans(store, () => views.changed());
  const drafts = createKeptDrafts(store);
  const unsaved = createUnsavedWords(store);
  const refusals = createRefusalLog(store, now);
  const conversations = createConversations({
    store,
    loadHash: hash,
    isHere: (frame) => pages.frame(frame.tabId, frame.frameId) === frame,
    now,
  });
  const plansKept = withoutOld(planStore(db), now);
  const pages = createPageDesk(
    hearPages(() => ({
      pages,
      conversations,
      plans,
      drafts,
      keys,
      teaching,
      ownSends,
      welcome: hello.welcome,
      shownChanged: sight.shownChanged,
      chord: sight.chord,
      held: sight.held,
      strayed: tell.strayed,
      refuse,
      panelImpossible: deadPanels.foundImpossible,
      giveUpDeadPanel: deadPanels.giveUp,
      changed: (tabId) => views.changed(tabId),
      followChats: () => chats.follow(),
      vanished: (frame, key, why) => chats.vanished(frame, key, why),
      now,
    })),
  );
  const { shownIn } = conversations;
  const sites = siteStore(db);
  const away = createAway(store, now);
  const workspace = () => loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE);
  const pace = createPaceDesk({
    loadWorkspace: workspace,
    loadSite: (host) => loadSite(db, host).catch(() => firstSettings(host)),
    loadPromise: (site, key) => chats.promiseIn(site, key).catch(() => undefined),
    loadAway: away.since,
    all: conversations.all,
    zone: zone(),
  });
  /** Prepared lines for each silence, and for the first word of a person. */
  const linesOf = async (shown: Shown): Promise<OfferedLines> => {
    const { tone } = await workspace();
    const [greeting] = briefs.viewOf(shown, tone)?.lines ?? [];
    return { ...(await pace.linesOf(shown)), ...(greeting === undefined ? {} : { greeting }) };
  };
  const tabsOf = () => [...new Set(pages.all().map(({ tabId }) => tabId))];
  const chats = createWatchedChats({
    db,
    store,
    loadHash: hash,
    onScreen: () => tabsOf().flatMap((tabId) => shownIn(tabId) ?? []),
    pace,
    loadAway: away.since,
    tell,
    impossible: () => deadPanels.tabs(),
    isInSight: (tabId) => isInSight(tabId),
    pages,
    changed: () => views.changed(),
    now,
  });

  const macros = createMacroDesks({ db, store, loadHash: hash, ready, now, changed: () => views.changed() });
  const { search } = macros;

  const plans = createPlanDesk({
    store: plansKept,
    pages,
    shownIn,
    marks: createPressMarks(store, hash),
    discarded,
    printOf: conversations.printOf,
    isFlagged: (...press) => repeats.isFlagged(...press) || briefs.isFlagged(...press),
    now,
    newId,
    onChange: (plan) => sight.planChanged(plan),
    onTakenBackLater: (tabId) => tell.say(tabId, "problem", TAKEN_BACK_LATER),
  });

  const layouts = createPanelLayouts({
    pages,
    store,
    changeSite: sites.changeSite,
    onChange: (tabId) => {
      views.changed(tabId);
      sight.changed(tabId);
    },
  });

  const siteAccess = createSiteAccess(() => loadSites(db), pages.all);
  const { changeLayout, onSite, switchOn, taken } = createSiteSwitch({
    pages,
    layouts,
    siteAccess,
    ...sites,
    changed: () => views.changed(),
  });
  const profiles = createKeptProfiles({ db, now, newId, onChange: () => hello.tellProfiles() });
  const teaching = createTeachingDesk({
    pages,
    frameOf: (tabId) => shownIn(tabId)?.frame ?? layouts.topOf(tabId),
    save: profiles.saveTaught,
    onChange: (tabId) => views.changed(tabId),
  });
  const states = createTabStates({
    db,
    teachingOf: teaching.of,
    asksToLearn: macros.asksToLearn,
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
    linesOf,
    promiseIn: chats.promiseIn,
    queueIn: chats.queueIn,
    loadAway: away.since,
  });
  const views = createPanelDesk({
    keys,
    ownOrigin,
    stateFor: states.stateFor,
    answer: (view, call) => answers.toView(view, call),
    untilShown: untilShown({ shownIn, now }),
    onView: (view) => {
      summons.arrived(view);
      deadPanels.lives(view);
      if (view.place === "side-panel" && view.tabId !== undefined) void layouts.foldHere(view.tabId);
      if (view.tabId !== undefined) sight.changed(view.tabId);
    },
    onLeft: (view) => {
      chats.board.left(view);
      if (view.tabId !== undefined) sight.changed(view.tabId);
    },
  });

  const isInSight = async (tabId: number): Promise<boolean> =>
    views.viewsOf(tabId).some(({ place }) => place !== "overlay") || layouts.isOpen(tabId);
  const sight = createPlanInSight({
    plans,
    conversations,
    isInSight,
    askWhoSaid: lineAnswers.asked,
    refuse,
    say,
    unsay: notices.unsay,
    changed: (tabId) => views.changed(tabId),
    macros,
    chats,
  });

  const summons = createPanelSummons({
    pages,
    layouts,
    views,
    holdingLineIn: async (tabId) => {
      const shown = shownIn(tabId);
      if (!shown) return undefined;
      const [facts, lines] = await Promise.all([pace.factsOf(shown), linesOf(shown)]);
      return { text: offeredLine(facts, lines, now()) ?? lines.hold };
    },
    take: (tabId, text) => answers.inTab(tabId, { kind: "take-line", text }),
    quoted: macros.quoted,
    say,
  });
  const deadPanels = createDeadPanels({
    pages,
    views,
    layouts,
    onFound: chats.refreshBadge,
  });
  const hello = createPageWelcome({
    pages,
    plans,
    profiles,
    drafts,
    layouts,
    loadSite: sites.loadSite,
    onTopPage: deadPanels.forget,
    changed: (tabId) => views.changed(tabId),
  });

  const ownSends = createOwnSendDesk({
    pages,
    ...sites,
    shownIn,
    planShown: plans.planShown,
    refuse: (tabId, reason) => {
      refuse(tabId, reason);
      void browser.runtime.getPlatformInfo().then(({ os }) => {
        tell.say(tabId, reason === "own-sent-twice" ? "problem" : "warning", ownSendWords(reason, os === "mac"));
      });
    },
    onChange: () => views.changed(),
  });

  /** Keeps what the agent chose for a conversation, and tells whoever shows it. */
  async function choose(shown: Shown, chosen: Chosen): Promise<void> {
    await conversations.choose(shown, chosen);
    views.changed(shown.frame.tabId);
    chats.follow();
  }

  /** What clients expect has changed: every clock is made anew. */
  function expectationsChanged(): void {
    pace.forget();
    views.changed();
    chats.follow();
  }

  const carryOut = createPanelCalls({
    pages,
    plans,
    ...macros.taking,
    shownIn,
    discarded,
    alike: repeats.alike,
    now,
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE),
    lengthIn: pace.lengthIn,
    keepLeavesOut: macros.keepLeavesOut,
    moment: () => {
      const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
      return { now: now(), zone: timeZone, locale };
    },
    learn: macros.learn,
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
    imports: (call) => answerImportCall({ db, now, reload: search.reload }, call),
    backups: createBackupCalls({
      db,
      now,
      newId,
      onRestored: createRestoredNews({
        db,
        search,
        pages,
        layouts,
        onSite,
        tellProfiles: hello.tellProfiles,
        expectationsChanged,
      }),
    }),
    layout: changeLayout,
    ownSend: async (tabId, on) => {
      const host = shownIn(tabId)?.frame.host ?? layouts.topOf(tabId)?.host;
      if (host === undefined) return refused("page-not-connected");
      await ownSends.switchTo(host, on);
      return done;
    },
    linesOf,
    firstLinesOf: briefs.linesOf,
    choose: async (tabId, chosen) => {
      const shown = shownIn(tabId);
      if (shown) await choose(shown, chosen);
    },
    specialist: createSpecialistDesk({
      shownIn,
      factsOf: pace.factsOf,
      viewOf: briefs.viewOf,
      loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE),
      choose,
      now,
    }),
    goToChat: chats.board.goTo,
    goToPromise: chats.board.goToPromise,
    putPromise: async (id, done) => {
      await chats.putPromise(id, done);
      expectationsChanged();
    },
    promise: async (tabId, conversation, dueAt) => {
      const shown = shownIn(tabId);
      if (shown?.transcript?.conversation.key !== conversation)
        return problem("Another chat is on screen by now. Nothing was kept.");
      const answer = await chats.promise(shown, dueAt);
      expectationsChanged();
      return answer;
    },
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

  const answers = createViewAnswers({
    carryOut,
    watchChats: chats.board.watch,
    unsaved,
    shownIn,
    isAway: layouts.isAway,
    lineSaid: lineAnswers.said,
    refuse,
  });

  const toolbar = createToolbarButton({
    isConnected: (tabId) => layouts.topOf(tabId) !== undefined,
    isImpossible: deadPanels.has,
    togglePanel: (tabId) => void layouts.toggle(tabId),
    closedHostIn: (tabId) => closedHostOf(shownIn(tabId), conversations.all()),
    switchOn,
  });

  /** Keeps why nothing was done, for the panel's details. */
  function refuse(tabId: number, reason: RefusalNote["reason"]): void {
    void refusals.note(tabId, reason);
  }

  return {
    connectPage: pages.connect,
    connectPanel: (port: Runtime.Port) => {
      // The index is read while the view is let in, and not after it.
      search.warm();
      views.connect(port);
    },
    onToolbarClick: toolbar.onClicked,
    onCommand(command: string, tab: Tabs.Tab | undefined): void {
      if (tab?.id === undefined) return;
      if (layouts.topOf(tab.id)) summons.onCommand(tab.id, command);
      else if (command === "search") {
        if (toolbar.isForPanel(tab)) summons.searchOnceThere(tab.id);
        toolbar.onClicked(tab);
      }
    },
    onGranted: (origins: readonly string[]): void => void siteAccess.granted(origins).then(() => views.changed()),
    onInstalled: (): void => void grantedOrigins().then((origins) => siteAccess.granted(origins)),
    onTaken: (origins: readonly string[]): void => void taken(origins),
    onSitesChanged: (): void => void siteAccess.reconcile().then(() => views.changed()),
    onTabClosed(tabId: number): void {
      deadPanels.forget(tabId);
      notices.forget(tabId);
      chats.forgetTab(tabId);
      pages.forgetTab(tabId);
      void layouts.forgetTab(tabId);
      void conversations.forgetTab(tabId);
      void drafts.forgetTab(tabId);
      void unsaved.forgetTab(tabId);
      void refusals.forgetTab(tabId);
    },
    onNotificationClick: chats.onNotificationClick,
    onAlarm(name: string): void {
      chats.onAlarm(name);
      if (name !== HOUSEKEEPING) return;
      void eraseOldPlans(plansKept, now()).catch(() => undefined);
      void eraseOldAnswers(db, now()).catch(() => undefined);
    },
    start(): void {
      void startHousekeeping();
      plans.woke();
      chats.follow();
      void eraseOldMacros(db, now()).catch(() => undefined);
    },
  };
}
