// Promises to be back by some time: noticed in what the agent wrote, kept until they are, whatever happens to tab, worker or
// browser, and called to mind when they are due.

import { browser } from "../../lib/browser/api";
import { createTurns } from "../../lib/browser/in-turn";
import type { StoredPromise } from "../../lib/database/promises";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { type NotedPromise, notePromise } from "../../lib/pace/note-promise";
import { plainAddress } from "../../lib/pace/plain-address";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { RosterChat } from "./chat-roster";

/** The browser's alarm for the next promise that is due. */
export const PROMISE_ALARM = "promise";
/** Long after it was due (milliseconds) a promise is of no use. */
const STALE = 7 * 86_400_000;
/** What was due so long before it is first seen (milliseconds) is history. */
const OLD = 600_000;
/** As many are kept; one more is not, until some are put aside: none that stands is ever dropped for another. */
export const MOST_PROMISES = 100;
/** Nobody promises to be back later than this (milliseconds). */
const LATEST = 31 * 86_400_000;

export interface PromiseDeskNeeds {
  readonly load: () => Promise<StoredPromise[]>;
  readonly save: (promise: StoredPromise) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly remind: (promise: StoredPromise) => void;
  /** As many as can be kept stand already: one that was noticed is not kept. */
  readonly onFull: () => void;
  readonly onChange: () => void;
  readonly now: () => EpochMs;
}

/** Of a conversation, what tells it from all others. */
type Whose = Pick<RosterChat, "site" | "key" | "customerName" | "address">;

const idOf = ({ site, key }: Pick<RosterChat, "site" | "key">): string => `${site}|${key}`;

const rowOf = (chat: Whose, noted: NotedPromise, reminded: boolean): StoredPromise => {
  const { site, key, customerName } = chat;
  const address = plainAddress(chat.address?.url);
  return {
    id: idOf(chat),
    workspaceId: DEFAULT_WORKSPACE,
    site,
    key,
    ...(customerName === undefined ? {} : { customerName }),
    ...(address === undefined ? {} : { address }),
    dueAt: noted.dueAt,
    ...(noted.chosenAt === undefined ? {} : { chosenAt: noted.chosenAt }),
    done: noted.done,
    reminded,
  };
};

const isSame = (a: object | undefined, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createPromiseDesk({ load, save, remove, remind, onFull, onChange, now }: PromiseDeskNeeds) {
  let read: Promise<Map<string, StoredPromise>> | undefined;
  let ringing: number | undefined;
  let full = false;

  /** Read once: nobody else writes them. */
  async function known(): Promise<Map<string, StoredPromise>> {
    read ??= load().then((all) => new Map(all.map((promise) => [promise.id, promise])));
    try {
      return await read;
    } catch (error) {
      read = undefined;
      throw error;
    }
  }

  async function keep(kept: Map<string, StoredPromise>, promise: StoredPromise): Promise<void> {
    kept.set(promise.id, promise);
    await save(promise);
  }

  async function forget(kept: Map<string, StoredPromise>, id: string): Promise<void> {
    kept.delete(id);
    await remove(id);
  }

  /** Whether one more can be kept; what was put aside makes room. */
  async function hasRoom(kept: Map<string, StoredPromise>): Promise<boolean> {
    const aside = [...kept.values()].filter(({ done }) => done).sort((a, b) => a.dueAt - b.dueAt);
    while (kept.size >= MOST_PROMISES) {
      const oldest = aside.shift();
      if (!oldest) return false;
      await forget(kept, oldest.id);
    }
    return true;
  }

  /** Whether anything is another than it was. */
  async function note(kept: Map<string, StoredPromise>, chat: RosterChat): Promise<boolean> {
    const id = idOf(chat);
    const before = kept.get(id);
    const noted = notePromise(before, chat.pace);
    if (!before && (!noted || noted.dueAt < now() - OLD)) return false;
    if (!noted) {
      await forget(kept, id);
      return true;
    }
    const next = rowOf(chat, noted, before?.dueAt === noted.dueAt && before.reminded);
    if (isSame(before, next)) return false;
    if (!before && !(await hasRoom(kept))) {
      if (!full) onFull();
      full = true;
      return false;
    }
    full = false;
    await keep(kept, next);
    return true;
  }

  async function ring(kept: Map<string, StoredPromise>): Promise<void> {
    const at = now();
    for (const promise of kept.values()) {
      if (at - promise.dueAt > STALE) {
        await forget(kept, promise.id);
      } else if (!promise.done && !promise.reminded && promise.dueAt <= at) {
        await keep(kept, { ...promise, reminded: true });
        remind(promise);
      }
    }
    const next = [...kept.values()].flatMap(({ done, dueAt }) => (!done && dueAt > at ? [dueAt as number] : []));
    const first = next.length === 0 ? undefined : Math.min(...next);
    if (first === ringing) return;
    ringing = first;
    if (first === undefined) await browser.alarms.clear(PROMISE_ALARM);
    else await browser.alarms.create(PROMISE_ALARM, { when: first });
  }

  async function heed(chats: readonly RosterChat[]): Promise<void> {
    const kept = await known();
    let changed = false;
    for (const chat of chats) if (chat.leftAt === undefined) changed = (await note(kept, chat)) || changed;
    await ring(kept);
    if (changed) onChange();
  }

  const inTurn = createTurns();

  return {
    /** What all conversations look like now; without storage nothing is kept, and nothing else suffers. */
    heed: (chats: readonly RosterChat[]): Promise<void> => inTurn(() => heed(chats)).catch(() => undefined),

    /** The browser's alarm rang, be it too early: it is set anew where that is needed. */
    rang: (chats: readonly RosterChat[]): Promise<void> =>
      inTurn(() => {
        ringing = undefined;
        return heed(chats);
      }).catch(() => undefined),

    /** Those that still stand, the earliest first. */
    open: async (): Promise<readonly StoredPromise[]> =>
      [...(await known()).values()].filter(({ done }) => !done).sort((a, b) => a.dueAt - b.dueAt),

    /** The one that stands in a conversation. */
    async of(site: string, key: ConversationKey): Promise<StoredPromise | undefined> {
      const promise = (await known()).get(idOf({ site, key }));
      return promise?.done ? undefined : promise;
    },

    /** The agent sets by hand when they are back there, in place of what was promised before. */
    choose: (chat: Whose, dueAt: EpochMs): Promise<"kept" | "full" | "no-such-time"> =>
      inTurn(async () => {
        if (dueAt <= now() || dueAt > now() + LATEST) return "no-such-time";
        const kept = await known();
        if (!kept.has(idOf(chat)) && !(await hasRoom(kept))) return "full";
        await keep(kept, rowOf(chat, { dueAt, chosenAt: now(), done: false }, false));
        await ring(kept);
        onChange();
        return "kept";
      }),

    /** The agent puts a promise aside, or takes it up again. */
    put: (id: string, done: boolean): Promise<void> =>
      inTurn(async () => {
        const kept = await known();
        const promise = kept.get(id);
        if (promise) await keep(kept, { ...promise, done });
        await ring(kept);
        onChange();
      }),
  };
}

export type PromiseDesk = ReturnType<typeof createPromiseDesk>;
