// All conversations of all tabs: those on screen, as their pages show them, and those that were on screen and may be again.
// Their clocks outlive a worker in session storage; what was said in them does not leave memory.
import type { LeftWhy, PaceFacts } from "../../lib/pace/pace-facts";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { Shown } from "./conversations";
import type { SaltedHash } from "./salted-hash";

/** One conversation and its clocks. */
export interface RosterChat {
  readonly id: string;
  /** Scheme, host and port. */
  readonly site: string;
  readonly host: string;
  readonly key: ConversationKey;
  readonly customerName?: string;
  /** Where it is, or was last. */
  readonly tabId: number;
  readonly pace: PaceFacts;
  /** When it was last on screen; absent while it is. */
  readonly leftAt?: EpochMs;
  /** The tab's address while it was on screen; sure once it was the same at two looks. */
  readonly address?: { readonly url: string; readonly sure: boolean };
  /** The last line of it, for as long as the worker lives. */
  readonly lastLine?: { readonly ours: boolean; readonly text: string };
}

export interface RosterNeeds {
  readonly store: KeyStore;
  readonly loadHash: () => Promise<SaltedHash>;
  /** The conversation on screen in each tab. */
  readonly onScreen: () => readonly Shown[];
  readonly factsOf: (shown: Shown) => Promise<PaceFacts | undefined>;
  readonly loadAway: () => Promise<EpochMs | undefined>;
  /** The address of a tab, where it may be known. */
  readonly addressOf: (tabId: number) => Promise<string | undefined>;
  readonly now: () => EpochMs;
  readonly onChange: () => void;
}

const NAMES = "chats";
const nameOf = (id: string) => `chat:${id}`;
/** As many conversations are kept, and so long (milliseconds) after they were last on screen. */
const MOST = 100;
const KEPT: Readonly<Record<PaceFacts["channel"], number>> = { live: 3_600_000, messaging: 86_400_000 };
/** As much of a last line is shown (characters). */
const LINE = 140;

const isChat = (value: unknown): value is RosterChat =>
  typeof value === "object" && value !== null && "pace" in value && "id" in value && "tabId" in value;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const lastLineOf = ({ transcript }: Shown): Pick<RosterChat, "lastLine"> => {
  const last = transcript?.messages.findLast(({ role }) => role !== "system" && role !== "note");
  return last ? { lastLine: { ours: last.role !== "customer", text: last.text.slice(0, LINE) } } : {};
};

