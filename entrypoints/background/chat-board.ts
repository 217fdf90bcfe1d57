// All chats of all tabs, told to the views that show them, and the way to each of them.
import { browser } from "../../lib/browser/api";
import { bringToFront } from "../../lib/browser/tab-in-front";
import { plainAddress } from "../../lib/pace/plain-address";
import type { SendPlan } from "../../lib/sending/send-plan";
import { unsentCount } from "../../lib/sending/unsent-count";
import type { ChatRow } from "../../lib/wire/pace-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { ChatRoster, RosterChat } from "./chat-roster";
import { problem } from "./panel-answers";
import type { View } from "./panel-desk";
import type { PromiseDesk } from "./promise-desk";

export interface ChatBoardNeeds {
  readonly roster: Pick<ChatRoster, "all" | "follow">;
  readonly promises: Pick<PromiseDesk, "open">;
  readonly loadPlans: () => Promise<readonly SendPlan[]>;
  readonly loadWorkspace: () => Promise<Workspace>;
  /** Has the page of this site in this tab click its own link to that address; whether there was one. */
  readonly openLink: (tabId: number, site: string, address: string) => Promise<boolean>;
}

/** Whether a tab at `now` can go to `address` without loading anything: only what stands behind the # differs. */
export function isSameDocument(now: string | undefined, address: string): boolean {
  const [here, there] = [now, address].map((url) => url?.replace(/#.*$/, ""));
  return here !== undefined && here === there && address.includes("#");
}

export function createChatBoard({ roster, promises, loadPlans, loadWorkspace, openLink }: ChatBoardNeeds) {
  const watching = new Set<View>();
  let telling = false;

  async function rowsFor(): Promise<(view: View) => readonly ChatRow[]> {
    const [plans, { name, color }] = await Promise.all([loadPlans().catch(() => []), loadWorkspace()]);
    const unsentOf = ({ site, key }: RosterChat) =>
      plans
        .filter(({ target }) => target.site === site && target.key === key)
        .reduce((sum, plan) => sum + unsentCount(plan), 0);
    const rows = roster.all().map((chat) => ({ chat, unsent: unsentOf(chat) }));
    return ({ tabId }) =>
      rows.map(({ chat, unsent }) => ({
        id: chat.id,
        ...(chat.customerName === undefined ? {} : { customerName: chat.customerName }),
        host: chat.host,
        client: name,
        color,
        pace: chat.pace,
        ...(chat.leftAt === undefined ? {} : { leftAt: chat.leftAt }),
        ...(chat.lastLine ? { lastLine: chat.lastLine } : {}),
        unsent,
        here: chat.leftAt === undefined && chat.tabId === tabId,
      }));
  }

  async function tell(views: Iterable<View>): Promise<void> {
    const [rows, open] = await Promise.all([rowsFor(), promises.open().catch(() => [])]);
    const promised = open.map(({ id, customerName, site, dueAt }) => ({
      id,
      ...(customerName === undefined ? {} : { customerName }),
      host: URL.canParse(site) ? new URL(site).hostname : site,
      dueAt,
    }));
    for (const view of views) view.post({ kind: "chats", all: { chats: rows(view), promises: promised } });
  }

  async function goTo(id: string): Promise<PanelAnswer> {
    // A notification may have woken the worker, which knows of no chat then.
    await roster.follow();
    const chat = roster.all().find((one) => one.id === id);
    if (!chat) return problem("That chat is no longer in the list.");
    if (!(await bringToFront(chat.tabId)))
      return problem("Its tab is closed. Open your helpdesk to find the chat again.");
    if (chat.leftAt === undefined) return { kind: "done" };
    const { address } = chat;
    const { url: now } = await browser.tabs.get(chat.tabId);
    if (address?.sure && isSameDocument(now, address.url)) {
      await browser.tabs.update(chat.tabId, { url: address.url });
      return { kind: "done" };
    }
    // An address that another chat has too, as now, names none of them.
    const isShared = roster.all().some((other) => other.id !== id && other.address?.url === address?.url);
    if (address?.sure && address.url !== now && !isShared && (await openLink(chat.tabId, chat.site, address.url)))
      return { kind: "done" };
    return problem(
      `${chat.customerName ?? "That"}${chat.customerName ? "'s" : ""} chat is not on screen in that tab. Open it in your helpdesk.`,
    );
  }

  return {
    watch(view: View, on: boolean): void {
      if (!on) watching.delete(view);
      else {
        watching.add(view);
        void tell([view]);
      }
    },
    left: (view: View): void => void watching.delete(view),

    /** Tells whoever watches; many changes at once are told together. */
    changed(): void {
      if (telling || watching.size === 0) return;
      telling = true;
      queueMicrotask(() => {
        telling = false;
        void tell(watching);
      });
    },

    goTo,

    /** Where the chat is in no tab any more, its address is opened in a new one: nothing is lost there. */
    async goToPromise(id: string): Promise<PanelAnswer> {
      const promise = (await promises.open()).find((one) => one.id === id);
      if (!promise) return problem("That promise is no longer in the list.");
      const chat = roster.all().find(({ site, key }) => site === promise.site && key === promise.key);
      const went = chat && (await goTo(chat.id));
      if (went?.kind === "done") return went;
      const url = plainAddress(promise.address);
      if (url === undefined) return went ?? problem("Nobody knows where that chat was. Find it in your helpdesk.");
      await browser.tabs.create({ url });
      return { kind: "done" };
    },
  };
}

export type ChatBoard = ReturnType<typeof createChatBoard>;
