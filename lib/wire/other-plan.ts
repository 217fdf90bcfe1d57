/** A plan that waits for its own conversation to come back, for a day. */
export interface OtherPlan {
  readonly customerName?: string;
  readonly unsent: number;
  readonly texts: readonly string[];
}
