import type { Delivery } from "../transcript/message";
import type { EpochMs } from "../transcript/time";

/** One row as measured in the page, free of the document: what roles are decided from. */
export interface RowFacts {
  readonly text: string;
  /** Words of class names, data attributes and labels of the row itself, and of its group. */
  readonly words: readonly string[];
  /** Words shown as a badge or title beside the author. */
  readonly badge: readonly string[];
  readonly author?: string;
  /** Where the bubble stands in the list; known only when it was measured. */
  readonly side?: "start" | "end" | "center";
  readonly delivery: Delivery;
  readonly at?: EpochMs;
  readonly atMinute: boolean;
  readonly id?: string;
  /** What a site profile already decided. */
  readonly decided?: "customer" | "agent" | "bot" | "system" | "note" | "unknown";
}
