// The toolbar badge: seconds left, or overdue, of the conversation in each tab. Computed from timestamps at every paint.
import { browser } from "../../lib/browser/api";
import { later, now } from "../../lib/browser/clock";
import { judgeClock, type ReplyClock } from "../../lib/transcript/reply-clock";

const COLORS = { none: "#6b7280", neutral: "#6b7280", green: "#1a7f4b", amber: "#b45309", red: "#c81e1e" } as const;
/** Past this many seconds the badge, four characters wide, goes on in minutes. */
const LONGEST = 99;

function words(clock: ReplyClock): { text: string; color: string; title: string } {
  const { tone, seconds } = judgeClock(clock, now());
  const color = COLORS[tone];
  if (tone === "none" || tone === "neutral") return { text: "", color, title: "Chatside" };
  const size = Math.abs(seconds);
  const text = size > LONGEST ? `${Math.min(99, Math.round(size / 60))}m` : `${size}`;
  return seconds < 0
    ? { text: `+${text}`, color, title: `Chatside: reply overdue by ${size} seconds` }
    : { text, color, title: `Chatside: reply due in ${size} seconds` };
}

export function createBadge(clockOf: (tabId: number) => Promise<ReplyClock>, tabs: () => readonly number[]) {
  const painted = new Map<number, string>();
  let ticking = false;

  async function paint(tabId: number): Promise<boolean> {
    const clock = await clockOf(tabId);
    const { text, color, title } = words(clock);
    const look = `${text}|${color}`;
    if (painted.get(tabId) !== look) {
      painted.set(tabId, look);
      // The tab may be closed by now: then there is nothing to paint.
      await Promise.allSettled([
        browser.action.setBadgeText({ tabId, text }),
        browser.action.setBadgeBackgroundColor({ tabId, color }),
        browser.action.setTitle({ tabId, title }),
      ]);
    }
    return clock.kind === "owed";
  }

  async function tick(): Promise<void> {
    ticking = true;
    const owed = await Promise.allSettled(tabs().map(paint));
    ticking = owed.some((one) => one.status === "fulfilled" && one.value);
    if (ticking) later(1000 - (now() % 1000), () => void tick());
  }

  return {
    /** Paints now, and every second while somebody waits. */
    refresh(): void {
      if (!ticking) void tick();
    },
    forget: (tabId: number): void => void painted.delete(tabId),
  };
}
