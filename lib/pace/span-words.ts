import type { DurationMs } from "../transcript/time";
import type { PaceChannel } from "./targets";

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * A length of time as a clock shows it: minutes and seconds below an hour (in messaging minutes alone), then hours, then
 * days. What runs down is rounded up, so that it ends as it shows 0:00; what runs up is rounded down.
 * @example spanWords(durationMs(190_000)) // "3:10"
 */
export function spanWords(span: DurationMs, round: "up" | "down" = "down", channel: PaceChannel = "live"): string {
  const whole = round === "up" ? Math.ceil : Math.floor;
  const seconds = whole(span / 1000);
  if (seconds >= 2 * DAY) return `${whole(seconds / DAY)} d`;
  if (seconds >= HOUR) return `${whole(seconds / HOUR)} h`;
  if (channel === "messaging") return `${whole(seconds / 60)} min`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
