// An own page of the extension that listens on the wire beside the background: a page's Port reaches every own page that
// listens. It joins readings as the background does and says nothing to any page.

import { createConversations } from "../../../entrypoints/background/conversations";
import { createPageDesk, type PageFrame } from "../../../entrypoints/background/page-desk";
import { createSaltedHash } from "../../../entrypoints/background/salted-hash";
import { browser } from "../../../lib/browser/api";
import { now } from "../../../lib/browser/clock";
import { newId } from "../../../lib/browser/new-id";
import type { ConversationSign } from "../../../lib/transcript/conversation-sign";
import type { Message } from "../../../lib/transcript/message";
import { PAGE_PORT, type PageHealth } from "../../../lib/wire/page-messages";
import type { FrameFacts } from "./door-part";

/** One page as it is read now. */
export interface TabReading extends FrameFacts {
  readonly state: PageHealth;
  readonly reasons: readonly string[];
  readonly messages: readonly Message[];
  readonly customer: string | null;
  readonly currentPage: string | null;
  readonly signs: readonly ConversationSign[];
}

declare global {
  interface Window {
    /** Milliseconds since the last thing the tab's page ports said; undefined while none has said how it reads. */
    quietFor: (tabId: number) => number | undefined;
    tabAt: (address: string) => Promise<number | undefined>;
    readTab: (tabId: number) => Promise<TabReading>;
  }
}

const kept = new Map<string, unknown>();
const store = {
  load: async (name: string) => kept.get(name),
  save: async (name: string, value: unknown) => {
    kept.set(name, value);
  },
  drop: async (name: string) => {
    kept.delete(name);
  },
};
const isHere = (frame: PageFrame): boolean => pages.frame(frame.tabId, frame.frameId) === frame;
const conversations = createConversations({ store, loadHash: createSaltedHash(store, newId), isHere, now });
const said = new Map<number, number>();
const read = new Set<number>();
/** Tabs whose page is on its way to another chat: what comes next is what counts. */
const changing = new Set<number>();
const ON_THE_WAY = /changing to another chat/;
const turns = new Map<number, Promise<unknown>>();

const speak = (frame: PageFrame) => said.set(frame.tabId, Date.now());

const pages = createPageDesk({
  onHello: (frame) => {
    speak(frame);
    if (frame.top) read.delete(frame.tabId);
  },
  onReading: (frame, reading) => {
    speak(frame);
    read.add(frame.tabId);
    if (reading.reasons?.some((reason) => ON_THE_WAY.test(reason))) changing.add(frame.tabId);
    else changing.delete(frame.tabId);
    turns.set(frame.tabId, conversations.take(frame, reading));
  },
  onSaid: speak,
  onUnparsed: () => undefined,
  onGone: (frame) => {
    conversations.drop(frame);
    if (frame.top) read.delete(frame.tabId);
  },
});

browser.runtime.onConnect.addListener((port) => {
  if (port.name === PAGE_PORT) pages.connect(port);
});

const NOTHING: FrameFacts = { composer: null, send: null, order: null, refusal: "page-not-connected" };

async function askFrame(tabId: number, frameId: number): Promise<FrameFacts> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ["/door-part.js"] });
  const [answer] = await browser.scripting.executeScript({ target, func: () => globalThis.chatsideDoor?.() });
  return (answer?.result as FrameFacts | undefined) ?? NOTHING;
}

window.quietFor = (tabId) => {
  if (!read.has(tabId)) return undefined;
  return changing.has(tabId) ? 0 : Date.now() - (said.get(tabId) ?? 0);
};

window.tabAt = async (address) => (await browser.tabs.query({})).find(({ url }) => url === address)?.id;

window.readTab = async (tabId) => {
  await turns.get(tabId);
  const shown = conversations.shownIn(tabId);
  const facts = shown ? await askFrame(tabId, shown.frame.frameId) : NOTHING;
  const conversation = shown?.transcript?.conversation;
  return {
    ...facts,
    state: shown?.health ?? "no-chat",
    reasons: shown?.reasons ?? [],
    messages: shown?.transcript?.messages ?? [],
    signs: shown?.signs ?? [],
    customer: conversation?.customerName ?? null,
    currentPage: conversation?.currentPage?.url ?? null,
  };
};
