import type { Delivery } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { DayMark, TimeMark } from "./time-mark";

/** How a row is drawn, as far as it was measured. */
export interface RowLook {
  /** The colour its bubble stands on; empty where it has none. */
  readonly surface: string;
  readonly avatar: boolean;
  /** Size of its text in pixels. */
  readonly size: number;
  readonly color: string;
}

/** One row as measured in the page, free of the document: what roles are decided from. */
export interface RowFacts {
  readonly text: string;
  /** Words of class names, data attributes and labels of the row itself, and of its group. */
  readonly words: readonly string[];
  /** The same words by depth, outermost element first. */
  readonly levels?: readonly (readonly string[])[];
  /** Words shown as a badge or title beside the author. */
  readonly badge: readonly string[];
  /** Short texts beside the message, sentences for listeners, titles of icons: as they are written. */
  readonly said?: readonly string[];
  readonly author?: string;
  /** Where the bubble stands in the list; known only when it was measured. */
  readonly side?: "start" | "end" | "center";
  readonly look?: RowLook;
  /** Choices offered inside the message. */
  readonly choices?: number;
  readonly delivery: Delivery;
  readonly at?: EpochMs;
  readonly atMinute: boolean;
  readonly mark?: TimeMark;
  /** The day a divider above it names. */
  readonly day?: DayMark;
  /** A time that stands above it and others. */
  readonly near?: TimeMark;
  readonly id?: string;
  /** Its words were just sent from this composer. */
  readonly sentHere?: boolean;
  /** What a site profile already decided. */
  readonly decided?: "customer" | "agent" | "bot" | "system" | "note" | "unknown";
}
