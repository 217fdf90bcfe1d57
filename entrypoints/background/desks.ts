// Puts the desks together: who hears what, and who is told afterwards.
import type { Tabs } from "webextension-polyfill";
import { browser } from "../../lib/browser/api";
import { later } from "../../lib/browser/clock";
import { openSidePanel } from "../../lib/browser/side-panel";
import { Database } from "../../lib/database/database";
import { eraseOldMacros } from "../../lib/database/macro-bin";
import { countUse, loadMacros, loadUses, plantStarters } from "../../lib/database/macros";
import { countMiss } from "../../lib/database/missed-queries";
import { deletePlan, loadPlan, loadPlanFor, loadPlans, savePlan } from "../../lib/database/plans";
import { loadSite, loadSites, saveSite } from "../../lib/database/sites";
import { storageProblemOf, storageWords } from "../../lib/database/storage-problem";
import { loadWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { openAttempt } from "../../lib/sending/open-attempt";
import { ownSendWords } from "../../lib/sending/own-send";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { SiteSettings } from "../../lib/sites/site-settings";
import { findReplyClock } from "../../lib/transcript/reply-clock";
import { isSameName } from "../../lib/transcript/same-name";
import type { EpochMs } from "../../lib/transcript/time";
import { createPanelKeys, type KeyStore } from "../../lib/wire/panel-key";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { RefusalNote } from "../../lib/wire/tab-health";
import { tellArming } from "./arming";
import { createBadge } from "./badge";
import { bringPart } from "./bring-part";
import { composerFrame } from "./composer-frame";
import { createConversations } from "./conversations";
import { createDiscardedPlans } from "./discarded-plans";
import { createHealthDesk } from "./health-desk";
import { createKeptDrafts } from "./kept-drafts";
import { createKeptProfiles } from "./kept-profiles";
import { answerLibraryCall } from "./library-calls";
import { createMacroCalls, isQuickCall } from "./macro-calls";
import { createMissedQueries } from "./missed-queries";
import { createNotices } from "./notices";
import { eraseOldPlans } from "./old-plans";
import { createOwnSendDesk } from "./own-send-desk";
import { createPageDesk, type PageEvents, type PageFrame } from "./page-desk";
import { createPanelCalls, hasOpenPlaceholder, isLibraryCall } from "./panel-calls";
import { createPanelDesk, type View } from "./panel-desk";
import { createPanelLayouts } from "./panel-layouts";
import { createPlanDesk, type PlanStore } from "./plan-desk";
import { createPressMarks } from "./press-marks";
import { createRefusalLog } from "./refusal-log";
import { createRepeats } from "./repeats";
import { createSaltedHash } from "./salted-hash";
import { createSearchDesk } from "./search-desk";
import { createSiteAccess, grantedOrigins, originOf } from "./site-access";
import { STARTER_MACROS, STARTER_VERSION } from "./starter-macros";
import { createTabStates } from "./tab-states";
import { createTeachingDesk } from "./teaching-desk";
import { createToolbarButton } from "./toolbar-button";

/** A panel that was let in and has not said a word by now (milliseconds) is dead. */
const PANEL_LIVES_WITHIN = 10_000;

const isOverlay = ({ place }: View): boolean => place === "overlay";

export interface DeskNeeds {
  readonly store: KeyStore;
  readonly ownOrigin: string;
  readonly now: () => EpochMs;
  readonly newId: () => string;
}

const STILL_SENDING = "Still sending the last chunk. The key works again once it is settled.";

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
  const notices = createNotices();
  const keys = createPanelKeys(store, newId);
  const discarded = createDiscardedPlans(store, () => views.changed());
  const drafts = createKeptDrafts(store);
  const refusals = createRefusalLog(store, now);
  const hash = createSaltedHash(store, newId);
  const conversations = createConversations({
    store,
    loadHash: hash,
    isHere: (frame) => pages.frame(frame.tabId, frame.frameId) === frame,
    now,
  });
  const impossible = new Set<number>();
  /** Tabs whose search was asked for before their panel was there. */
  const summoned = new Set<number>();
  const plansKept = planStore(db);
  const pages = createPageDesk(pageEvents());
  const { shownIn } = conversations;

  const search = createSearchDesk({
    loadMacros: async () => {
      await ready.catch(() => undefined);
      return loadMacros(db, DEFAULT_WORKSPACE).catch(() => STARTER_MACROS);
    },
    loadUses: () => loadUses(db, DEFAULT_WORKSPACE).catch(() => []),
  });

  const plans = createPlanDesk({
    store: plansKept,
    pages,
    shownIn,
    marks: createPressMarks(store, hash),
    printOf: conversations.printOf,
    isFlagged: repeats.isFlagged,
    hasOpenPlaceholder,
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
    pages,
    shownIn,
    planShown: plans.planShown,
    discarded,
    layouts,
    notices,
    repeats,
  });
  const views = createPanelDesk({
    keys,
    ownOrigin,
    stateFor: states.stateFor,
    answer: (view, call) =>
      view.place === "overlay" && isLibraryCall(call) && !isQuickCall(call)
        ? Promise.resolve({ kind: "problem", text: "Macros and settings are changed on the options page." })
        : answerSafely(view.tabId, call),
    onView: (view) => {
      search.warm();
      if (view.tabId !== undefined && summoned.delete(view.tabId)) view.post({ kind: "focus-search" });
      if (view.place === "side-panel" && view.tabId !== undefined) void layouts.fold(view.tabId);
      if (view.tabId !== undefined) sightChanged(view.tabId);
    },
    onLeft: (view) => {
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

  const badge = createBadge(
    async (tabId) =>
      findReplyClock(shownIn(tabId)?.transcript, (await loadWorkspace(db, DEFAULT_WORKSPACE)).replyTarget),
    () => [...new Set(pages.all().map(({ tabId }) => tabId))],
    (tabId) => impossible.has(tabId),
  );

  const answer = createPanelCalls({
    pages,
    plans,
    search,
    missed: createMissedQueries((query) => countMiss(db, DEFAULT_WORKSPACE, query, now())),
    shownIn,
    discarded,
    alike: repeats.alike,
    now,
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE),
    countUse: async (macroId) => search.used(await countUse(db, DEFAULT_WORKSPACE, macroId, now())),
    library: (call) =>
      answerLibraryCall(
        {
          db,
          macros: createMacroCalls({ db, search, now, newId }),
          profiles,
          onSite,
          ownSend: ownSends.switchTo,
          onWorkspace: () => views.changed(),
        },
        call,
      ),
    layout: changeLayout,
    ownSend: async (tabId, on) => {
      const host = shownIn(tabId)?.frame.host ?? layouts.topOf(tabId)?.host;
      if (host === undefined) return { kind: "refused", reason: "page-not-connected" };
      await ownSends.switchTo(host, on);
      return { kind: "done" };
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
    switchOn: async (host) => {
      const site = await loadSite(db, host);
      await saveSite(db, { ...site, off: false, layout: { ...site.layout, shown: true, folded: false } });
      if (site.off) await siteAccess.reconcile();
    },
  });

  function pageEvents(): PageEvents {
    return {
      onHello: (frame, reports) => void welcome(frame, reports),
      onReading: (frame, reading) => {
        void conversations.take(frame, reading).then(async (taken) => {
          if (taken === "read-again") frame.post({ kind: "read-again" });
          else await shownChanged(frame, taken.entered);
        });
      },
      onSaid: (frame, message) => {
        switch (message.kind) {
          case "report":
            if (message.report.outcome.kind === "refused") refuse(frame.tabId, message.report.outcome.reason);
            void plans.report(frame, message.report);
            return;
          case "chord":
            void chord(frame, message.conversation);
            return;
          case "chord-held":
            say(frame.tabId, STILL_SENDING);
            return;
          case "drafts":
            void drafts.keep(frame, message.drafts);
            return;
          case "composer-asked": {
            const { request, question } = message;
            const holder = composerFrame(frame, conversations.all());
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
              .mint(frame.tabId, now())
              .then((key) => frame.post({ kind: "panel-key", request: message.request, key }));
            later(PANEL_LIVES_WITHIN, () => void giveUpDeadPanel(frame));
            return;
          case "part-wanted":
            void bringPart(frame, message.part);
            return;
          case "teaching":
            teaching.heard(frame, message.teaching);
            return;
          case "panel-impossible":
            panelImpossible(frame.tabId);
            return;
        }
      },
      onGone: (frame) => {
        conversations.drop(frame);
        teaching.gone(frame);
        plans.pageWent(frame);
        views.changed(frame.tabId);
      },
    };
  }

  async function welcome(frame: PageFrame, reports: Parameters<PageEvents["onHello"]>[1]): Promise<void> {
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
    const shown = shownIn(frame.tabId);
    if (!shown) return;
    const plan = await plans.planShown(shown);
    const now = shown.transcript?.conversation;
    const another = plan !== undefined && !isSameName(plan.target.customerName, now?.customerName);
    if (plan?.armed && ((entered && plan.target.keyKind === "soft") || another)) {
      await plans.change(plan.id, undefined, { kind: "armed", armed: false });
    }
    if (plan) await plans.nextShows(shown, plan);
    await tellArming(shown, arming);
    views.changed(frame.tabId);
    badge.refresh();
  }

  async function chord(frame: PageFrame, key: Parameters<typeof plans.chord>[1]): Promise<void> {
    const outcome = await plans.chord(frame, key).catch((error: unknown) => storageWords(storageProblemOf(error)));
    if (typeof outcome === "string") say(frame.tabId, outcome);
    else if (outcome.kind === "refused") refuse(frame.tabId, outcome.reason);
    const shown = shownIn(frame.tabId);
    // The page holds the key until it is told again, whatever came of this press.
    if (shown) await tellArming(shown, arming).catch(() => undefined);
  }

  function planChanged(plan: SendPlan): void {
    if (!openAttempt(plan)) notices.unsay(STILL_SENDING);
    for (const shown of conversations.all()) {
      const here = shown.frame.site === plan.target.site && shown.transcript?.conversation.key === plan.target.key;
      if (!here) continue;
      void tellArming(shown, arming);
    }
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
      const said = await answer(tabId, call);
      if (said.kind === "refused" && tabId !== undefined) refuse(tabId, said.reason);
      return said;
    } catch (error) {
      return { kind: "problem", text: storageWords(storageProblemOf(error)) };
    }
  }

  async function changeLayout(
    tabId: number,
    call: Extract<PanelCall, { kind: "layout" | "leave" | "switch-off-site" }>,
  ): Promise<void> {
    if (call.kind === "leave") return layouts.leave(tabId);
    if (call.kind === "layout") return layouts.set(tabId, call.layout);
    const host = layouts.topOf(tabId)?.host;
    if (host === undefined) return;
    const site = { ...(await loadSite(db, host)), off: true };
    await saveSite(db, site);
    await onSite(site);
  }

  async function onSite(site: SiteSettings): Promise<void> {
    if (site.off) await siteAccess.reconcile();
    else await siteAccess.granted([originOf(site.host)]);
    for (const frame of pages.all()) if (site.off && frame.host === site.host) frame.post({ kind: "off" });
    views.changed();
  }

  async function showSidePanel(tabId: number): Promise<PanelAnswer> {
    try {
      await openSidePanel(tabId);
      return { kind: "done" };
    } catch {
      return { kind: "problem", text: "Open it from the browser's own menu: sidebar, then Chatside." };
    }
  }

  return {
    connectPage: pages.connect,
    connectPanel: views.connect,
    onToolbarClick: toolbar.onClicked,
    onCommand(command: string, tab: Tabs.Tab | undefined): void {
      if (command !== "search" || tab?.id === undefined) return;
      if (!layouts.topOf(tab.id)) {
        toolbar.onClicked(tab);
        return;
      }
      void summonSearch(tab.id);
    },
    onGranted: (origins: readonly string[]): void => {
      void siteAccess.granted(origins).then(() => views.changed());
    },
    onInstalled: (): void => void grantedOrigins().then((origins) => siteAccess.granted(origins)),
    onSitesChanged: (): void => void siteAccess.reconcile().then(() => views.changed()),
    onTabClosed(tabId: number): void {
      impossible.delete(tabId);
      notices.forget(tabId);
      badge.forget(tabId);
      void conversations.forgetTab(tabId);
      void drafts.forgetTab(tabId);
      void refusals.forgetTab(tabId);
    },
    onAlarm(): void {
      badge.refresh();
      void eraseOldPlans(plansKept, now()).catch(() => undefined);
    },
    start(): void {
      // Half a minute is the shortest a packed extension may ask for.
      void browser.alarms.create("minute", { periodInMinutes: 0.5 });
      plans.woke();
      void eraseOldMacros(db, now()).catch(() => undefined);
    },
  };
}
