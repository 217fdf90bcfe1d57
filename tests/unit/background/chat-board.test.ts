import { afterEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createChatBoard, isSameDocument } from "../../../entrypoints/background/chat-board";
import type { RosterChat } from "../../../entrypoints/background/chat-roster";
import type { View } from "../../../entrypoints/background/panel-desk";
import type { StoredPromise } from "../../../lib/database/promises";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { paceOf, second } from "../pace/chat-for-tests";
import { makePlan } from "../sending/plan-for-tests";

const plan = makePlan(["one", "two"]);
const chat = (more: Partial<RosterChat> = {}): RosterChat => ({
  id: "a",
  site: plan.target.site,
  host: "desk.example",
  key: plan.target.key,
  customerName: "Mia",
  tabId: 1,
  pace: paceOf([["customer", 0, "Hello?"]]),
  ...more,
});
const view = (tabId: number) => ({ tabId, place: "overlay" as const, post: vi.fn<View["post"]>() });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const PROMISE: StoredPromise = {
  id: "p",
  workspaceId: plan.workspaceId,
  site: "https://desk.example",
  key: "9" as ConversationKey,
  customerName: "Omar",
  address: "https://desk.example/inbox#/9",
  dueAt: second(600),
  done: false,
  reminded: false,
};
const { address: _, ...LOST } = { ...PROMISE, id: "q", key: "8" as ConversationKey };
let promised: readonly StoredPromise[] = [];
afterEach(() => {
  promised = [];
});

const openLink = vi.fn(async (_tab: number, _site: string, _address: string) => false);

function board(...chats: RosterChat[]) {
  return createChatBoard({
    roster: { all: () => chats, follow: async () => undefined },
    promises: { open: async () => promised },
    loadPlans: async () => [plan],
    loadWorkspace: async () => FIRST_WORKSPACE,
    openLink,
  });
}

test("whoever watches is told at once and at every change, with unsent chunks and whose tab it is", async () => {
  const { watch, changed, left } = board(chat(), chat({ id: "b", key: "other" as ConversationKey, leftAt: second(1) }));
  const [here, there] = [view(1), view(2)];
  watch(here, true);
  watch(there, true);
  await settled();
  expect(here.post.mock.calls[0]?.[0]).toMatchObject({
    kind: "chats",
    all: {
      chats: [
        { id: "a", client: FIRST_WORKSPACE.name, unsent: 2, here: true },
        { id: "b", unsent: 0, here: false, leftAt: second(1) },
      ],
    },
  });
  expect(there.post.mock.calls[0]?.[0]).toMatchObject({ all: { chats: [{ here: false }, { here: false }] } });
  changed();
  changed();
  await settled();
  expect(here.post).toHaveBeenCalledTimes(2);
  watch(there, false);
  left(here);
  changed();
  await settled();
  expect([here, there].map(({ post }) => post.mock.calls.length)).toEqual([2, 2]);
});

test("a chat that is gone, or whose tab is closed, is said so", async () => {
  const { goTo } = board(chat({ tabId: 77 }));
  expect(await goTo("x")).toMatchObject({ kind: "problem", text: expect.stringContaining("no longer in the list") });
  expect(await goTo("a")).toMatchObject({ kind: "problem", text: expect.stringContaining("tab is closed") });
});

test("going there brings the tab up; a chat out of sight is opened only where nothing is loaded for it", async () => {
  const tab = await fakeBrowser.tabs.create({ url: "https://desk.example/inbox#/1", active: false });
  const update = vi.spyOn(fakeBrowser.tabs, "update");
  const away = {
    tabId: tab.id ?? -1,
    leftAt: second(1),
    address: { url: "https://desk.example/inbox#/2", sure: true },
  };
  expect(await board(chat({ tabId: away.tabId })).goTo("a")).toEqual({ kind: "done" });
  expect(update.mock.calls).toEqual([[away.tabId, { active: true }]]);
  expect(await board(chat(away)).goTo("a")).toEqual({ kind: "done" });
  expect(update.mock.lastCall).toEqual([away.tabId, { url: "https://desk.example/inbox#/2" }]);
  const unsure = { ...away, address: { ...away.address, sure: false } };
  expect(await board(chat(unsure)).goTo("a")).toMatchObject({
    kind: "problem",
    text: expect.stringMatching(/^Mia's chat/),
  });
});

test("a chat out of sight under another path is opened by the desk's own link, where it shows one", async () => {
  const tab = await fakeBrowser.tabs.create({ url: "https://desk.example/chats/1", active: false });
  const update = vi.spyOn(fakeBrowser.tabs, "update");
  const tabId = tab.id ?? -1;
  const url = "https://desk.example/chats/2";
  const away = chat({ tabId, leftAt: second(1), address: { url, sure: true } });
  expect(await board(away).goTo("a")).toMatchObject({ kind: "problem" });
  openLink.mockResolvedValueOnce(true);
  expect(await board(away).goTo("a")).toEqual({ kind: "done" });
  expect(openLink.mock.lastCall).toEqual([tabId, away.site, url]);
  expect(update).not.toHaveBeenCalledWith(tabId, { url });
  // An address that several chats have, or that is on screen with another one, names none of them.
  openLink.mockClear();
  const other = chat({ id: "b", key: "b" as ConversationKey, address: { url, sure: true } });
  expect(await board(away, other).goTo("a")).toMatchObject({ kind: "problem" });
  const here = { ...away, address: { url: "https://desk.example/chats/1", sure: true } };
  expect(await board(here).goTo("a")).toMatchObject({ kind: "problem" });
  expect(openLink).not.toHaveBeenCalled();
});

test("only what stands behind the # may differ", () => {
  expect(isSameDocument("https://d.example/a#1", "https://d.example/a#2")).toBe(true);
  expect(isSameDocument("https://d.example/a", "https://d.example/b")).toBe(false);
  expect(isSameDocument("https://d.example/a", "https://d.example/a")).toBe(false);
  expect(isSameDocument(undefined, "https://d.example/a#2")).toBe(false);
});

test("a promise goes to its chat, or opens its address in a tab of its own where it is in none", async () => {
  promised = [PROMISE, LOST];
  const create = vi.spyOn(fakeBrowser.tabs, "create");
  expect(await board().goToPromise("p")).toEqual({ kind: "done" });
  expect(create.mock.calls).toEqual([[{ url: "https://desk.example/inbox#/9" }]]);
  const tab = await fakeBrowser.tabs.create({ url: "https://desk.example/inbox#/9" });
  create.mockClear();
  const open = chat({ tabId: tab.id ?? -1, site: PROMISE.site, key: PROMISE.key });
  expect(await board(open).goToPromise("p")).toEqual({ kind: "done" });
  expect(create).not.toHaveBeenCalled();
  expect(await board().goToPromise("q")).toMatchObject({ kind: "problem" });
  expect(await board().goToPromise("x")).toMatchObject({ kind: "problem", text: expect.stringContaining("no longer") });
  const watcher = view(1);
  board().watch(watcher, true);
  await settled();
  expect(watcher.post.mock.calls[0]?.[0]).toMatchObject({
    all: { promises: [{ id: "p", host: "desk.example" }, { id: "q" }] },
  });
});
