// Says once that a customer has had almost two minutes of silence: in every view of ours, and as a notification of the
// browser where nobody looks at that tab and the agent allowed it. And wakes the worker in time for it.
import { browser } from "../../lib/browser/api";
import type { Standing } from "../../lib/pace/chat-order";
import type { EpochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";
import { isCalled } from "./badge";
import type { RosterChat } from "./chat-roster";

/** The browser's alarm that wakes the worker for the next change of a clock. */
export const PACE_ALARM = "pace";
const NAME = "alarmed";
/** As many silences are remembered as told. */
const MOST = 100;
/** The shortest time (milliseconds) a browser's alarm takes; sooner, the worker is still awake by its own timer. */
const SHORTEST = 30_000;

export interface SilenceAlarmNeeds {
  readonly store: KeyStore;
  /** Somebody looks at this tab just now. */
  readonly isSeen: (tabId: number) => Promise<boolean>;
  /** Tells every view, whatever tab it is in. */
  readonly tell: (chat: RosterChat) => void;
  /** Nobody is in such a silence any more. */
  readonly calm: () => void;
  readonly notify: (chat: RosterChat) => Promise<void>;
}

/** One silence of one conversation: as long as nobody of ours speaks it is the same. */
const silenceOf = ({ id, pace }: RosterChat): string => `${id}@${pace.from.at}`;

/** Rests until somebody is there again, and then counts. */
const opensSoon = ({ chat, pace }: Standing<RosterChat>): boolean =>
  pace.state === "paused" && pace.why === "hours" && chat.leftAt === undefined;

/** When the worker must be awake again: the next change of a clock that counts, or the opening time of one that rests. */
export function nextWake(standings: readonly Standing<RosterChat>[], at: EpochMs): number | undefined {
  const changes = standings.flatMap((one) =>
    (isCalled(one, at) || opensSoon(one)) && one.pace.changesAt !== undefined ? [one.pace.changesAt as number] : [],
  );
  return changes.length === 0 ? undefined : Math.max(Math.min(...changes), at + SHORTEST);
}

export function createSilenceAlarm({ store, isSeen, tell, calm, notify }: SilenceAlarmNeeds) {
  let told: Promise<Set<string>> | undefined;
  let waking: number | undefined;
  let sounding = false;
  /** The silences that were heard of last. */
  let lasting: ReadonlySet<string> = new Set();

  async function load(): Promise<Set<string>> {
    const kept = await store.load(NAME);
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []);
  }

  async function sound(chat: RosterChat): Promise<void> {
    told ??= load();
    const known = await told;
    const silence = silenceOf(chat);
    if (known.has(silence)) return;
    known.add(silence);
    await store.save(NAME, [...known].slice(-MOST));
    // Somebody may have answered in the meantime.
    if (!lasting.has(silence)) return;
    tell(chat);
    // Who looks at that tab sees another chat once this one has left the screen.
    if (chat.leftAt !== undefined || !(await isSeen(chat.tabId))) await notify(chat);
  }

  /** An alarm that rings a little early costs one more; it is set anew only when it would ring late, or far too early. */
  function wake(at: number | undefined, now: EpochMs): void {
    if (at === undefined) {
      if (waking !== undefined) void browser.alarms.clear(PACE_ALARM);
      waking = undefined;
      return;
    }
    if (waking !== undefined && waking > now && waking <= at && at - waking <= SHORTEST) return;
    waking = at;
    void browser.alarms.create(PACE_ALARM, { when: at });
  }

  return {
    /** How all conversations stand now. */
    heed(standings: readonly Standing<RosterChat>[], at: EpochMs): void {
      const silent = standings.filter((one) => one.pace.alarm && isCalled(one, at));
      lasting = new Set(silent.map(({ chat }) => silenceOf(chat)));
      for (const { chat } of silent) void sound(chat).catch(() => undefined);
      if (silent.length === 0 && sounding) calm();
      sounding = silent.length > 0;
      wake(nextWake(standings, at), at);
    },
  };
}
