import { spanWords } from "../../lib/pace/span-words";
import { durationMs } from "../../lib/transcript/time";

const DAY = 86_400_000;
const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });

/** When a promise is due: the time of day, with the day where that is not today, and how far away that is. */
export function dueWords(dueAt: number, now: number): string {
  const today = new Date(dueAt).toDateString() === new Date(now).toDateString();
  const left = dueAt - now;
  const span = spanWords(durationMs(Math.abs(left)), left > 0 ? "up" : "down", "messaging");
  const format = today ? clock : Math.abs(left) < 6 * DAY ? weekday : date;
  return `${format.format(dueAt)}, ${left > 0 ? `in ${span}` : `${span} late`}`;
}
