import type { EpochMs } from "../transcript/time";

/** A day as a page names it, before it is known which one is meant. */
export type DayMark =
  | { readonly kind: "back"; readonly days: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "date"; readonly day: number; readonly month: number; readonly year?: number }
  /** Two numbers that are day and month, or month and day. */
  | { readonly kind: "numbers"; readonly first: number; readonly second: number; readonly year?: number };

/** A time as a page tells it: a moment, or a clock that still needs its day, or a day alone. */
export type TimeMark =
  | { readonly kind: "moment"; readonly at: EpochMs; readonly precision: "exact" | "minute" | "estimate" }
  /** `ofDay` is in milliseconds since midnight. */
  | { readonly kind: "clock"; readonly ofDay: number; readonly seconds: boolean; readonly day?: DayMark }
  | { readonly kind: "day"; readonly day: DayMark };
