import type { DurationMs } from "../transcript/time";

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * A length of time as a clock shows it: minutes and seconds below an hour, then hours, then days. What runs down is rounded
 * up, so that it ends as it shows 0:00; what runs up is rounded down.
 * @example spanWords(durationMs(190_000)) // "3:10"
 */
export function spanWords(span: DurationMs, round: "up" | "down" = "down"): string {
  const seconds = round === "up" ? Math.ceil(span / 1000) : Math.floor(span / 1000);
  if (seconds < HOUR) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const whole = round === "up" ? Math.ceil : Math.floor;
  return seconds < 2 * DAY ? `${whole(seconds / HOUR)} h` : `${whole(seconds / DAY)} d`;
}
