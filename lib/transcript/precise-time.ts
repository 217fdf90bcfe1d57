import type { Message } from "./message";

type Time = Message["time"];

/** What we saw and what the page tells are one moment within this many milliseconds. */
const SAME_WITHIN = 90_000;

/**
 * The better of what the page tells and what we saw of one row: a row seen to arrive is known to the second, where the page
 * shows minutes or an age; and it was not said after it was seen, whatever the desk's clock tells.
 */
export function preciseTime(told: Time, known: Time): Time {
  if (known.at === undefined) return told;
  if (told.at === undefined || told.precision === "unknown" || told.precision === "seen") return known;
  // An age is told anew every minute, and means the same moment.
  if (known.precision === "estimate" && told.precision === "estimate")
    return Math.abs(told.at - known.at) < SAME_WITHIN ? known : told;
  if (known.precision !== "seen") return told;
  if (told.precision === "exact") return told.at > known.at ? known : told;
  return Math.abs(told.at - known.at) < SAME_WITHIN ? known : told;
}
