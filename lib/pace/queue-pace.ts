import type { EpochMs } from "../transcript/time";
import type { PaceRules } from "./find-pace";
import type { PaceFacts } from "./pace-facts";

/** The clock of a customer who waits in a queue since then: nothing else is known of them. */
export const queuePace = (since: EpochMs, { channel, targets, hours, awaySince }: PaceRules): PaceFacts => ({
  owes: "acceptance",
  channel,
  since,
  from: { at: since, approximate: false },
  span: targets.accept,
  checkIns: 0,
  farewell: false,
  answered: false,
  typing: false,
  ...(hours ? { hours } : {}),
  ...(awaySince === undefined ? {} : { awaySince }),
});
