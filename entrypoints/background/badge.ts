// The toolbar badge: seconds left, or overdue, of the most urgent conversation in any tab. Painted when what it says changes,
// and not a moment more often.
import { browser } from "../../lib/browser/api";
import { later, now } from "../../lib/browser/clock";
import { createChatOrder, type Standing } from "../../lib/pace/chat-order";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { spanWords } from "../../lib/pace/span-words";
import { durationMs, type EpochMs } from "../../lib/transcript/time";
import type { RosterChat } from "./chat-roster";

const COLORS = { none: "#6b7280", neutral: "#6b7280", green: "#1a7f4b", amber: "#b45309", red: "#c81e1e" } as const;
/** Past this many seconds the badge, four characters wide, goes on in minutes, and past as many minutes in hours. */
const LONGEST = 99;
/** What is out of sight for so long (milliseconds) may have been answered elsewhere: it is not called for any more. */
const OUT_OF_SIGHT: Readonly<Record<PaceFacts["channel"], number>> = { live: 600_000, messaging: 86_400_000 };
/** A timer of the browser is no longer than this (milliseconds). */
const LONGEST_TIMER = 3_600_000;

/** What the button says where the page keeps throwing our panel out; a click then opens the side panel. */
const OFFER = "This page keeps removing Chatside's panel. Click to open it in the browser's side panel.";
const NOTHING: BadgeWords = { text: "", color: COLORS.none, title: "Chatside" };

interface BadgeWords {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** Of the conversation that is called for: whether its time counts, and is in sight. */
export const isCalled = ({ chat, pace }: Standing<RosterChat>, at: EpochMs): boolean =>
  pace.left !== undefined && (chat.leftAt === undefined || at - chat.leftAt < OUT_OF_SIGHT[chat.pace.channel]);

function figures(seconds: number, round: (value: number) => number, inMinutes: boolean): string {
  if (seconds <= LONGEST && !inMinutes) return `${seconds}`;
  const minutes = round(seconds / 60);
  return minutes <= LONGEST ? `${minutes}m` : `${Math.min(LONGEST, round(seconds / 3600))}h`;
}

/** What the badge says of the most urgent conversation. */
export function badgeWords({ chat, pace }: Standing<RosterChat>): BadgeWords {
  const left = pace.left ?? 0;
  const over = left <= 0;
  const round = over ? Math.floor : Math.ceil;
  const text = `${over ? "+" : ""}${figures(round(Math.abs(left) / 1000), round, chat.pace.channel === "messaging")}`;
  const span = spanWords(durationMs(Math.abs(left)), over ? "down" : "up", chat.pace.channel);
  const who = chat.customerName ?? chat.host;
  const what = pace.state === "unaccepted" ? "waits to be accepted" : "reply due";
  return {
    text,
    color: COLORS[pace.tone],
    title: `Chatside: ${who}, ${over ? `overdue by ${span}` : `${what} in ${span}`}`,
  };
}

/** How long (milliseconds) the badge says the same: to the next second or minute it shows, or to the next change of state. */
export function badgeLasts(standings: readonly Standing<RosterChat>[], at: EpochMs): number {
  const changes = standings.flatMap(({ pace }) => (pace.changesAt === undefined ? [] : [pace.changesAt - at]));
  const top = standings.find((one) => isCalled(one, at));
  const left = top?.pace.left;
  const inSeconds = top?.chat.pace.channel === "live" && Math.abs(left ?? 0) <= (LONGEST + 1) * 1000;
  const step = inSeconds ? 1000 : 60_000;
  const next = left === undefined ? LONGEST_TIMER : left > 0 ? ((left - 1) % step) + 1 : step - (-left % step);
  return Math.max(1, Math.min(LONGEST_TIMER, next, ...changes));
}

export interface BadgeNeeds {
  readonly chats: () => readonly RosterChat[];
  /** Tabs whose pages keep throwing our panel out. */
  readonly impossible: () => Iterable<number>;
  /** Told at each repaint how all conversations stand, the most urgent first. */
  readonly onStanding: (standings: readonly Standing<RosterChat>[], at: EpochMs) => void;
}

export function createBadge({ chats, impossible, onStanding }: BadgeNeeds) {
  const order = createChatOrder();
  let painted = "";
  let stop = () => {};

  /** Where the panel cannot be, the button offers the side panel; the browser takes it back when the tab goes elsewhere. */
  const offer = (text: string) =>
    [...impossible()].flatMap((tabId) => [
      browser.action.setBadgeText({ tabId, text: text === "" ? "→" : text }),
      browser.action.setTitle({ tabId, title: OFFER }),
    ]);

  function paint(): void {
    stop();
    const at = now();
    const standings = order.order(chats(), at);
    const top = standings.find((one) => isCalled(one, at));
    const { text, color, title } = top ? badgeWords(top) : NOTHING;
    const look = `${text}|${color}|${title}|${[...impossible()].join()}`;
    if (painted !== look) {
      painted = look;
      // A tab may be closed by now: then there is nothing to paint.
      void Promise.allSettled([
        browser.action.setBadgeText({ text }),
        browser.action.setBadgeBackgroundColor({ color }),
        browser.action.setTitle({ title }),
        ...offer(text),
      ]);
    }
    onStanding(standings, at);
    stop = later(badgeLasts(standings, at), paint);
  }

  return {
    /** Paints now, and whenever it says something else. */
    refresh: paint,
  };
}
