import type { EpochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { RefusalNote } from "../../lib/wire/tab-health";

/** Refusals remembered per tab: the newest. */
const MOST = 10;

const nameOf = (tabId: number) => `refusals:${tabId}`;

const isNote = (value: unknown): value is RefusalNote =>
  typeof value === "object" && value !== null && "reason" in value && "at" in value;

/** What was refused in each tab, by reason and time alone, so that a person can ask why. Kept while the worker sleeps. */
export function createRefusalLog(store: KeyStore, now: () => EpochMs) {
  let turn: Promise<unknown> = Promise.resolve();

  async function of(tabId: number): Promise<readonly RefusalNote[]> {
    const kept = await store.load(nameOf(tabId));
    return Array.isArray(kept) ? kept.filter(isNote) : [];
  }

  return {
    /** Newest first. */
    of,
    note(tabId: number, reason: RefusalNote["reason"]): Promise<void> {
      const at = now();
      const noted = turn.then(async () => {
        await store.save(nameOf(tabId), [{ reason, at }, ...(await of(tabId))].slice(0, MOST));
      });
      turn = noted.catch(() => undefined);
      return noted.catch(() => undefined);
    },
    forgetTab: (tabId: number): Promise<void> => store.drop(nameOf(tabId)),
  };
}

export type RefusalLog = ReturnType<typeof createRefusalLog>;
