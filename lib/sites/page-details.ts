// How a page is understood, part by part: what found it and how sure that is. Plain counts and names of a closed list;
// nothing in it is said by anybody on the page.
import type { DriftedPart } from "./judge-profile";
import type { Confidence } from "./site-profile";

/** What found a part: a profile's rules, what such parts look like, or a shape of page of its own. */
export type FoundBy = "profile" | "looks" | "history" | "form" | "nothing";

export interface PartFound {
  readonly by: FoundBy;
  /** From 0 to 1. */
  readonly confidence: number;
  /** How well the profile knows this part. */
  readonly known?: Confidence;
  /** Which of the profile's alternatives found it, counted from 1. */
  readonly rule?: number;
  /** The element by tag, role and class names: no id, no label, no words. */
  readonly element?: string;
}

export interface PageDetails {
  readonly profile?: {
    readonly id: string;
    readonly version: number;
    readonly source: "shipped" | "taught" | "imported";
    readonly drifted: readonly DriftedPart[];
  };
  readonly list: PartFound & { readonly rows: number; readonly several: boolean };
  readonly roles: PartFound & { readonly reasons: readonly string[] };
  readonly composer: PartFound & { readonly family?: string; readonly several: boolean };
  readonly send: PartFound & {
    readonly key: "enter" | "ctrl-enter" | "unknown" | "none";
    readonly off: boolean;
  };
  readonly offline: boolean;
}
