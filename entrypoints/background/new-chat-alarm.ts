// Says that a customer waits to be accepted, once as it begins: in the views of other tabs, and as a notification of the
// browser where nobody looks at that tab. Not while the agent is away or nobody is there by the operating hours.
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { Shown } from "./conversations";

const NAME = "queues";
/** A sign that comes and goes within this time (milliseconds) is one wait. */
const SAME_WAIT = 60_000;

export interface NewChatAlarmNeeds {
  readonly store: KeyStore;
  readonly isResting: () => Promise<boolean>;
  readonly isSeen: (tabId: number) => Promise<boolean>;
  /** Tells the views of all other tabs. */
  readonly tell: (tabId: number) => void;
  /** Nobody waits any more. */
  readonly calm: () => void;
  readonly notify: (tabId: number, host: string) => Promise<void>;
  readonly now: () => EpochMs;
}

/** Tabs in which somebody waits (`until` absent), or waited until a moment ago. */
type Waits = Readonly<Record<number, { readonly since: number; readonly until?: number }>>;

const isWaits = (kept: unknown): kept is Waits =>
  typeof kept === "object" &&
  kept !== null &&
  Object.values(kept).every((one) => typeof one === "object" && one !== null && "since" in one);

export function createNewChatAlarm({ store, isResting, isSeen, tell, calm, notify, now }: NewChatAlarmNeeds) {
  let turn: Promise<unknown> = Promise.resolve();
  let known: Waits | undefined;

  async function heed(shown: readonly Shown[]): Promise<void> {
    const waiting = shown.filter(({ signs }) => signs.includes("customer-waiting")).map(({ frame }) => frame);
    const kept = known ?? (await store.load(NAME));
    const before: Waits = isWaits(kept) ? kept : {};
    const at = now();
    const over = Object.entries(before)
      .map(([tab, { since, until = at }]) => [tab, { since, until }] as const)
      .filter(([, { until }]) => at - until < SAME_WAIT);
    const sinceOf = (tabId: number) => over.find(([tab]) => Number(tab) === tabId)?.[1].since ?? at;
    const open = waiting.map(({ tabId }) => [tabId, { since: sinceOf(tabId) }] as const);
    const next: Waits = Object.fromEntries([...over, ...open]);
    known = next;
    if (waiting.length === 0 && Object.values(before).some(({ until }) => until === undefined)) calm();
    if (JSON.stringify(next) !== JSON.stringify(before)) await store.save(NAME, next);
    const begun = waiting.filter(({ tabId }) => {
      const known = before[tabId];
      return !known || (known.until !== undefined && at - known.until >= SAME_WAIT);
    });
    if (begun.length === 0 || (await isResting())) return;
    for (const { tabId, host } of begun) {
      tell(tabId);
      if (!(await isSeen(tabId))) await notify(tabId, host);
    }
  }

  return {
    /** Since when somebody waits in a tab; nothing where nobody does. */
    since(tabId: number): EpochMs | undefined {
      const wait = known?.[tabId];
      return wait && wait.until === undefined ? epochMs(wait.since) : undefined;
    },

    /** What every tab shows now. One after the other, so that nothing is told twice. */
    heed(shown: readonly Shown[]): Promise<void> {
      const next = turn.then(() => heed(shown));
      turn = next.catch(() => undefined);
      return next.catch(() => undefined);
    },
  };
}
