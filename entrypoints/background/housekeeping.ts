import { browser } from "../../lib/browser/api";

export const HOUSEKEEPING = "housekeeping";
const EVERY_MINUTES = 5;

/** A worker is woken more often than that: an alarm made anew each time would never ring. */
export async function startHousekeeping(): Promise<void> {
  if (await browser.alarms.get(HOUSEKEEPING)) return;
  await browser.alarms.create(HOUSEKEEPING, { periodInMinutes: EVERY_MINUTES });
}
