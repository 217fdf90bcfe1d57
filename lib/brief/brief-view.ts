import type { Brief } from "./brief";

/** The brief of the conversation on screen, with lines that fit it. */
export interface BriefView {
  readonly brief: Brief;
  /** Wordings of the line that takes the chat over. */
  readonly lines: readonly string[];
  /** Asks whether the page the customer is on is what they mean. */
  readonly confirm?: string;
}
