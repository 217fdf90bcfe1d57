// Promises to be back by some time: noticed in what the agent wrote, kept until they are, whatever happens to tab, worker or
// browser, and called to mind when they are due.
import { browser } from "../../lib/browser/api";
import type { StoredPromise } from "../../lib/database/promises";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { notePromise } from "../../lib/pace/note-promise";
import type { EpochMs } from "../../lib/transcript/time";
import type { RosterChat } from "./chat-roster";

/** The browser's alarm for the next promise that is due. */
export const PROMISE_ALARM = "promise";
/** Long after it was due (milliseconds) a promise is of no use. */
const STALE = 7 * 86_400_000;
/** What was due so long before it is first seen (milliseconds) is history. */
const OLD = 600_000;

export interface PromiseDeskNeeds {
  readonly load: () => Promise<StoredPromise[]>;
  readonly save: (promise: StoredPromise) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly remind: (promise: StoredPromise) => void;
  readonly onChange: () => void;
  readonly now: () => EpochMs;
}

const isSame = (a: object | undefined, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createPromiseDesk({ load, save, remove, remind, onChange, now }: PromiseDeskNeeds) {
  let turn: Promise<unknown> = Promise.resolve();
  let read: Promise<Map<string, StoredPromise>> | undefined;
  let ringing: number | undefined;

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

  /** Whether anything is another than it was. */
  async function note(kept: Map<string, StoredPromise>, chat: RosterChat): Promise<boolean> {
    const id = `${chat.site}|${chat.key}`;
    const before = kept.get(id);
    const noted = notePromise(before, chat.pace);
    if (!before && (!noted || noted.dueAt < now() - OLD)) return false;
    if (!noted) {
      kept.delete(id);
      await remove(id);
      return true;
    }
    const { site, key, customerName, address } = chat;
    const next: StoredPromise = {
      id,
      workspaceId: DEFAULT_WORKSPACE,
      site,
      key,
      ...(customerName === undefined ? {} : { customerName }),
      ...(address ? { address: address.url } : {}),
      dueAt: noted.dueAt,
      done: noted.done,
      reminded: before?.dueAt === noted.dueAt && before.reminded,
    };
    if (isSame(before, next)) return false;
    await keep(kept, next);
    return true;
  }

  async function ring(kept: Map<string, StoredPromise>): Promise<void> {
    const at = now();
    for (const promise of kept.values()) {
      if (at - promise.dueAt > STALE) {
        kept.delete(promise.id);
        await remove(promise.id);
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

  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = turn.then(task);
    turn = next.catch(() => undefined);
    return next;
  };

  return {
    /** What all conversations look like now; without storage nothing is kept, and nothing else suffers. */
    heed: (chats: readonly RosterChat[]): Promise<void> => inTurn(() => heed(chats)).catch(() => undefined),

    /** Those that still stand, the earliest first. */
    open: async (): Promise<readonly StoredPromise[]> =>
      [...(await known()).values()].filter(({ done }) => !done).sort((a, b) => a.dueAt - b.dueAt),

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
