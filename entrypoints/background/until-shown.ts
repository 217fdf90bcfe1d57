import { later } from "../../lib/browser/clock";
import type { EpochMs } from "../../lib/transcript/time";
import type { Shown } from "./conversations";

/** How long a page that is reconnecting after the worker slept is waited for, in milliseconds. */
const CONNECTS_WITHIN = 4_000;
const LOOKS_EVERY = 20;

export interface UntilShownNeeds {
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly now: () => EpochMs;
}

/** After a worker's death pages are a moment behind: first their Port, then their first reading. */
export const untilShown =
  ({ shownIn, now }: UntilShownNeeds) =>
  async (tabId: number): Promise<void> => {
    const end = now() + CONNECTS_WITHIN;
    while (!shownIn(tabId)?.transcript && now() < end) await new Promise<void>((go) => later(LOOKS_EVERY, go));
  };
