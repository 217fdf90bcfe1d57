import { type EpochMs, epochMs } from "../transcript/time";

/** The wall clock. Durations are always differences of two of these: nothing here counts. */
export const now = (): EpochMs => epochMs(Date.now());

/** Runs `task` after `ms` milliseconds of this context's life; the returned function calls it off. */
export function later(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}

/** The time zone of this machine, as an IANA name. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
