// Says that a customer waits to be accepted, once as it begins: in the views of other tabs, and as a notification of the
// browser where nobody looks at that tab. While the agent is away, or nobody is there by the operating hours, it waits with them.
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { Shown } from "./conversations";

const NAME = "queues";
/** A sign that comes and goes within this time (milliseconds) is one wait. */
const SAME_WAIT = 15_000;

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

/** Tabs in which somebody waits (`until` absent), or waited until a moment ago; `told` once it was said. */
type Waits = Readonly<Record<number, { readonly since: number; readonly until?: number; readonly told?: true }>>;

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
      .map(([tab, wait]) => [tab, { ...wait, until: wait.until ?? at }] as const)
      .filter(([, { until }]) => at - until < SAME_WAIT);
    const earlier = (tabId: number) => over.find(([tab]) => Number(tab) === tabId)?.[1];
    const rests = waiting.length > 0 && (await isResting());
    const open = waiting.map(({ tabId }) => {
      const { since = at, told } = earlier(tabId) ?? {};
      return [tabId, { since, ...(told || !rests ? { told: true as const } : {}) }] as const;
    });
    const next: Waits = Object.fromEntries([...over, ...open]);
    known = next;
    if (waiting.length === 0 && Object.values(before).some(({ until }) => until === undefined)) calm();
    if (JSON.stringify(next) !== JSON.stringify(before)) await store.save(NAME, next);
    if (rests) return;
    for (const { tabId, host } of waiting.filter(({ tabId }) => !earlier(tabId)?.told)) {
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
