import { useState } from "react";
import type { MacroId } from "../../lib/macros/macro";
import type { Hit } from "../../lib/wire/search-answer";

interface Made {
  readonly pinned: boolean;
  /** Milliseconds of `performance.now()` when it was done. */
  readonly at: number;
}

/**
 * The hits with the pins that were made on them since they were asked for: an answer that was on its way meanwhile does not
 * know of them. `askedAt` is when they were, in milliseconds of `performance.now()`; `pin` answers what holds then.
 */
export function usePins(askedAt: number, pin: (macroId: MacroId, pinned: boolean) => Promise<boolean>) {
  const [made, setMade] = useState<ReadonlyMap<MacroId, Made>>(new Map());
  const withPin = (hit: Hit): Hit => {
    const mine = made.get(hit.macroId);
    return mine && mine.at >= askedAt ? { ...hit, pinned: mine.pinned } : hit;
  };
  const togglePin = async (hit: Hit): Promise<void> => {
    const pinned = await pin(hit.macroId, !withPin(hit).pinned);
    setMade((before) => new Map(before).set(hit.macroId, { pinned, at: performance.now() }));
  };
  return { withPin, togglePin };
}