export function createChatRoster({
  store,
  loadHash,
  onScreen,
  factsOf,
  loadAway,
  addressOf,
  now,
  onChange,
}: RosterNeeds) {
  const chats = new Map<string, RosterChat>();
  const looked = new Map<string, PaceFacts>();
  let turn: Promise<unknown> = Promise.resolve();
  let woken: Promise<void> | undefined;

  async function recall(): Promise<void> {
    const names = await store.load(NAMES);
    for (const id of Array.isArray(names) ? names : []) {
      const chat = typeof id === "string" ? await store.load(nameOf(id)) : undefined;
      if (isChat(chat) && !chats.has(chat.id)) chats.set(chat.id, { leftAt: now(), ...chat });
    }
  }

  async function keep(chat: RosterChat): Promise<void> {
    const fresh = !chats.has(chat.id);
    chats.set(chat.id, chat);
    const { lastLine: _, ...kept } = chat;
    await store.save(nameOf(chat.id), kept);
    if (fresh) await store.save(NAMES, [...chats.keys()]);
  }

  async function drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      chats.delete(id);
      await store.drop(nameOf(id));
    }
    if (ids.length > 0) await store.save(NAMES, [...chats.keys()]);
  }

  async function show(shown: Shown, hash: SaltedHash): Promise<string | undefined> {
    const found = await factsOf(shown);
    const conversation = shown.transcript?.conversation;
    if (!found || !conversation) return undefined;
    const { site, host, tabId } = shown.frame;
    const id = hash(`${site}|${conversation.key}`);
    if (looked.get(id) === found) return id;
    looked.set(id, found);
    const known = chats.get(id);
    const named = conversation.customerName ?? known?.customerName;
    const url = await addressOf(tabId);
    const sure = known?.address?.url === url && known?.leftAt === undefined;
    const chat: RosterChat = {
      id,
      site,
      host,
      key: conversation.key,
      ...(named === undefined ? {} : { customerName: named }),
      tabId,
      // What is equal stays the same value, so that it is not judged anew.
      pace: known && isSame(known.pace, found) ? known.pace : found,
      ...(url === undefined ? {} : { address: { url, sure } }),
      ...lastLineOf(shown),
    };
    if (!isSame(known, chat)) await keep(chat);
    return id;
  }

  /** What nobody comes back to: long out of sight, or more than are kept. */
  function outdated(): string[] {
    const gone = [...chats.values()].filter(({ leftAt }) => leftAt !== undefined);
    const old = gone.filter(({ leftAt = now(), pace }) => now() - leftAt > KEPT[pace.channel]);
    const left = gone.filter((one) => !old.includes(one)).sort((a, b) => (a.leftAt ?? 0) - (b.leftAt ?? 0));
    const many = left.slice(0, Math.max(0, chats.size - old.length - MOST));
    return [...old, ...many].map(({ id }) => id);
  }

  async function follow(): Promise<void> {
    woken ??= recall();
    await woken;
    const [hash, away] = await Promise.all([loadHash(), loadAway()]);
    const here = new Set<string>();
    for (const shown of onScreen()) {
      // What cannot be timed must not stop the clocks of all others.
      const id = await show(shown, hash).catch(() => undefined);
      if (id !== undefined) here.add(id);
    }
    for (const chat of chats.values()) {
      if (here.has(chat.id)) continue;
      looked.delete(chat.id);
      const { awaySince: _, ...pace } = chat.pace;
      const resting = away === undefined ? pace : { ...pace, awaySince: away };
      const same = chat.leftAt !== undefined && isSame(resting, chat.pace);
      if (!same) await keep({ ...chat, pace: resting, leftAt: chat.leftAt ?? now() });
    }
    await drop(outdated());
    onChange();
  }

  async function forgetTab(tabId: number): Promise<void> {
    woken ??= recall();
    await woken;
    const at = now();
    for (const chat of chats.values()) {
      if (chat.tabId !== tabId || chat.pace.gone) continue;
      await keep({ ...chat, leftAt: chat.leftAt ?? at, pace: { ...chat.pace, gone: { why: "vanished", at } } });
    }
    onChange();
  }

  /** Whether a chat that is on screen nowhere is over by this. */
  async function vanish(site: string, key: ConversationKey, why: LeftWhy): Promise<boolean> {
    woken ??= recall();
    await woken;
    const chat = [...chats.values()].find((one) => one.site === site && one.key === key);
    if (!chat || chat.leftAt === undefined || chat.pace.gone) return false;
    await keep({ ...chat, pace: { ...chat.pace, gone: { why, at: chat.leftAt } } });
    onChange();
    return true;
  }

  /** One after the other: a page that speaks meanwhile is heard next. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    const next = turn.then(task).catch(() => undefined);
    turn = next;
    return next;
  }

  return {
    /** Takes in what is on screen now. */
    follow: async (): Promise<void> => void (await inTurn(follow)),

    /** A closed tab takes its conversations out of sight for good: their clocks stop. */
    forgetTab: async (tabId: number): Promise<void> => void (await inTurn(() => forgetTab(tabId))),

    /** A chat that had been on screen left the desk: its clocks stop until it is there again. Tells whether they ran. */
    vanish: async (site: string, key: ConversationKey, why: LeftWhy): Promise<boolean> =>
      (await inTurn(() => vanish(site, key, why))) ?? false,

    all: (): readonly RosterChat[] => [...chats.values()],
  };
}

export type ChatRoster = ReturnType<typeof createChatRoster>;
