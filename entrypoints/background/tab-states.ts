// Gathers what a view of one tab shows from the places that know it.
import { browser } from "../../lib/browser/api";
import type { Database } from "../../lib/database/database";
import { loadPlans } from "../../lib/database/plans";
import type { StoredPromise } from "../../lib/database/promises";
import { loadSite } from "../../lib/database/sites";
import { storageProblemOf, storageWords } from "../../lib/database/storage-problem";
import { FIRST_WORKSPACE, loadWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import type { OfferedLines } from "../../lib/pace/offered-line";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import type { SendPlan } from "../../lib/sending/send-plan";
import { FIRST_LAYOUT, type SiteSettings } from "../../lib/sites/site-settings";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelState } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Briefs } from "./briefs";
import { composerOf } from "./composer-frame";
import type { Shown } from "./conversations";
import type { DiscardedPlans } from "./discarded-plans";
import type { Notices } from "./notices";
import type { PageDesk } from "./page-desk";
import type { View } from "./panel-desk";
import type { PanelLayouts } from "./panel-layouts";
import type { Repeats } from "./repeats";
import { grantedOrigins, isGranted } from "./site-access";
import { describeTab } from "./view-of-tab";

export interface TabStateNeeds {
  readonly db: Database;
  readonly pages: PageDesk;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly asksToLearn: () => boolean;
  readonly allShown: () => readonly Shown[];
  readonly teachingOf: (tabId: number) => PanelState["teaching"];
  readonly planShown: (shown: Shown | undefined) => Promise<SendPlan | undefined>;
  readonly discarded: DiscardedPlans;
  readonly layouts: Pick<PanelLayouts, "topOf" | "layoutIn">;
  readonly notices: Notices;
  readonly repeats: Repeats;
  readonly briefs: Briefs;
  readonly loadAway: () => Promise<EpochMs | undefined>;
  readonly linesOf: (shown: Shown) => Promise<OfferedLines>;
  readonly queueIn: (tabId: number) => PaceFacts | undefined;
  readonly promiseIn: (site: string, key: ConversationKey) => Promise<StoredPromise | undefined>;
  readonly paceOf: (shown: Shown | undefined) => Promise<PaceFacts | undefined>;
}

interface Kept {
  readonly settings: SiteSettings;
  readonly workspace: Workspace;
  readonly plan: SendPlan | undefined;
  readonly plans: readonly SendPlan[];
  readonly discarded: SendPlan | undefined;
  readonly promise: StoredPromise | undefined;
  readonly storageProblem: string | undefined;
}

export function createTabStates(needs: TabStateNeeds) {
  // The bindings change only on the browser's own page, and the system never: both are asked once per worker.
  let facts: Promise<{ bindings: PanelState["bindings"]; mac: boolean }> | undefined;

  const loadFacts = () => {
    facts ??= Promise.all([browser.commands.getAll(), browser.runtime.getPlatformInfo()]).then(
      ([commands, platform]) => {
        const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? "";
        const bindings = {
          toggle: keyOf("_execute_action"),
          search: keyOf("search"),
          chats: keyOf("chats"),
          hold: keyOf("hold"),
        };
        return { bindings, mac: platform.os === "mac" };
      },
    );
    facts.catch(() => {
      facts = undefined;
    });
    return facts;
  };

  async function loadKept(host: string, shown: Shown | undefined): Promise<Kept> {
    try {
      const key = shown?.transcript?.conversation.key;
      const [settings, workspace, plan, plans, discarded, promise] = await Promise.all([
        loadSite(needs.db, host),
        loadWorkspace(needs.db, DEFAULT_WORKSPACE),
        needs.planShown(shown),
        loadPlans(needs.db),
        shown && key ? needs.discarded.find({ site: shown.frame.site, key }) : undefined,
        shown && key ? needs.promiseIn(shown.frame.site, key) : undefined,
      ]);
      return { settings, workspace, plan, plans, discarded, promise, storageProblem: undefined };
    } catch (error) {
      return {
        settings: { host, off: false, layout: FIRST_LAYOUT },
        workspace: FIRST_WORKSPACE,
        plan: undefined,
        plans: [],
        discarded: undefined,
        promise: undefined,
        storageProblem: storageWords(storageProblemOf(error)),
      };
    }
  }

  return {
    async stateFor(view: View): Promise<PanelState> {
      const shown = view.tabId === undefined ? undefined : needs.shownIn(view.tabId);
      const frame = shown?.frame ?? (view.tabId === undefined ? undefined : needs.layouts.topOf(view.tabId));
      const [kept, pace, lines, awaySince, origins, { bindings, mac }] = await Promise.all([
        loadKept(frame?.host ?? "", shown),
        needs.paceOf(shown),
        shown ? needs.linesOf(shown) : {},
        needs.loadAway(),
        grantedOrigins(),
        loadFacts(),
      ]);
      const { settings } = kept;
      const layout =
        view.tabId === undefined ? settings.layout : await needs.layouts.layoutIn(view.tabId, settings.layout);
      const here = frame && view.place !== "practice";
      return describeTab(
        {
          shown,
          composer: shown && composerOf(shown, needs.allShown()),
          unparsed: view.tabId === undefined ? 0 : needs.pages.unparsedIn(view.tabId),
          connected: frame !== undefined,
          site: frame?.host,
          access: !frame ? "none" : !here || isGranted(origins, frame.host) ? "granted" : "this-tab",
          settings: { ...settings, layout },
          workspace: kept.workspace,
          pace,
          lines,
          queue: view.tabId === undefined ? undefined : needs.queueIn(view.tabId),
          awaySince,
          teaching: view.tabId === undefined ? undefined : needs.teachingOf(view.tabId),
          asksToLearn: kept.workspace.learns === undefined && needs.asksToLearn(),
          plan: kept.plan,
          discarded: kept.discarded,
          promise: kept.promise,
          plansOfSite: kept.plans.filter(({ target }) => target.site === frame?.site),
          place: view.place,
          bindings,
          mac,
          notice: view.tabId === undefined ? undefined : needs.notices.of(view.tabId),
          storageProblem: kept.storageProblem,
        },
        needs.repeats,
        needs.briefs,
      );
    },
  };
}
