/** What is pointed at, one after the other. */
export type TeachingStep = "customer" | "own" | "composer" | "send";

/** Why what was pointed at teaches nothing. */
export type TeachingProblem =
  | "same-message"
  | "not-editable"
  | "no-send-control"
  | "no-sides"
  /** By all the page shows, one side wrote both messages. */
  | "same-side"
  | "no-composer"
  | "nothing-found";

/** How teaching a page stands: what was pointed at, and what was understood of it. */
export interface TeachingReading {
  readonly step: TeachingStep | "review";
  /** The page waits for the person to point. */
  readonly picking: boolean;
  readonly pointed: readonly TeachingStep[];
  /** How the page sends, where it is not by a control. */
  readonly keys: "enter" | "ctrl-enter" | "unknown";
  readonly counts: {
    readonly customer: number;
    readonly own: number;
    /** Notes, bots and the desk's own lines. */
    readonly other: number;
    readonly unclear: number;
  };
  /** Whether a rule tells the sides apart, or only their looks. */
  readonly sidesBy: "rule" | "looks";
  readonly problem?: TeachingProblem;
}

/** What a person does in the panel while they teach. */
export type TeachCommand =
  | { readonly do: "start" }
  | { readonly do: "start-over" }
  /** Points at this again, or for the first time. */
  | { readonly do: "step"; readonly step: TeachingStep }
  | { readonly do: "skip" }
  | { readonly do: "keys"; readonly keys: TeachingReading["keys"] }
  /** Ends pointing without taking anything; what was pointed at stays. */
  | { readonly do: "pause" }
  | { readonly do: "save" }
  | { readonly do: "stop" };
