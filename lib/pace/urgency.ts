import type { Pace } from "./judge-pace";

/**
 * How urgent a conversation is, for ordering: a step (0 nothing to do, 1 it is the customer's turn, 2 a check-in is due,
 * 3 to 5 a countdown in green, amber, red, 6 almost two minutes of silence) and the milliseconds left within it.
 */
export interface Urgency {
  readonly step: number;
  readonly left: number;
}

const STEPS = { none: 0, neutral: 1, green: 3, amber: 4, red: 5 } as const;

export function urgencyOf({ state, tone, alarm, offer, left }: Pace): Urgency {
  if (state === "gone" || state === "paused" || state === "none") return { step: 0, left: 0 };
  if (tone === "neutral") return { step: offer === "none" ? 1 : 2, left: 0 };
  return { step: alarm ? 6 : STEPS[tone], left: left ?? 0 };
}

/** Below zero where `a` is more urgent than `b`. */
export const compareUrgency = (a: Urgency, b: Urgency): number => b.step - a.step || a.left - b.left;
