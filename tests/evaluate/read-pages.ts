// Opens pages in the extension's own browser and tells how each is read, several at a time: most of a page's time is
// waiting until its page port has nothing more to say.
import { type BrowserName, launch, universalFor } from "../e2e/drive/browsers";
import type { Tab } from "../e2e/drive/driver";
import { waitUntil } from "../e2e/drive/wait-until";
import { addDoor } from "./door/add-door";
import type { TabReading } from "./door/door-page";

/** A page to read: its address and what the reading is told under. */
export interface PageToRead {
  readonly id: string;
  readonly url: string;
}

declare global {
  interface Window {
    /** Set by us when the page's own play has ended. */
    __played?: boolean;
    __play?: () => unknown;
  }
}

/** A page port that has been silent for this long (milliseconds) has settled. */
const QUIET = 1000;
/** Longer than a page is held for a change of chat, by as much as a busy machine may need. */
const AT_MOST = 20_000;
const PLAYS_AT_MOST = 60_000;
const LANES = 4;

const NOTHING: TabReading = {
  state: "no-chat",
  reasons: [],
  signs: [],
  messages: [],
  customer: null,
  currentPage: null,
  composer: null,
  send: null,
  order: null,
  refusal: "page-not-connected",
};

/** Marionette has one window at a time: whole steps must not mix. Chromium's pages are independent. */
function oneByOne(name: BrowserName): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  if (name === "chromium") return (step) => step();
  return (step) => {
    const turn = last.then(step, step);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function startPlay(): boolean {
  window.__played = window.__play === undefined;
  void Promise.resolve(window.__play?.()).finally(() => {
    window.__played = true;
  });
  return !window.__played;
}

/** A browser with the extension of this variant, ready to read pages from `blank` on. */
export async function openReader(name: BrowserName, blank: string, extension = universalFor(name)) {
  const { folder, remove } = await addDoor(extension);
  const drive = await launch(name, { extension: folder });
  const inTurn = oneByOne(name);
  const door = await drive.open(drive.own("/door.html"));
  await waitUntil("the door", () => door.run("page", () => typeof window.readTab === "function"));

  async function settled(tabId: number): Promise<boolean> {
    const from = Date.now();
    const isQuiet = async () => {
      if (Date.now() - from < QUIET) return false;
      return ((await inTurn(() => door.run("page", (id: number) => window.quietFor(id), tabId))) ?? 0) > QUIET;
    };
    return waitUntil("a settled page port", isQuiet, AT_MOST).catch(() => false);
  }

  async function readPage(tab: Tab, tabId: number, url: string): Promise<TabReading> {
    // A page that never stops loading is read all the same.
    await inTurn(() => tab.goto(url)).catch(() => undefined);
    if (!(await settled(tabId))) return NOTHING;
    if (await inTurn(() => tab.run("page", startPlay))) {
      const played = () => inTurn(() => tab.run("page", () => window.__played !== false));
      await waitUntil(`${url} to play to its end`, played, PLAYS_AT_MOST).catch(() => undefined);
      await settled(tabId);
    }
    return inTurn(() => door.run("page", (id: number) => window.readTab(id), tabId));
  }

  async function openLane(number: number) {
    const address = `${blank}?lane=${number}`;
    const tab = await inTurn(() => drive.open(address, { apart: true }));
    const tabId = await waitUntil("the lane's tab", () =>
      inTurn(() => door.run("page", (url: string) => window.tabAt(url), address)),
    );
    return { tab, tabId };
  }

  return {
    /** Reads all pages, in any order; `told` hears each as it is read. A page that fails is told as not connected. */
    async readAll(pages: readonly PageToRead[], told: (id: string, reading: TabReading) => void): Promise<void> {
      const rest = [...pages];
      const work = async (number: number) => {
        const { tab, tabId } = await openLane(number);
        for (let page = rest.shift(); page; page = rest.shift()) {
          const { id, url } = page;
          told(id, await readPage(tab, tabId, url).catch(() => NOTHING));
        }
        await inTurn(() => tab.close());
      };
      await Promise.all(Array.from({ length: Math.min(LANES, pages.length) }, (_, number) => work(number)));
    },
    async close(): Promise<void> {
      await drive.close();
      remove();
    },
  };
}
